import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { cpuSeconds, measured, packagesFrom } from '../../../../src/platforms/azureml/jobs/measured.ts'
import { JOB_SCRIPT_TEXT } from '../../../../src/platforms/azureml/jobs/script.ts'
import { digestPath } from '../../../../src/platforms/local/digest.ts'

test('processes are put together: time adds up, memory on each machine, the first exit code that is not 0', () => {
  const one = (node: string, exit: number, memory: number) =>
    `node ${node}\nexit ${exit}\nmachine 4 1000\ntimes 0m1.50s 0m0.50s\nmemory ${memory}\n`
  expect(measured([one('a', 0, 10), one('a', 3, 20), one('b', 0, 25)])).toEqual({
    exitCode: 3,
    cpuSeconds: 6,
    peakMemory: 30 * 1024,
    gpus: [],
    capacity: { cores: 4, memory: 1000 * 1024 },
    written: undefined,
  })
})

test('processor time is what the shell was told, or what was seen, whichever is more: each may miss something', () => {
  const times = 'node x\nexit 0\ntimes 0m1.00s 0m0.50s\n'
  expect(measured([`${times}ticks 400\nhertz 100\n`]).cpuSeconds).toBe(4)
  expect(measured([`${times}ticks 40\nhertz 100\n`]).cpuSeconds).toBe(1.5)
})

test('what was not measured is undefined, never 0', () => {
  const nothing = { exitCode: undefined, cpuSeconds: undefined, peakMemory: undefined, gpus: [], capacity: undefined, written: undefined }
  expect(measured([])).toEqual(nothing)
  expect(measured(['', 'node x\nexit \nmemory \ntimes \n'])).toEqual(nothing)
  expect(measured(['node x\nexit 0\ngpu 0|T4|[N/A]||[N/A]\n']).gpus).toEqual([
    { name: 'T4', peakMemory: undefined, utilisation: undefined },
  ])
})

test('times and packages', () => {
  expect(cpuSeconds('2m3.5s 0m0.25s')).toBe(123.75)
  expect(packagesFrom('python==3.12.1\nScikit_Learn==1.5\nnot a package\n')).toEqual({ python: '3.12.1', 'scikit-learn': '1.5' })
})

const SHELLS = [
  'sh',
  'bash',
  ...(process.env.PATH!.split(delimiter).some((folder) => readdirSyncOr(folder).includes('busybox')) ? ['busybox sh'] : []),
]
test.each(SHELLS)('the job’s script by %s: exit code, what was written, GPUs, packages', async (shell) => {
  const folder = mkdtempSync(join(tmpdir(), 'sluice script '))
  const place = (name: string) => join(folder, name)
  writeFileSync(place('job.sh'), JOB_SCRIPT_TEXT)
  writeFileSync(place('nvidia-smi'), '#!/bin/sh\necho "0, NVIDIA T4, 1234, 60, 16384"\necho "1, NVIDIA T4, [N/A], [N/A], 16384"\n')
  chmodSync(place('nvidia-smi'), 0o755)
  const run = (argv: readonly string[], writes = [place('model')]) => {
    const [command, ...args] = shell.split(' ')
    const words = [...args, place('job.sh'), place('out'), place('checkpoints'), '1', ...writes, '--', ...argv]
    try {
      execFileSync(command!, words, { env: { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}`, RANK: '0' }, stdio: 'pipe' })
      return 0
    } catch (error) {
      return (error as { status: number }).status
    }
  }
  // A child that nobody waits for, as Ray's workers are, is in no count of the shell's; it lives on until it was seen.
  const busy = 'import time\nwhile time.process_time() < 0.7: pass\ntime.sleep(1.5)'
  const program = `import os, signal, subprocess, sys; signal.signal(signal.SIGCHLD, signal.SIG_IGN); subprocess.Popen([sys.executable, '-c', ${JSON.stringify(busy)}]).wait(); os.makedirs(${JSON.stringify(place('model'))}); open(${JSON.stringify(place('model/ä b.txt'))}, 'w').write(sys.argv[1]); open(${JSON.stringify(place('model/B'))}, 'w').close()`
  expect(run(['python3', '-c', program, "a 'value'\n"])).toBe(0)
  const said = measured([readFileSync(place('out/process-0.txt'), 'utf8')])
  expect(said).toMatchObject({
    exitCode: 0,
    written: [await digestPath(place('model'))],
    capacity: { cores: expect.any(Number), gpuMemory: 16384 * 2 ** 20 },
  })
  expect(said.gpus).toContainEqual({ name: 'NVIDIA T4', peakMemory: 1234 * 2 ** 20, utilisation: 0.6 })
  expect(said.gpus).toContainEqual({ name: 'NVIDIA T4', peakMemory: undefined, utilisation: undefined })
  expect(said.cpuSeconds).toBeGreaterThan(0.65)
  expect(packagesFrom(readFileSync(place('out/packages.txt'), 'utf8'))).toMatchObject({ python: expect.stringMatching(/^3/) })
  expect(run(['python3', '-c', 'import os; os._exit(7)'])).toBe(7)
  expect(run(['python3', '-c', 'import os; os.kill(os.getpid(), 9)'])).toBe(137)
})

function readdirSyncOr(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
