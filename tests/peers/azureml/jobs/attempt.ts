import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../../free-port.ts'
import { containers } from '../storage/blobs.ts'
import { findAsset, placeOf } from '../storage/uris.ts'
import type { World } from '../world.ts'
import { shellLine } from './command.ts'
import { fetchFolder, materialise, upload } from './files.ts'
import { openLog } from './log.ts'
import { type JobProcess, processesOf } from './processes.ts'
import type { CommandJob, JobOutput } from './types.ts'

/** One try at a job, on machines of its own: its folders are new, and what it mounts read-write is what storage has. */
export interface Attempt {
  /** Downloads code and inputs. */
  prepare(): Promise<void>
  /** Runs every process to its end: the first exit code that is not 0, or 0. */
  run(env: Record<string, string>): Promise<number>
  /** Uploads outputs. After an eviction only what was mounted read-write is left. */
  finish(evicted: boolean): Promise<void>
  /** Ends every process: SIGTERM, after `grace` milliseconds SIGKILL. */
  kill(grace: number): Promise<void>
}

/** `folder` is new for each attempt. `outputs` are the job's with their addresses. */
export function openAttempt(world: World, name: string, job: CommandJob, outputs: Record<string, JobOutput>, folder: string): Attempt {
  const code = join(folder, 'wd')
  const values = { inputs: {} as Record<string, string>, outputs: {} as Record<string, string> }
  const children: ChildProcess[] = []
  let killed = false

  async function prepare(): Promise<void> {
    mkdirSync(code, { recursive: true })
    const asset = job.codeId ? findAsset(world, job.codeId, ['codes']) : undefined
    if (asset) await fetchFolder(world, placeOf(world, String(asset.properties.codeUri)), code)
    for (const [key, input] of Object.entries(job.inputs ?? {}))
      values.inputs[key] = 'value' in input ? input.value : await mounted(key, input)
    for (const [key, output] of Object.entries(outputs)) values.outputs[key] = await target(key, output)
  }
  const mounted = (key: string, { jobInputType, uri, mode }: { jobInputType: string; uri: string; mode?: string }) =>
    mode === 'Direct'
      ? Promise.resolve(uri)
      : materialise(world, uri, jobInputType, join(folder, `INPUT_${key}`), mode !== 'ReadWriteMount')
  async function target(key: string, { uri, mode, jobOutputType }: JobOutput): Promise<string> {
    const path = join(folder, `OUTPUT_${key}`)
    mkdirSync(path, { recursive: true })
    if (mode !== 'Upload') await fetchFolder(world, placeOf(world, uri!), path)
    return jobOutputType === 'uri_file' ? join(path, key) : path
  }

  async function run(env: Record<string, string>): Promise<number> {
    const line = shellLine(job.command, values)
    const processes = processesOf(job, await freePort())
    const codes = await Promise.all(processes.map((each) => runOne(line, each, env)))
    return codes.find((code) => code !== 0) ?? 0
  }
  async function runOne(line: string, { log, env: own }: JobProcess, env: Record<string, string>): Promise<number> {
    const output = openLog(world, name, log)
    const given = Object.entries(values.inputs).flatMap(([key, value]) => [
      [`AZURE_ML_INPUT_${key}`, value],
      [`AZUREML_DATAREFERENCE_${key}`, value],
    ])
    const made = Object.entries(values.outputs).map(([key, value]) => [`AZURE_ML_OUTPUT_${key}`, value])
    const child = spawn('bash', ['-c', line], {
      cwd: code,
      detached: true, // a process group of its own, so that everything it starts can be ended
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...env, ...Object.fromEntries([...given, ...made]), ...job.environmentVariables, ...own },
    })
    children.push(child)
    if (killed) signalAll('SIGKILL') // it was ended before it had begun
    child.stdout.on('data', output.write)
    child.stderr.on('data', output.write)
    const status = await new Promise<number>((resolve) => {
      child.on('error', () => resolve(127))
      child.on('close', (exit, signal) => resolve(exit ?? (signal ? 137 : 1)))
    })
    if (status !== 0) signalAll('SIGTERM') // the others would wait for it for ever
    await output.close()
    return status
  }
  function signalAll(signal: NodeJS.Signals): void {
    for (const { pid, exitCode, signalCode } of children)
      if (pid !== undefined && exitCode === null && signalCode === null)
        try {
          process.kill(-pid, signal)
        } catch {
          // it has just ended
        }
  }
  return {
    prepare,
    run,
    async finish(evicted) {
      for (const [key, output] of Object.entries(outputs)) {
        const from = join(folder, `OUTPUT_${key}`)
        const kept = !evicted || (output.mode ?? 'ReadWriteMount') === 'ReadWriteMount'
        if (kept && output.mode !== 'Direct' && existsSync(from)) await upload(world, from, placeOf(world, output.uri!))
      }
      for (const made of ['outputs', 'logs'])
        if (existsSync(join(code, made)))
          await upload(world, join(code, made), { container: containers.runs, path: `ExperimentRun/dcid.${name}/${made}` })
    },
    async kill(grace) {
      killed = true
      signalAll('SIGTERM')
      for (
        let waited = 0;
        waited < grace && children.some(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
        waited += 20
      )
        await sleep(20)
      signalAll('SIGKILL')
    },
  }
}
