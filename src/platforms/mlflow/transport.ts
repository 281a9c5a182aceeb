import type { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Dispatcher, EnvHttpProxyAgent, request } from 'undici'
import { PlatformError } from '../../kernel/errors.ts'
import { refusal } from './errors.ts'
import type { MlflowServer } from './settings.ts'

/** One way to send a body: made anew for each try. */
export interface Body {
  /** Bytes. */
  size: number
  /** Media type; bytes when not given. */
  type?: string
  headers?: { readonly [name: string]: string }
  make(): Readable | Buffer
}

export interface ClientOptions {
  /** Times a call is tried. */
  tries?: number
  /** Longest silence of the server, seconds; bytes may take as long as they move. */
  patience?: number
  /** Milliseconds that a second of waiting lasts; tests make it short. */
  second?: number
}

export type Send = (method: Dispatcher.HttpMethod, url: string, body?: Body) => Promise<Dispatcher.ResponseData>

/** A wait that a server asks for is kept up to this long, in seconds. */
const LONGEST_WAIT = 60
/** Bytes a second that a server passes on at least. */
const PASSED_ON = 1e7
const PASSING = new Set([408, 429, 500, 502, 503, 504])

/** Sends requests, and sends again what failed for a passing reason. Proxies are those of HTTPS_PROXY, HTTP_PROXY and NO_PROXY. */
export function transport(
  server: MlflowServer,
  { tries = 4, patience = 120, second = 1000 }: ClientOptions,
): { send: Send; wait(seconds: number): Promise<void> } {
  const { base } = server
  const { origin } = new URL(base)
  const proxied = Object.keys(process.env).some((name) => /^https?_proxy$/i.test(name))
  const dispatcher = proxied ? new EnvHttpProxyAgent() : undefined
  // What is sent has to be passed on to the server's own store before it answers.
  const silence = (bytes = 0) => ({ headersTimeout: (patience + bytes / PASSED_ON) * 1000, bodyTimeout: patience * 1000 })
  const wait = async (seconds: number) => void (await sleep(seconds * second))

  const once = (method: Dispatcher.HttpMethod, url: string, secret: string | undefined, body?: Body) => {
    const about = body && { 'content-type': body.type ?? 'application/octet-stream', 'content-length': String(body.size), ...body.headers }
    const headers = { ...(secret && { authorization: secret }), ...about }
    return request(url, { method, headers, ...silence(body?.size), ...(dispatcher && { dispatcher }), ...(body && { body: body.make() }) })
  }

  async function send(method: Dispatcher.HttpMethod, url: string, body?: Body): Promise<Dispatcher.ResponseData> {
    const what = `${method} ${new URL(url).pathname}`
    for (let turn = 1; ; turn++) {
      // A run may name another server for its files; what signs in here is not for that one.
      const secret = new URL(url).origin === origin ? await server.authorization() : undefined
      const answer = await once(method, url, secret, body).catch((cause: Error) => {
        if (turn < tries && broken(cause)) return undefined
        throw new PlatformError(`${what}: MLflow at ${base} cannot be reached.`, { cause })
      })
      if (answer && answer.statusCode < 300) return answer
      const text = await answer?.body.text().catch(() => '')
      // A token may end before its time: once a new one is asked for.
      if (answer?.statusCode === 401 && server.renew && turn === 1) {
        server.renew()
        continue
      }
      if (answer && (turn >= tries || !PASSING.has(answer.statusCode))) throw refusal(what, server, answer.statusCode, text ?? '')
      await wait(Math.min(LONGEST_WAIT, Number(answer?.headers['retry-after']) || turn ** 2 / 2))
    }
  }
  return { send, wait }
}

/** A connection that was not made, broke or stayed silent: another try may do. A certificate that is not trusted stays so. */
const broken = (error: Error): boolean => {
  const { code = '' } = error as NodeJS.ErrnoException
  return code.startsWith('UND_ERR') || /^E[A-Z]+$/.test(code)
}
