import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PlatformError, UserError } from '../../../kernel/errors.ts'
import type { Control } from './control.ts'
import { isAlive, type ProcessIdentity } from './processes.ts'

/** Seconds; the longest is a model server answering a batch of replayed rows. */
const ANSWERS_WITHIN = 120

interface ControlFile {
  process: ProcessIdentity
  port: number
  token: string
  /** Version of Sluice that the gateway runs. */
  version: string
}

/** The control interface from outside: every action answers in its own time. */
export type RemoteControl = {
  [name in keyof Control]: (...request: Parameters<Control[name]>) => Promise<Awaited<ReturnType<Control[name]>>>
}

/** A running gateway. */
export interface Connection {
  process: ProcessIdentity
  version: string
  control: RemoteControl
}

async function readControl(folder: string): Promise<ControlFile | undefined> {
  try {
    return JSON.parse(await readFile(join(folder, 'control.json'), 'utf8')) as ControlFile
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new PlatformError(`The gateway's ${join(folder, 'control.json')} cannot be read.`, { cause: error })
  }
}

async function call({ port, token }: ControlFile, name: string, request: unknown): Promise<unknown> {
  const answer = await fetch(`http://127.0.0.1:${port}/${name}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: JSON.stringify(request ?? null),
    signal: AbortSignal.timeout(ANSWERS_WITHIN * 1000),
  }).catch((cause) => {
    throw new PlatformError('The gateway does not answer.', { cause })
  })
  const body = (await answer.json()) as { error?: string }
  if (answer.status === 409) throw new UserError(body.error ?? name)
  if (!answer.ok) throw new PlatformError(`The gateway failed at ${name}: ${body.error}`, { status: answer.status })
  return body
}

/** The gateway whose folder this is; undefined when none runs. */
export async function connect(folder: string): Promise<Connection | undefined> {
  const file = await readControl(folder)
  if (!file || !isAlive(file.process)) return undefined
  const control = new Proxy({} as RemoteControl, { get: (_, name) => (request: unknown) => call(file, String(name), request) })
  return { process: file.process, version: file.version, control }
}
