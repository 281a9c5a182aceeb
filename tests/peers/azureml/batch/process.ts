import { spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { python } from '../online/deployments-python.ts'
import type { World } from '../world.ts'

interface Task {
  /** Path of the scoring script, or `mlflow` for a model without one. */
  script: string
  input: string
  output: string
  /** File that takes what it writes. */
  log: string
  environment: Record<string, string>
}

/** Runs a batch over files; its exit code. Ends with the world. */
export function startProcess(world: World, { script, input, output, log, environment }: Task): Promise<number | null> {
  const program = script === 'mlflow' ? join(python.mlflow, 'python') : 'python'
  const env = { PATH: python.path(), HOME: dirname(log), LANG: 'C.UTF-8', PYTHONUNBUFFERED: '1', ...environment }
  const written = openSync(log, 'a')
  const child = spawn(program, [join(import.meta.dirname, 'run.py'), script, input, output], {
    cwd: dirname(log),
    env,
    stdio: ['ignore', written, written],
  })
  closeSync(written)
  world.atEnd(() => void child.kill('SIGKILL'))
  return new Promise((resolve, reject) => child.once('error', reject).once('exit', resolve))
}
