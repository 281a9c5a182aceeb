// A temporary git repository with the example in it, and the two things a person does there: git, and npx sluice.
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { clientsOf } from './load.mjs'
import { command, output } from './screen.mjs'

/** Where the model is trained and served: this machine, or what azure.mjs gives. `on` says what differs. */
export async function setStage({ folder, root, env, on }) {
  const repository = join(folder, 'flights')
  const example = join(root, 'examples', 'flight-delays')
  mkdirSync(folder, { recursive: true })
  cpSync(example, repository, {
    recursive: true,
    filter: (path) => !/node_modules|[/\\](data|later|model|\.sluice|__pycache__)$/.test(path),
  })
  mkdirSync(join(repository, 'node_modules'))
  symlinkSync(join(example, 'node_modules', 'vega-datasets'), join(repository, 'node_modules', 'vega-datasets'))
  const port = await freePort()
  const all = { ...env, ...on?.env, SLUICE_HOME: join(folder, 'home'), PYTHONDONTWRITEBYTECODE: '1' }
  const stage = { ...makeStage(repository, root, all), ...(on ?? onThisMachine(port)) }
  // What a demo cannot wait for: minutes of live traffic at every step, and a staging environment that nobody uses.
  // Fewer requests show less: errors are held to 2 % instead of 0.5 %, predictions to 0.5 σ instead of 0.1, and the first step is 20 %.
  stage.edit('sluice.yml', [
    ['environments: [staging, production]', `environments: [production]\n  port: ${port}`],
    ['shadow: { percent: 20, for: 10m }', 'shadow: { percent: 25, for: 2s }'],
    ['steps: [5, 25, 50, 100]', 'steps: [20, 50, 100]'],
    ['  on_drift: issue', '  issue_after: { windows: 1, of: 1 }\n  on_drift: issue'],
    ['    for: 10m\n    guards', '    for: 6s\n    looks: 3\n    least_requests: 100\n    guards'],
    ['      - errors\n', '      - errors: { no_worse_than: 0.02 }\n'],
    ['      - prediction_drift\n', '      - prediction_drift: { no_worse_than: 0.5 }\n'],
    ...(on?.changes ?? []),
  ])
  stage.git('init', '--quiet', '--initial-branch=main')
  stage.git('config', 'user.name', 'Sluice demo')
  stage.git('config', 'user.email', 'demo@example.invalid')
  stage.commit('A model of flight delays')
  return stage
}

const onThisMachine = (port) => ({
  clients: async () => clientsOf(`http://127.0.0.1:${port}/score`),
  load: { rate: 300 },
  settle: async () => {},
})

function makeStage(repository, root, env) {
  const cli = join(root, 'dist', 'cli.js')
  const git = (...words) => {
    const { status, stdout, stderr } = spawnSync('git', words, { cwd: repository, encoding: 'utf8', env })
    if (status !== 0) throw new Error(`git ${words.join(' ')} ended with ${status}: ${stderr}`)
    return stdout.trim()
  }
  return {
    repository,
    env,
    git,
    commit: (message) => {
      git('add', '--all')
      git('commit', '--quiet', '--message', message)
    },
    read: (path) => readFileSync(join(repository, path), 'utf8'),
    json: (path) => JSON.parse(readFileSync(join(repository, path), 'utf8')),
    has: (path) => existsSync(join(repository, path)),
    edit: (path, changes) => edit(join(repository, path), changes),
    apply: (name, ...flags) => git('apply', ...flags, join('scenes', name)),
    python: (...words) => {
      const { status, stderr } = spawnSync('python', words, { cwd: repository, encoding: 'utf8', env })
      if (status !== 0) throw new Error(`python ${words.join(' ')} ended with ${status}: ${stderr}`)
    },
    /** Runs `sluice …` as a person would, shows it, and gives its exit code. */
    sluice: (words, { most = 16 } = {}) => {
      command(`npx sluice ${words.join(' ')}`)
      return new Promise((resolve, reject) => {
        const child = spawn(process.execPath, [cli, ...words], { cwd: repository, env, stdio: ['ignore', 'pipe', 'pipe'] })
        let text = ''
        child.stdout.on('data', (chunk) => (text += chunk))
        child.stderr.on('data', (chunk) => (text += chunk))
        child.on('error', reject)
        child.on('close', (code) => {
          output(reportPart(text), most)
          resolve({ code, text })
        })
      })
    },
  }
}

/** Without the log of subprocesses, which a person reads as it comes and a story leaves out. */
const reportPart = (text) =>
  text
    .split('\n')
    .filter((line) => !line.startsWith('  │ '))
    .join('\n')
    .trim()

function edit(path, changes) {
  let text = readFileSync(path, 'utf8')
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`${path} does not say ${JSON.stringify(from)}`)
    text = text.replace(from, to)
  }
  writeFileSync(path, text)
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
