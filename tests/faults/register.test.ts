import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { jest } from '@jest/globals'
import type { Ports } from '../../src/ports/ports.ts'
import { register } from '../../src/steps/register/index.ts'
import { train } from '../../src/steps/train/index.ts'
import { temporaryFolder } from '../platforms/local/folder.ts'
import { commitFiles, dataPassed, gatePassed, laptop, PLAIN, portsOf, project, sluiceYml } from './project.ts'
import { tinyDisk } from './tiny-disk.ts'

// Real processes on a busy machine.
jest.setTimeout(300_000)

const YML = sluiceYml(PLAIN, 'deploy: { serve: "sh serve.sh {model} {port}", environments: [staging, production] }\n')
const PROCESS = join(import.meta.dirname, 'step-process.ts')
const signal = new AbortController().signal

/** A committed project with a model that passed its gate. */
async function judged(root: string, more: { [path: string]: string } = {}) {
  const loaded = await project(root, YML, more)
  const registry = join(root, '.sluice', 'registry')
  const { ports } = portsOf(root, registry)
  const data = await dataPassed(ports)
  const training = await train.run({ config: 'sluice.yml', force: false, 'unless-registered': false }, loaded, ports, laptop, signal)
  await gatePassed(ports, { model: training.outputs['model-digest']!, previous: [training.evidence!.digest, data.digest] })
  const run = (candidate?: string) =>
    register.run({ config: 'sluice.yml', candidate }, loaded, portsOf(root, registry).ports, laptop, signal)
  return { loaded, ports, registry, run, digest: training.outputs['model-digest']! }
}

