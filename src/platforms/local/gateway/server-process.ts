import { spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname } from 'node:path'
import { Pool, request } from 'undici'
import { substitute } from '../../../kernel/placeholders.ts'
import { identify } from './processes.ts'
import type { ServerProcess, StoredRelease } from './state.ts'

const LARGEST_ANSWER = 64 * 2 ** 20

/** A port that was free a moment ago. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })

/** Starts a release's command in a process group of its own, output appended to a file. Error when it cannot be started. */
export async function startServer(release: StoredRelease, logFile: string, onExit: () => void): Promise<ServerProcess> {
  const { serve, env, model, sources } = release
  const port = await freePort()
  const { argv } = substitute(serve, { port: String(port), model })
  const filled = Object.entries(env).map(([name, value]) => [name, substitute([value], { model, model_folder: dirname(model) }).argv[0]!])
  const log = openSync(logFile, 'a', 0o600)
  try {
    const child = spawn(argv[0]!, argv.slice(1), {
      cwd: sources,
      env: { ...process.env, ...Object.fromEntries(filled) },
      detached: true,
      stdio: ['ignore', log, log],
    })
    child.once('exit', onExit)
    await new Promise((resolve, reject) => child.once('spawn', resolve).once('error', reject))
    // One that ended at once gets a start time that no process has.
    return { ...(identify(child.pid!) ?? { pid: child.pid!, started: '' }), port }
  } finally {
    closeSync(log)
  }
}

/** Whether a health path answers 2xx within five seconds. */
export async function isWell(port: number, path: string): Promise<boolean> {
  try {
    const answer = await request(`http://127.0.0.1:${port}${path}`, { headersTimeout: 5000, bodyTimeout: 5000, reset: true })
    await answer.body.dump()
    return answer.statusCode >= 200 && answer.statusCode < 300
  } catch {
    return false
  }
}

/** Connections to a server. An idle one is given up after a second, before any common server closes it under a request. */
export const poolOf = (port: number): Pool =>
  new Pool(`http://127.0.0.1:${port}`, {
    connections: 128,
    keepAliveTimeout: 1000,
    headersTimeout: 60_000,
    bodyTimeout: 60_000,
    maxResponseSize: LARGEST_ANSWER,
  })
