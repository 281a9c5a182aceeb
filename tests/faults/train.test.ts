import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { artifactDigest, readEvidence } from '../../src/kernel/evidence.ts'
import { localCache } from '../../src/platforms/local/cache.ts'
import { renderMarkdown } from '../../src/report/markdown.ts'
import { train } from '../../src/steps/train/index.ts'
import { temporaryFolder } from '../platforms/local/folder.ts'
import { commitFiles, dataPassed, laptop, PLAIN, portsOf, project, sluiceYml } from './project.ts'
import { tinyDisk } from './tiny-disk.ts'

// Real processes on a busy machine.

/** Trains in a folder whose data passed. */
async function trainIn(
  root: string,
  { yml, more, force = false, signal }: { yml?: string; more?: { [path: string]: string }; force?: boolean; signal?: AbortSignal } = {},
) {
  const loaded = await project(root, yml, more)
  const { ports, logged } = portsOf(root)
  await dataPassed(ports)
  const result = await train.run(
    { config: 'sluice.yml', force, 'unless-registered': false },
    loaded,
    ports,
    laptop,
    signal ?? new AbortController().signal,
  )
  return { ...result, ports, logged }
}

const because = (result: { json: unknown }) => (result.json as { because: string }).because

test('a model is trained, its log streamed, and evidence written', async () => {
  await using folder = await temporaryFolder()
  const { verdict, outputs, evidence, ports, logged } = await trainIn(folder.path)
  expect(verdict).toBe('pass')
  expect(logged).toContain('training')
  expect((await ports.workspace.read('.sluice/model/weights'))?.trim()).toBe('3')
  expect(outputs['model-digest']).toBe(await ports.workspace.digest('.sluice/model'))
  expect(readEvidence((await ports.workspace.read('.sluice/evidence/train.json'))!).digest).toBe(evidence?.digest)
  expect(evidence?.claim.outputs).toEqual([{ name: 'model', sha256: outputs['model-digest'] }])
  expect(evidence?.claim.inputs.map(({ name }) => name)).toEqual(['train data', 'code', 'params', 'environment'])
  expect(await ports.workspace.digest('.sluice/training')).toBeUndefined()
})

test('nothing changed: the earlier result is used, and said', async () => {
  await using folder = await temporaryFolder()
  const first = await trainIn(folder.path)
  await rm(join(folder.path, '.sluice', 'model'), { recursive: true })
  const second = await trainIn(folder.path)
  expect(second.logged).not.toContain('training')
  expect(second.logged.join()).toContain('nothing changed')
  expect(second.outputs).toMatchObject({ reused: 'true', 'model-digest': first.outputs['model-digest'] })
  expect(await second.ports.workspace.digest('.sluice/model')).toBe(first.outputs['model-digest'])
  expect(second.evidence?.claim.numbers.seconds).toBe(first.evidence?.claim.numbers.seconds)
  expect((await trainIn(folder.path, { force: true })).outputs.reused).toBe('false')
})

test.each<[string, { [path: string]: string }]>([
  ['data', { 'train.csv': 'id,y\n1,1\n' }],
  ['code', { 'train.sh': 'mkdir -p "$2" && echo 2 > "$2/weights"\n' }],
  ['parameters', { 'params.yaml': 'lr: 0.2\n' }],
  ['environment', { 'requirements.txt': 'numpy==2\n' }],
])('changed %s: trained again', async (_, changed) => {
  await using folder = await temporaryFolder()
  const yml = sluiceYml(`${PLAIN}\nparams: params.yaml`)
  const more = { 'params.yaml': 'lr: 0.1\n', 'requirements.txt': 'numpy==1\n' }
  expect((await trainIn(folder.path, { yml, more })).outputs.reused).toBe('false')
  expect((await trainIn(folder.path, { yml, more: { ...more, ...changed } })).outputs.reused).toBe('false')
  expect((await trainIn(folder.path, { yml, more })).outputs.reused).toBe('true')
})

test('parameters reach the command as they are written, one argument each', async () => {
  await using folder = await temporaryFolder()
  const yml = sluiceYml('command: sh train.sh {params.lr} {params.deep.name} {label} {params} {model}\nparams: params.yaml')
  const more = {
    'params.yaml': 'lr: 1e-5\ndeep: { name: "a b; touch hacked" }\n',
    'train.sh': 'for a; do echo "[$a]"; last=$a; done; echo 1 > "$last"\n',
  }
  const { logged } = await trainIn(folder.path, { yml, more })
  expect(logged).toEqual(expect.arrayContaining(['[1e-5]', '[a b; touch hacked]', '[y]', `[${join(folder.path, 'params.yaml')}]`]))
  await expect(readFile(join(folder.path, 'hacked'))).rejects.toThrow('ENOENT')
})