const git = (root: string, ...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()
const PROMOTION = 'sluice/promote-toy-staging-v1'

/** What must hold of a finished registration: one version, its bytes, its whole chain on record, one promotion. */
async function expectFinished(root: string, ports: Ports, digest: string) {
  const [version, ...others] = await ports.registry.list('toy')
  expect(others).toEqual([])
  expect(version).toMatchObject({ version: 1, digest, metrics: { mae: 0.5 }, commit: git(root, 'rev-parse', 'main') })
  const fetched = await ports.registry.fetch(version!, await ports.workspace.path('fetched'))
  expect(await ports.workspace.digest(fetched)).toBe(digest)
  const records = await ports.records.list('evidence')
  expect(records).toHaveLength(4)
  const file = git(root, 'show', `${PROMOTION}:deployments/staging.yml`)
  expect(file).toContain(`version: v1\ndigest: ${digest}\nevidence: `)
  expect(records).toContain(`evidence/${file.slice(-64)}.json`)
  expect(git(root, 'rev-list', '--count', `main..${PROMOTION}`)).toBe('1')
}

test('a model that passed gets a version, its evidence on record, and a promotion', async () => {
  await using folder = await temporaryFolder()
  const { ports, run, digest } = await judged(folder.path)
  const { outputs, evidence } = await run()
  expect(outputs).toMatchObject({ version: 'v1', digest, created: 'true', promotion: PROMOTION })
  expect(evidence?.claim.seconds).toBeUndefined()
  await expectFinished(folder.path, ports, digest)
})

test('the same bytes keep their version, statement and promotion, even from another commit and another training', async () => {
  await using folder = await temporaryFolder()
  const { run, digest } = await judged(folder.path)
  const first = await run()
  await commitFiles(folder.path, { 'README.md': 'new\n' })
  const again = await judged(folder.path)
  const second = await again.run()
  expect(second.outputs).toEqual({ ...first.outputs, created: 'false' })
  expect((await again.ports.registry.list('toy')).map((v) => v.digest)).toEqual([digest])
})

test('another model is version 2; one that is served already is not proposed', async () => {
  await using folder = await temporaryFolder()
  const { run } = await judged(folder.path)
  await run()
  git(folder.path, 'checkout', '-q', PROMOTION, '--', 'deployments')
  await commitFiles(folder.path, {})
  expect((await run()).json).toMatchObject({ state: 'current', promotion: '' })
  const other = await judged(folder.path, { 'train.csv': 'id,y\n9,9\n' })
  expect((await other.run()).outputs).toMatchObject({ version: 'v2', promotion: 'sluice/promote-toy-staging-v2' })
})

test('a version that was promoted and went back is not proposed again by itself', async () => {
  await using folder = await temporaryFolder()
  const { run } = await judged(folder.path)
  await run()
  git(folder.path, 'checkout', '-q', PROMOTION, '--', 'deployments')
  await commitFiles(folder.path, {})
  await rm(join(folder.path, 'deployments'), { recursive: true })
  await commitFiles(folder.path, {})
  git(folder.path, 'branch', '-q', '-D', PROMOTION)
  expect((await run()).json).toMatchObject({ state: 'before', promotion: '' })
  expect(git(folder.path, 'branch', '--list', PROMOTION)).toBe('')
})

describe('refused', () => {
  const refusals: [string, (root: string, ports: Ports) => Promise<unknown>, RegExp][] = [
    [
      'no gate',
      (_, ports) => ports.workspace.remove('.sluice/evidence/evaluate-gate.json'),
      /no evidence of evaluate-gate. Run `sluice evaluate-gate` first/,
    ],
    ['a gate that failed', (_, ports) => gatePassed(ports, { model: 'x', previous: [] }, 'fail'), /evaluate-gate ended with "fail"/],
    ['an inconclusive gate', (_, ports) => gatePassed(ports, { model: 'x', previous: [] }, 'inconclusive'), /ended with "inconclusive"/],
    ['other bytes', (_, ports) => ports.workspace.write('.sluice/model/weights', '4'), /evaluate-gate was about model \w{8}, not \w{8}/],
    ['one more file', (_, ports) => ports.workspace.write('.sluice/model/more', ''), /train was about model/],
    ['no model', (_, ports) => ports.workspace.remove('.sluice/model'), /There is no model at .sluice\/model. Run `sluice run`/],
    [
      'changed evidence',
      async (_, ports) =>
        ports.workspace.write(
          '.sluice/evidence/train.json',
          (await ports.workspace.read('.sluice/evidence/train.json'))!.replace('"exit_code":0', '"exit_code":1'),
        ),
      /rests on evidence \w{8}, which is missing or was changed/,
    ],
    ['evidence that is none', (_, ports) => ports.workspace.write('.sluice/evidence/train.json', '{}'), /not evidence that Sluice wrote/],
    [
      'sources that are not committed',
      (root) => writeFile(join(root, 'train.sh'), 'new'),
      /train.sh differs from the last commit. Commit it/,
    ],
    ['a predict command that is not committed', (root) => writeFile(join(root, 'predict.sh'), 'new'), /predict.sh differs/],
    ['an edited sluice.yml', (root) => writeFile(join(root, 'sluice.yml'), `${YML}# new\n`), /sluice.yml differs/],
    ['no repository', (root) => rm(join(root, '.git'), { recursive: true }), /Run `git init`/],
  ]
  test.each(refusals)('%s', async (_, harm, message) => {
    await using folder = await temporaryFolder()
    const { ports, run } = await judged(folder.path)
    await harm(folder.path, ports)
    await expect(run()).rejects.toThrow(message)
    expect(await ports.registry.list('toy')).toEqual([])
  })
})

test('a candidate of another run is registered when its sources are these, and refused when not', async () => {
  await using folder = await temporaryFolder()
  const { ports, run, digest } = await judged(folder.path)
  for (const part of ['model', 'evidence']) await ports.workspace.replace(`.sluice/${part}`, `.sluice/candidate/${part}`)
  expect((await run('.sluice/candidate')).outputs).toMatchObject({ version: 'v1', digest })
  await commitFiles(folder.path, { 'train.sh': 'exit 1\n' })
  await expect(run('.sluice/candidate')).rejects.toThrow('trained from other data, code, parameters or environment')
  await expect(run('../elsewhere')).rejects.toThrow('lies outside')
})

test('killed with SIGKILL at any moment and run again: one version, its bytes intact, one promotion', async () => {
  await using folder = await temporaryFolder()
  const more = { 'train.sh': 'mkdir "$2"; for i in 1 2 3 4 5 6 7 8; do head -c 2000000 /dev/zero > "$2/$i"; done\n' }
  const { ports, registry, digest } = await judged(folder.path, more)
  let whole = await lasting(folder.path, registry)
  await reset(folder.path, registry)
  let killed = 0
  for (let i = 0; i < 30; i++) {
    const child = spawn(process.execPath, [PROCESS, 'register', folder.path, registry], { stdio: 'ignore', detached: true })
    const began = performance.now()
    let took = Number.POSITIVE_INFINITY
    const ended = once(child, 'exit')
    child.on('exit', () => {
      took = performance.now() - began
    })
    // Most of the time goes to starting Node: spread the kills over the rest.
    await wait(whole * (0.3 + 0.7 * ((i * 0.618) % 1)))
    // With the git processes it started, as when a machine goes down.
    if (child.exitCode === null) process.kill(-child.pid!, 'SIGKILL')
    // One that was over before was quicker than the first: a busy machine is not equally busy all the time.
    else whole = Math.min(whole, took)
    const [, by] = await ended
    if (by === 'SIGKILL') killed++
    expect((await ports.registry.list('toy')).length).toBeLessThanOrEqual(1)
    // Half the rounds begin anew, so that early moments are met too.
    if (i % 2 === 0) await reset(folder.path, registry)
  }
  expect(killed).toBeGreaterThan(10)
  await lasting(folder.path, registry)
  await expectFinished(folder.path, ports, digest)
})

/** Milliseconds of one whole run. */
async function lasting(root: string, registry: string): Promise<number> {
  const began = performance.now()
  execFileSync(process.execPath, [PROCESS, 'register', root, registry], { encoding: 'utf8' })
  return performance.now() - began
}

async function reset(root: string, registry: string) {
  await rm(registry, { recursive: true, force: true })
  // What a killed git leaves in its own way; the steps wait for such a lock to grow old, a new beginning need not.
  const refs = join(root, '.git', 'refs')
  for (const path of await readdir(refs, { recursive: true })) if (path.endsWith('.lock')) await rm(join(refs, path), { force: true })
  for (const branch of ['sluice-records', PROMOTION]) if (git(root, 'branch', '--list', branch)) git(root, 'branch', '-q', '-D', branch)
}

test('four processes at once: one version, and all of them say so', async () => {
  await using folder = await temporaryFolder()
  const { ports, registry, digest } = await judged(folder.path)
  const runs = await Promise.all(
    Array.from({ length: 4 }, async () => {
      const child = spawn(process.execPath, [PROCESS, 'register', folder.path, registry], { stdio: ['ignore', 'pipe', 'inherit'] })
      let text = ''
      child.stdout.on('data', (chunk) => (text += chunk))
      await once(child, 'close')
      return JSON.parse(text) as { version: string; created: string }
    }),
  )
  expect(runs.map(({ version }) => version)).toEqual(['v1', 'v1', 'v1', 'v1'])
  expect(runs.filter(({ created }) => created === 'true')).toHaveLength(1)
  await expectFinished(folder.path, ports, digest)
})

test('a full disk is told, leaves no version, and after making room the same command finishes', async () => {
  await using folder = await temporaryFolder()
  await using disk = await tinyDisk(folder.path, '1m')
  if (!disk) return
  const root = join(folder.path, 'project')
  const more = { 'train.sh': 'mkdir "$2"; head -c 600000 /dev/zero > "$2/weights"\n' }
  const { loaded, digest } = await judged(root, more)
  const { ports } = portsOf(root, join(disk.path, 'registry'))
  await writeFile(join(disk.path, 'ballast'), Buffer.alloc(700_000))
  const run = () => register.run({ config: 'sluice.yml' }, loaded, ports, laptop, signal)
  await expect(run()).rejects.toThrow(/Cannot write .*registry: the disk is full/)
  expect(await ports.registry.list('toy')).toEqual([])
  expect(await readdir(join(disk.path, 'registry', 'blobs'))).toEqual([])
  await rm(join(disk.path, 'ballast'))
  expect((await run()).outputs).toMatchObject({ version: 'v1', digest })
})
