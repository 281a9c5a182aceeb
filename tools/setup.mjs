// Prepares a fresh machine for tests and the demo, with nothing but Node 20, npm and Python 3: packages, Node 24, a Python environment, act.
// Each part is skipped when it is up to date. Uses only what Node brings.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
const cache = join(root, '.cache')
const windows = process.platform === 'win32'

function run(title, argv, options = {}) {
  console.error(`[setup] ${title}`)
  const result = spawnSync(argv[0], argv.slice(1), { cwd: root, stdio: ['ignore', 2, 2], shell: windows, ...options })
  if (result.status !== 0)
    throw new Error(`${title} failed: \`${argv.join(' ')}\` ${result.error?.message ?? `ended with ${result.status ?? result.signal}`}.`)
}

/** Runs `make` unless it already ran for these file contents. */
function once(name, files, made, make) {
  const key = createHash('sha256')
  for (const file of files) key.update(readFileSync(join(root, file)))
  const stamp = join(cache, 'stamps', name)
  const digest = key.digest('hex')
  if (existsSync(made) && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return
  rmSync(stamp, { force: true })
  make()
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, digest)
}

/** Installs exactly what package-lock.json names. */
export function packages() {
  once('packages', ['package-lock.json'], join(root, 'node_modules', '.bin'), () =>
    run('packages (npm ci)', ['npm', 'ci', '--ignore-scripts', '--loglevel=error']),
  )
}

/** Path of a Node 24 or newer: the running one, or a package that is the binary itself. */
export function node24() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  const folder = join(root, 'tools', 'node')
  const binary = join(folder, 'node_modules', '.bin', 'node')
  once('node24', ['tools/node/package-lock.json'], folder, () =>
    run('Node 24 (npm ci in tools/node)', ['npm', 'ci', '--ignore-scripts', '--loglevel=error'], { cwd: folder }),
  )
  if (!existsSync(binary)) throw new Error(`No Node 24 package for ${process.platform}-${process.arch}: install Node 24 and run again.`)
  return binary
}

/** Makes the Python environment `.cache/{name}` of these requirements, and says where its executables are. */
function venv(name, title, requirements) {
  const folder = join(cache, name)
  const bin = join(folder, windows ? 'Scripts' : 'bin')
  once(name === 'venv' ? 'python' : name, requirements, join(bin, windows ? 'python.exe' : 'python'), () => {
    const interpreter = ['python3', 'python'].find(
      (each) => spawnSync(each, ['-c', 'import sys, venv; sys.exit(sys.version_info < (3, 9))']).status === 0,
    )
    if (!interpreter) throw new Error('Python 3.9 or newer with the venv module is needed (Debian: apt-get install python3-venv).')
    rmSync(folder, { recursive: true, force: true })
    run(`Python environment for ${title}`, [interpreter, '-m', 'venv', folder])
    run(`Python packages for ${title} (pip)`, [
      join(bin, 'python'),
      '-m',
      'pip',
      'install',
      '--quiet',
      '--disable-pip-version-check',
      ...requirements.flatMap((file) => ['-r', file]),
    ])
  })
  return bin
}

/** Folder of executables of a Python environment with the example's packages. */
export const python = () =>
  venv(
    'venv',
    'the example',
    ['examples/flight-delays/requirements.txt', 'tests/requirements.txt'].filter((file) => existsSync(join(root, file))),
  )

/** Folder of executables of Microsoft's and MLflow's clients, which check the rehearsed Azure ML; undefined, loudly, where pip cannot have them. */
export function azurePython() {
  try {
    return venv('venv-azure', 'the clients of Azure ML', ['tests/peers/azureml/requirements.txt'])
  } catch (error) {
    console.error(`[setup] SKIPPED: ${error.message} Tests with azure-ai-ml, azureml-mlflow and mlflow do not run.`)
    rmSync(join(cache, 'venv-azure'), { recursive: true, force: true })
    return undefined
  }
}

/** Folder of executables of a Python environment with Ray, for the rehearsed jobs on several nodes; undefined, loudly, where pip cannot have it. */
export function rayPython() {
  try {
    return venv('venv-ray', 'Ray on several nodes', ['tests/peers/azureml/ray.txt'])
  } catch (error) {
    console.error(`[setup] SKIPPED: ${error.message} Tests with Ray do not run.`)
    rmSync(join(cache, 'venv-ray'), { recursive: true, force: true })
    return undefined
  }
}

/** The example's data package. */
export function exampleData() {
  const folder = join(root, 'examples', 'flight-delays')
  once('example-data', ['examples/flight-delays/package-lock.json'], join(folder, 'node_modules'), () =>
    run('Flight data (npm ci in examples/flight-delays)', ['npm', 'ci', '--ignore-scripts', '--loglevel=error'], { cwd: folder }),
  )
}

/** The environment for commands of the example: its Python first on PATH. */
export function pythonEnvironment() {
  const bin = python()
  return { ...process.env, PATH: [bin, process.env.PATH].join(windows ? ';' : ':'), VIRTUAL_ENV: dirname(bin) }
}

/** The environment in which everything else runs: Node 24, the Python environment and installed tools first on PATH. */
export function environment() {
  const node = node24()
  const path = [dirname(node), python(), join(cache, 'bin'), join(root, 'node_modules', '.bin'), process.env.PATH].join(windows ? ';' : ':')
  return { ...process.env, PATH: path }
}