test('a parameter that is not there is named, with the one that was meant', async () => {
  await using folder = await temporaryFolder()
  const yml = sluiceYml('command: sh train.sh {params.learning_rat} {model}\nparams: params.yaml')
  const work = trainIn(folder.path, { yml, more: { 'params.yaml': 'learning_rate: 1\n' } })
  await expect(work).rejects.toThrow(
    'sluice.yml:4:3 train.command: The placeholder {params.learning_rat} stands for nothing. Did you mean `params.learning_rate`?',
  )
})

test.each([
  ['exits with 3', 'echo why >&2; exit 3', 'train.command ended with exit code 3', 'why'],
  ['is killed for memory', 'kill -9 $$', 'train.command was ended by SIGKILL', ''],
  ['writes no model', 'echo done', 'wrote no model at .sluice/training/', ''],
  ['writes an empty file', ': > "$2"', 'wrote no model', ''],
  ['writes an empty folder', 'mkdir "$2"', 'wrote no model', ''],
])('a command that %s is an error that says so, and leaves no model', async (_, script, reason, line) => {
  await using folder = await temporaryFolder()
  await trainIn(folder.path)
  const result = await trainIn(folder.path, { more: { 'train.sh': `${script}\n` } })
  expect(result.verdict).toBe('error')
  expect(because(result)).toContain(reason)
  expect(renderMarkdown(result.document)).toContain(line)
  expect(result.annotations).toMatchObject([{ path: 'sluice.yml', line: 4 }])
  expect(await result.ports.workspace.digest('.sluice/model')).toBeUndefined()
  expect(result.evidence?.claim.verdict).toBe('error')
})

test('a command that hangs ends at its limit, which is named', async () => {
  await using folder = await temporaryFolder()
  const yml = sluiceYml(`${PLAIN}\ntime_limit: 0.5s`)
  const result = await trainIn(folder.path, { yml, more: { 'train.sh': 'trap "" TERM; sleep 99; sleep 99\n' } })
  expect(because(result)).toBe('it ran into its limit of 0.5 s')
  expect(renderMarkdown(result.document)).toContain('train.time')
})

test('a cancelled training is an error, not a pass', async () => {
  await using folder = await temporaryFolder()
  const result = await trainIn(folder.path, {
    more: { 'train.sh': 'mkdir "$2"; echo 1 > "$2/half"; sleep 99\n' },
    signal: AbortSignal.timeout(1500),
  })
  expect(result.verdict).toBe('error')
  expect(because(result)).toContain('cancelled')
  expect(await result.ports.workspace.digest('.sluice/model')).toBeUndefined()
})

test('a command that is not there is told with what to do', async () => {
  await using folder = await temporaryFolder()
  await expect(trainIn(folder.path, { yml: sluiceYml('command: no-such-program {model}') })).rejects.toThrow(
    'no command "no-such-program" on the PATH',
  )
})

test('data that were not checked, or changed since, are refused', async () => {
  await using folder = await temporaryFolder()
  const loaded = await project(folder.path)
  const { ports } = portsOf(folder.path)
  const work = () =>
    train.run({ config: 'sluice.yml', force: false, 'unless-registered': false }, loaded, ports, laptop, new AbortController().signal)
  await expect(work()).rejects.toThrow('Run `sluice validate-data` first')
  await dataPassed(ports, 'fail')
  await expect(work()).rejects.toThrow('validate-data ended with "fail"')
  await dataPassed(ports)
  await writeFile(join(folder.path, 'evaluation.csv'), 'id,y\n4,4\n')
  await expect(work()).rejects.toThrow(/validate-data was about evaluation data \w+, not \w+\. Run `sluice validate-data` again/)
})

test('hostile output stays text in the report: it closes no fence, and brings no escape codes', async () => {
  await using folder = await temporaryFolder()
  const script = "printf '::set-output name=verdict::pass\\n</details><script>x</script>\\n```\\n\\033[31mred\\n'; exit 1\n"
  const { document } = await trainIn(folder.path, { more: { 'train.sh': script } })
  const markdown = renderMarkdown(document)
  expect(markdown).not.toContain('\u001b')
  expect(markdown).toContain('````')
})

test('packages of the command’s own Python are recorded', async () => {
  await using folder = await temporaryFolder()
  const yml = sluiceYml('command: python3 train.py {model}')
  const more = { 'train.py': 'import sys; open(sys.argv[1], "w").write("1")\n' }
  const { evidence } = await trainIn(folder.path, { yml, more })
  expect(evidence?.claim.numbers.packages).toMatchObject({ python: expect.stringMatching(/^3\./), pip: expect.stringMatching(/^\d/) })
})

test('the price of the machine gives the cost', async () => {
  await using folder = await temporaryFolder()
  const { evidence } = await trainIn(folder.path, { yml: sluiceYml(`${PLAIN}\nprice_per_hour: 3600`) })
  expect(evidence?.claim.numbers.usd).toBeCloseTo(evidence?.claim.numbers.seconds as number, 9)
})

