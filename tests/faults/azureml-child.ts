import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Azure } from '../peers/azureml/start.ts'

export interface Child {
  child: ChildProcess
  /** What it printed as JSON; undefined when it was killed. */
  result: Promise<unknown>
}

/** One call of our registry or serving (tests/faults/azureml-call.ts) in a process of its own. */
export function inProcess({ ca, url, authority, control, workspace }: Azure, call: object): Child {
  const script = join(import.meta.dirname, 'azureml-call.ts')
  const azure = JSON.stringify({ ca, url, authority, control, workspace })
  const child = spawn(process.execPath, ['--no-warnings', script, azure, JSON.stringify(call)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  })
  let out = ''
  child.stdout?.on('data', (chunk) => {
    out += chunk
  })
  return { child, result: once(child, 'close').then(([code]) => (code === 0 ? (JSON.parse(out) as unknown) : undefined)) }
}

/** Waits until a process asks nothing more, since the answer it waits for is held back, and kills it. */
export async function killWhenStuck(azure: Azure, { child, result }: Child): Promise<void> {
  const before = (await azure.requests()).length
  for (let last = before, quiet = 0; quiet < 3; await sleep(200)) {
    const now = (await azure.requests()).length
    quiet = now > before && now === last ? quiet + 1 : 0
    last = now
    if (child.exitCode !== null) throw new Error('it ended before it could be killed')
  }
  child.kill('SIGKILL')
  await result
}
