import type { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Dispatcher, EnvHttpProxyAgent, request } from 'undici'
import { PlatformError } from '../../kernel/errors.ts'
import { refusal } from './errors.ts'
import type { MlflowServer } from './settings.ts'

export type Fields = { readonly [name: string]: unknown }

/** One way to send a body: made anew for each try. */
export interface Body {
  /** Bytes. */
  size: number
  /** Media type; bytes when not given. */
  type?: string
  make(): Readable | Buffer
}

/** An MLflow server's REST interface. Every call is safe to repeat, so what fails for a passing reason is. */
export interface MlflowClient {
  /** The server's web address, for messages and links. */
  base: string
  /** Reads `/api/2.0/mlflow/<path>`. MlflowRefused with the server's own word; PlatformError when it cannot be reached; UserError when it does not let us in. */
  read<T>(path: string, fields: Fields): Promise<T>
  write<T>(method: 'POST' | 'PATCH' | 'DELETE', path: string, fields: Fields): Promise<T>
  /** Bytes of an address of this server. */
  open(url: string): Promise<Readable>
  put(url: string, body: Body): Promise<void>
  /** JSON of any address of this server. */
  json<T>(method: Dispatcher.HttpMethod, url: string, fields?: Fields): Promise<T>
  wait(seconds: number): Promise<void>
}

export interface ClientOptions {
  /** Times a call is tried. */
  tries?: number
  /** Longest silence of the server, seconds; bytes may take as long as they move. */
  patience?: number
  /** Milliseconds that a second of waiting lasts; tests make it short. */
  second?: number
}

/** A wait that a server asks for is kept up to this long, in seconds. */
const LONGEST_WAIT = 60
const PASSING = new Set([408, 429, 500, 502, 503, 504])

type Answer = Dispatcher.ResponseData

/** Speaks with one server. Proxies are those of HTTPS_PROXY, HTTP_PROXY and NO_PROXY. */
export function mlflowClient(server: MlflowServer, { tries = 4, patience = 120, second = 1000 }: ClientOptions = {}): MlflowClient {
  const { base } = server
  const { origin } = new URL(base)
  const proxied = Object.keys(process.env).some((name) => /^https?_proxy$/i.test(name))
  const dispatcher = proxied ? new EnvHttpProxyAgent() : undefined
  const wait = async (seconds: number) => void (await sleep(seconds * second))

  async function once(method: Dispatcher.HttpMethod, url: string, authorization: string | undefined, body?: Body): Promise<Answer> {
    const headers = {
      ...(authorization && { authorization }),
      ...(body && { 'content-type': body.type ?? 'application/octet-stream', 'content-length': String(body.size) }),
    }
    const times = { headersTimeout: patience * 1000, bodyTimeout: patience * 1000 }
    return request(url, { method, headers, ...times, ...(body && { body: body.make() }), ...(dispatcher && { dispatcher }) })
  }

  /** Tries until there is an answer that is not for a passing reason; gives it when it is 2xx. */
  async function send(method: Dispatcher.HttpMethod, url: string, body?: Body): Promise<Answer> {
    const what = `${method} ${new URL(url).pathname}`
    for (let turn = 1; ; turn++) {
      // A run may name another server for its files; what signs in here is not for that one.
      const authorization = new URL(url).origin === origin ? await server.authorization() : undefined
      const answer = await once(method, url, authorization, body).catch((cause: Error) => {
        if (turn < tries && broken(cause)) return undefined
        throw new PlatformError(`${what}: MLflow at ${base} cannot be reached.`, { cause })
      })
      if (answer && answer.statusCode < 300) return answer
      const text = await answer?.body.text().catch(() => '')
      if (answer && (turn >= tries || !PASSING.has(answer.statusCode))) throw refusal(what, base, answer.statusCode, text ?? '')
      await wait(Math.min(LONGEST_WAIT, Number(answer?.headers['retry-after']) || turn ** 2 / 2))
    }
  }

  async function json<T>(method: Dispatcher.HttpMethod, url: string, fields?: Fields): Promise<T> {
    const text = fields && Buffer.from(JSON.stringify(fields))
    const answer = await send(method, url, text && { size: text.length, type: 'application/json', make: () => text })
    const said = await answer.body.text()
    try {
      return JSON.parse(said || '{}') as T
    } catch (cause) {
      throw new PlatformError(`${new URL(url).pathname} at ${base} is answered by something that is no MLflow server.`, { cause })
    }
  }

  const at = (path: string) => `${base}/api/2.0/mlflow/${path}`
  return {
    base,
    wait,
    json,
    read: (path, fields) => json('GET', `${at(path)}?${query(fields)}`),
    write: (method, path, fields) => json(method, at(path), fields),
    open: async (url) => (await send('GET', url)).body,
    async put(url, body) {
      const answer = await send('PUT', url, body)
      await answer.body.dump()
    },
  }
}

const query = (fields: Fields): string =>
  new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) =>
      value === undefined ? [] : (Array.isArray(value) ? value : [value]).map((each): [string, string] => [name, String(each)]),
    ),
  ).toString()

/** A connection that was not made, broke or stayed silent: another try may do. A certificate that is not trusted stays so. */
const broken = (error: Error): boolean => {
  const { code = '' } = error as NodeJS.ErrnoException
  return code.startsWith('UND_ERR') || /^E[A-Z]+$/.test(code)
}