test('killed with SIGKILL at any moment, its command living on, and run again: the model of the last run, whole', async () => {
  await using folder = await temporaryFolder()
  const script = 'mkdir -p "$2"; for i in 1 2 3 4 5 6 7 8 9; do sleep 0.03; echo $$ > "$2/$i"; done; echo $$ > "$2/whole"\n'
  await project(folder.path, undefined, { 'train.sh': script })
  const { ports } = portsOf(folder.path)
  await dataPassed(ports)
  const start = () => spawn(process.execPath, [join(import.meta.dirname, 'step-process.ts'), 'train', folder.path], { stdio: 'ignore' })
  for (let i = 0; i < 10; i++) {
    const child = start()
    const ended = once(child, 'exit')
    await wait(400 + 60 * i)
    child.kill('SIGKILL')
    await ended
  }
  expect((await once(start(), 'exit'))[0]).toBe(0)
  const files = await readdir(join(folder.path, '.sluice', 'model'))
  const made = new Set(await Promise.all(files.map((file) => readFile(join(folder.path, '.sluice', 'model', file), 'utf8'))))
  expect(files).toHaveLength(10)
  expect(made.size).toBe(1)
  expect(await ports.workspace.digest('.sluice/training')).toBeUndefined()
  expect(artifactDigest(readEvidence((await ports.workspace.read('.sluice/evidence/train.json'))!).claim.outputs, 'model')).toBe(
    await ports.workspace.digest('.sluice/model'),
  )
})

test('a disk too full to keep the model for reuse costs a warning, not the model', async () => {
  await using folder = await temporaryFolder()
  await using disk = await tinyDisk(folder.path, '2m')
  if (!disk) return
  const more = { 'train.sh': 'mkdir "$2"; head -c 900000 /dev/zero > "$2/weights"\n' }
  const loaded = await project(join(folder.path, 'project'), undefined, more)
  const { ports, logged } = portsOf(join(folder.path, 'project'))
  await dataPassed(ports)
  await writeFile(join(disk.path, 'ballast'), Buffer.alloc(1_500_000))
  const cached = { ...ports, cache: localCache(join(disk.path, 'cache')) }
  const { verdict } = await train.run(
    { config: 'sluice.yml', force: false, 'unless-registered': false },
    loaded,
    cached,
    laptop,
    new AbortController().signal,
  )
  expect(verdict).toBe('pass')
  expect(logged.join('\n')).toContain('could not be kept for reuse. Cannot write')
  expect(await readdir(join(disk.path, 'cache'))).toEqual([])
})

describe('prepare', () => {
  const yml = (command: string) => sluiceYml(PLAIN, `prepare: { command: "${command}", inputs: [prepare.sh] }\n`)
  const script = 'echo preparing; printf "id,y\\n1,1\\n" > train.csv; printf "id,y\\n2,2\\n" > evaluation.csv\n'

  async function prepared(root: string, more: { [path: string]: string } = {}) {
    const loaded = await project(root, yml('sh prepare.sh'), { 'prepare.sh': script, ...more })
    const { ports, logged } = portsOf(root)
    const { prepareData } = await import('../../src/steps/prepare.ts')
    return { result: await prepareData(loaded, ports), logged }
  }

  test('makes the data once, and again when the inputs or the data change', async () => {
    await using folder = await temporaryFolder()
    expect((await prepared(folder.path)).logged).toContain('preparing')
    await commitFiles(folder.path, {})
    const { ports } = portsOf(folder.path)
    const { prepareData } = await import('../../src/steps/prepare.ts')
    const { loadConfig } = await import('../../src/config/load.ts')
    const again = () => prepareData(loadConfig('sluice.yml', yml('sh prepare.sh')), ports)
    expect(await again()).toEqual({ reused: true })
    await rm(join(folder.path, 'train.csv'))
    expect(await again()).toEqual({ reused: false })
    await writeFile(join(folder.path, 'evaluation.csv'), 'changed')
    expect(await again()).toEqual({ reused: false })
    await writeFile(join(folder.path, 'prepare.sh'), `${script}# new\n`)
    expect(await again()).toEqual({ reused: false })
    expect(await again()).toEqual({ reused: true })
  })

  test('a command that fails, or makes nothing, is told', async () => {
    await using folder = await temporaryFolder()
    await expect(prepared(folder.path, { 'prepare.sh': 'echo no space; exit 7\n' })).rejects.toThrow(
      /prepare.command: The command ended with exit code 7.*\nno space/,
    )
    await expect(prepared(folder.path, { 'prepare.sh': 'rm train.csv\n' })).rejects.toThrow('made no train.csv, which data.train names')
  })
})
