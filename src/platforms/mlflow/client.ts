import type { Readable } from 'node:stream'
import type { Dispatcher } from 'undici'
import { PlatformError } from '../../kernel/errors.ts'
import type { MlflowServer } from './settings.ts'
import { type Body, type ClientOptions, transport } from './transport.ts'

type Fields = { readonly [name: string]: unknown }

/** An MLflow server's REST interface. Every call is used so that it is safe to repeat, and what fails for a passing reason is repeated. */
export interface MlflowClient {
  /** The server's web address, for messages and links. */
  base: string
  /** Reads `/api/2.0/mlflow/<path>`. MlflowRefused with the server's own word; PlatformError when it cannot be reached; UserError when it does not let us in. */
  read<T>(path: string, fields: Fields): Promise<T>
  write<T>(method: 'POST' | 'PATCH' | 'DELETE', path: string, fields: Fields): Promise<T>
  /** JSON of any address of this server. */
  json<T>(method: Dispatcher.HttpMethod, url: string, fields?: Fields): Promise<T>
  /** Bytes of an address. */
  open(url: string): Promise<Readable>
  put(url: string, body: Body, method?: 'PUT' | 'PATCH'): Promise<void>
  wait(seconds: number): Promise<void>
}

/** Speaks with one server. */
export function mlflowClient(server: MlflowServer, options: ClientOptions = {}): MlflowClient {
  const { base } = server
  const { send, wait } = transport(server, options)

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
    async put(url, body, method = 'PUT') {
      const answer = await send(method, url, body)
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
