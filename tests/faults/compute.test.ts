import { chmod, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { localCompute } from '../../src/platforms/local/compute.ts'
import { listProcesses, treeOf } from '../../src/platforms/local/process-tree.ts'
import type { Task } from '../../src/ports/compute.ts'
import { temporaryFolder } from '../platforms/local/folder.ts'

// Real processes on a busy machine.

async function run(script: string, { signal, grace, ...more }: Partial<Task> & { signal?: AbortSignal; grace?: number } = {}) {
  const lines: string[] = []
  const task = { argv: ['bash', '-c', script], cwd: '/', onLine: (line: string) => lines.push(line), ...more }
  return { ...(await localCompute({ grace: grace ?? 500 }).run(task, signal)), lines }
}

/** The processes of this machine whose command line holds a text. */
async function named(text: string) {
  const all = (await listProcesses()) ?? []
  const lines = await Promise.all(all.map(({ pid }) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')))
  return all.filter((_, i) => lines[i]!.includes(text) && all[i]!.pid !== process.pid)
}

test('a command that ends with 0 succeeded, and its output came line by line', async () => {
  const { outcome, exitCode, lines, tail, seconds } = await run('echo a; echo b >&2; printf c')
  expect({ outcome, exitCode }).toEqual({ outcome: 'succeeded', exitCode: 0 })
  expect(lines.toSorted()).toEqual(['a', 'b', 'c'])
  expect([...tail].toSorted()).toEqual(['a', 'b', 'c'])
  expect(seconds).toBeLessThan(5)
})

test.each([
  ['exits with 3', 'exit 3', { exitCode: 3, signal: undefined }],
  ['is killed', 'kill -9 $$', { exitCode: undefined, signal: 'SIGKILL' }],
])('a command that %s failed', async (_, script, expected) => expect(await run(script)).toMatchObject({ outcome: 'failed', ...expected }))

test('100,000 lines all come, and the last 20 are kept', async () => {
  const { lines, tail } = await run('seq 100000')
  expect(lines).toHaveLength(100_000)
  expect(tail).toEqual(lines.slice(-20))
})

test('100 MB without a line end need no 100 MB', async () => {
  let longest = 0
  let total = 0
  const onLine = (line: string) => {
    longest = Math.max(longest, line.length)
    total += line.length
  }
  await run('head -c 100000000 /dev/zero | tr "\\0" x', { onLine })
  expect(total).toBe(100_000_000)
  expect(longest).toBe(16_384)
})

test('the command sees no input of the action and no token of the runner: packages that it loads are strangers', async () => {
  const set = { 'INPUT_GITHUB-TOKEN': 'secret-1', ACTIONS_RUNTIME_TOKEN: 'secret-2', AWS_PROFILE: 'mine' }
  Object.assign(process.env, set)
  try {
    const { lines } = await run('env')
    expect(lines.join('\n')).not.toMatch(/secret-\d/)
    expect(lines).toContain('AWS_PROFILE=mine')
  } finally {
    for (const name of Object.keys(set)) delete process.env[name]
  }
})

test('the environment is Sluice’s own with what the task adds, and no stdin', async () => {
  const { lines } = await run('echo $SLUICE-$HOME; cat; echo end', { env: { SLUICE: '1' } })
  expect(lines).toEqual([`1-${process.env.HOME}`, 'end'])
})

test.each([
  ['a child that hangs', 'sleep 4321.1', 'sleep\u00004321.1'],
  ['a child of a child', 'bash -c "bash -c \'sleep 4321.2\'; true"; true', 'sleep\u00004321.2'],
  ['one that ignores TERM', 'trap "" TERM; sleep 4321.3; sleep 4321.3', 'sleep\u00004321.3'],
  ['one that left the group', 'setsid sleep 4321.4 & wait', 'sleep\u00004321.4'],
  ['one that ignores TERM and left the group', 'setsid bash -c "trap \'\' TERM; sleep 4321.5; sleep 4321.5" & wait', '4321.5'],
])('the time limit ends %s', async (_, script, text) => {
  const { outcome, seconds } = await run(script, { timeLimit: 0.5 })
  expect(outcome).toBe('timed-out')
  expect(seconds).toBeLessThan(4)
  expect(await named(text)).toEqual([])
})

test('cancelling ends the whole group with TERM, so that it can clean up', async () => {
  const stop = new AbortController()
  setTimeout(() => stop.abort(), 300)
  const { outcome, lines } = await run('trap "echo cleaning up; exit 1" TERM; sleep 4321.6 & wait', { signal: stop.signal, grace: 5000 })
  expect(outcome).toBe('cancelled')
  expect(lines).toEqual(['cleaning up'])
  expect(await named('sleep\u00004321.6')).toEqual([])
})

test('what was cancelled before it began does not begin', async () => {
  await using folder = await temporaryFolder()
  const { outcome } = await run(`touch ${join(folder.path, 'began')}`, { signal: AbortSignal.abort() })
  expect(outcome).toBe('cancelled')
  await expect(readFile(join(folder.path, 'began'))).rejects.toThrow('ENOENT')
})

test('a background process is ended with the command that left it', async () => {
  const { outcome, seconds } = await run('sleep 4321.7 & echo done')
  expect(outcome).toBe('succeeded')
  expect(seconds).toBeLessThan(4)
  expect(await named('sleep\u00004321.7')).toEqual([])
})

test('memory and CPU of the whole tree are measured', async () => {
  const child =
    'python3 -c "import time; x = bytearray(200_000_000); t = time.time()\nwhile time.time() - t < 1.5 or time.process_time() < 0.8: pass"'
  const { peakMemory, cpuSeconds } = await run(`${child} & ${child} & wait`)
  expect(peakMemory).toBeGreaterThan(400e6)
  expect(peakMemory).toBeLessThan(600e6)
  expect(cpuSeconds).toBeGreaterThan(1)
})

test('GPUs are measured where nvidia-smi answers, and absent where not', async () => {
  await using folder = await temporaryFolder()
  const tool = join(folder.path, 'nvidia-smi')
  await writeFile(tool, '#!/bin/sh\necho "NVIDIA H200, 2048, 40"\n')
  await chmod(tool, 0o755)
  const { gpus } = await run('sleep 1', { env: { PATH: `${folder.path}:${process.env.PATH}` } })
  expect(gpus).toEqual([{ name: 'NVIDIA H200', peakMemory: 2 ** 31, utilisation: 0.4 }])
  await writeFile(tool, '#!/bin/sh\necho "NVIDIA-SMI has failed, reason: driver"\nexit 9\n')
  expect((await run('sleep 0.5', { env: { PATH: `${folder.path}:${process.env.PATH}` } })).gpus).toEqual([])
})

test.each([
  ['no such command', ['no-such-command'], /no command "no-such-command" on the PATH.*PATH is/],
  ['no such file', ['./no-such-file'], /There is no ".\/no-such-file"/],
  ['a file that may not run', [join(import.meta.dirname, 'compute.test.ts')], /may not be executed.*chmod/],
  ['nothing', [], /empty/],
])('%s is told with what to do', async (_, argv, message) => {
  await expect(run('', { argv })).rejects.toThrow(message)
})

test('python where only python3 is there: the name is told', async () => {
  await using folder = await temporaryFolder()
  await writeFile(join(folder.path, 'python3'), '#!/bin/sh\n', { mode: 0o755 })
  await expect(run('', { argv: ['python', 'train.py'], env: { PATH: folder.path } })).rejects.toThrow('There is a "python3"')
})

test('a folder that is gone is told', () => expect(run('', { cwd: '/no/such/folder' })).rejects.toThrow('/no/such/folder'))

test('nothing of all this is left running', async () => {
  const all = (await listProcesses()) ?? []
  expect(treeOf(all, process.pid).filter((p) => p.parent === process.pid && p.group === p.pid)).toEqual([])
})
