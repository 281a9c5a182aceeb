import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, openSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from './free-port.ts'

const venv = join(import.meta.dirname, '..', '..', '.cache', 'venv-azure', 'bin')

/** Python with MLflow's own client. */
export const mlflowPython = join(venv, 'python')
/** Whether MLflow is installed here; `node tools/setup.mjs` does that. */
export const mlflowIsThere = existsSync(join(venv, 'mlflow'))

export interface MlflowPeer {
  /** What MLFLOW_TRACKING_URI names. */
  url: string
  /** Folder of the artifacts, by experiment and run. */
  artifacts: string
  /** Ends the server's processes and removes its folder. */
  stop(): Promise<void>
}

/** Seconds until it must answer; importing MLflow takes most of it. */
const LONGEST_START = 240

/** Runs a program, and ends it with all its processes when our end of the pipe closes: also when a test is killed. */
const UNTIL_CLOSED = '("$@"; kill -KILL -$$) & read -r _; kill -KILL -$$'

/** A real `mlflow server` on loopback with a database and artifacts of its own. `prefix` moves it below a path, as Azure ML has it. */
export async function startMlflow({ prefix = '', args = [] }: { prefix?: string; args?: readonly string[] } = {}): Promise<MlflowPeer> {
  const folder = await mkdtemp(join(tmpdir(), 'sluice-mlflow-'))
  const [port, artifacts, log] = [await freePort(), join(folder, 'artifacts'), join(folder, 'log')]
  const stores = ['--backend-store-uri', `sqlite:///${folder}/mlflow.db`, '--artifacts-destination', artifacts]
  const words = ['server', ...stores, '--host', '127.0.0.1', '--port', String(port), '--workers', '1', ...args]
  if (prefix) words.push('--static-prefix', prefix)
  // Without it a server starts eight more processes, for evaluations that nobody asks of it here.
  const env = { ...process.env, MLFLOW_SERVER_ENABLE_JOB_EXECUTION: 'false', PYTHONWARNINGS: 'ignore' }
  const out = openSync(log, 'w')
  const child = spawn('sh', ['-c', UNTIL_CLOSED, 'sh', join(venv, 'mlflow'), ...words], {
    cwd: folder,
    env,
    detached: true,
    stdio: ['pipe', out, out],
  })
  const ended = once(child, 'exit')
  const stop = async () => {
    child.stdin?.destroy()
    await ended
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
  const url = `http://127.0.0.1:${port}${prefix}`
  for (const until = Date.now() + LONGEST_START * 1000; ; await sleep(100)) {
    const answers = await fetch(`${url}/health`).catch(() => undefined)
    if (answers?.ok) return { url, artifacts, stop }
    if (child.exitCode !== null || child.signalCode !== null || Date.now() > until) {
      const said = readFileSync(log, 'utf8')
      await stop()
      throw new Error(`mlflow server did not start:\n${said}`)
    }
  }
}
