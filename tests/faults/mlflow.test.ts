import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import { digestPath } from '../../src/platforms/local/digest.ts'
import { experimentNamed, runsTagged } from '../../src/platforms/mlflow/runs.ts'
import { clientOf, registryAt } from '../contract/mlflow-ours.ts'
import { model } from '../contract/registry-model.ts'
import { type MlflowPeer, mlflowIsThere, startMlflow } from '../peers/mlflow.ts'
import { folder, removeFolders } from '../platforms/git/scratch.ts'

jest.setTimeout(300_000)
let mlflow: MlflowPeer
beforeAll(async () => {
  if (mlflowIsThere) mlflow = await startMlflow()
})
afterAll(async () => {
  await mlflow?.stop()
  removeFolders()
})
const on = mlflowIsThere ? test : test.skip

/** What happens to one exchange: the request never gets there, or its answer is lost or never comes, or another answer does. */
type Fault = { before?: true; after?: true; silence?: () => void; answer?: [number, { [header: string]: string }?]; bytes?: number }

type Road = { url: string; close(): Promise<void> }
type Faults = (method: string, path: string) => Fault | undefined | Promise<Fault | undefined>

/** A way to the server on which things go wrong. `fault` is asked for every request. */
async function roadTo(url: string, fault: Faults): Promise<Road> {
  const target = new URL(url)
  const server: Server = createServer(async (asked: IncomingMessage, answer: ServerResponse) => {
    const wrong = await fault(asked.method!, asked.url!)
    if (wrong?.before) return void asked.socket.destroy()
    if (wrong?.answer) return void answer.writeHead(wrong.answer[0], { ...wrong.answer[1], connection: 'close' }).end('<html>busy</html>')
    const { method, headers } = asked
    const onward = request({ host: target.hostname, port: target.port, method, path: asked.url, headers }, (said) => {
      if (wrong?.silence) return void said.resume().on('end', wrong.silence)
      if (wrong?.after) return void said.resume().on('end', () => asked.socket.destroy())
      answer.writeHead(said.statusCode!, said.headers)
      if (wrong?.bytes === undefined) return void said.pipe(answer)
      said.once('data', (chunk: Buffer) => {
        answer.write(chunk.subarray(0, wrong.bytes), () => asked.socket.destroy())
      })
    })
    onward.on('error', () => asked.socket.destroy())
    asked.pipe(onward)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close }
}

/** The n-th of the requests that fit, counted from 1. */
function nth(n: number, method: string, path: RegExp, fault: Fault): (method: string, path: string) => Fault | undefined {
  let seen = 0
  return (asked, at) => (asked === method && path.test(at) && ++seen === n ? fault : undefined)
}

async function inProcess(url: string, path: string, candidate: object) {
  const script = join(import.meta.dirname, 'mlflow-register.ts')
  const child = spawn(process.execPath, [script, url, path, JSON.stringify(candidate)], { stdio: ['ignore', 'pipe', 'inherit'] })
  let out = ''
  child.stdout.on('data', (chunk) => {
    out += chunk
  })
  const ended = once(child, 'close')
  return { child, result: ended.then(([code]) => (code === 0 ? (JSON.parse(out) as { version: number; created: boolean }) : undefined)) }
}

/** What is at MLflow of a model: its versions, and the runs that hold files. */
async function left(name: string) {
  const client = clientOf(mlflow.url)
  const versions = await client.read<{ model_versions?: { version: string; run_id: string }[] }>('model-versions/search', {
    filter: `name='${name}'`,
  })
  const runs = await runsTagged(client, await experimentNamed(client, `${name} versions`), { 'sluice.kind': 'registration' })
  return { versions: versions.model_versions ?? [], runs: runs.map(({ id }) => id) }
}

const REGISTRATION: [string, string, RegExp][] = [
  ['the run is made', 'POST', /runs\/create$/],
  ['the first file is up', 'PUT', /artifacts\/model\//],
  ['the record is up', 'PUT', /sluice\/version\.json$/],
  ['the run is finished', 'POST', /runs\/update$/],
  ['the model is made', 'POST', /registered-models\/create$/],
  ['the version is made', 'POST', /model-versions\/create$/],
]

describe.each(REGISTRATION)('when %s', (_, method, path) => {
  const name = `killed-${path.source.replace(/\W+/g, '-').slice(0, 30)}`

  on('kill -9, then again: one version, nothing left behind', async () => {
    const { candidate, path: file } = await model({ weights: 'a', 'sub/b': 'b' }, name)
    const { promise: there, resolve: reached } = Promise.withResolvers<void>()
    const road = await roadTo(mlflow.url, nth(1, method, path, { silence: reached }))
    const first = await inProcess(road.url, file, candidate)
    await there
    first.child.kill('SIGKILL')
    expect(await first.result).toBeUndefined()
    await road.close()
    const again = await (await inProcess(mlflow.url, file, candidate)).result
    expect(again?.version).toBe(1)
    const { versions, runs } = await left(name)
    expect(versions.map(({ version }) => version)).toEqual(['1'])
    expect(runs).toEqual(versions.map(({ run_id }) => run_id))
  })

  on.each([
    ['the request is lost', { before: true }],
    ['its answer is lost', { after: true }],
    ['the server is busy', { answer: [503, {}] }],
    ['the server asks for patience', { answer: [429, { 'retry-after': '1' }] }],
  ] as [string, Fault][])('%s: it goes on', async (title, fault) => {
    const called = `${name}-${title.replaceAll(' ', '-')}`
    const { candidate, path: file } = await model({ weights: 'a', 'sub/b': 'b' }, called)
    const road = await roadTo(mlflow.url, nth(1, method, path, fault))
    const { version, created } = await registryAt(road.url).register(candidate, file)
    expect([version.version, created]).toEqual([1, true])
    const { versions, runs } = await left(called)
    expect([versions.length, runs]).toEqual([1, versions.map(({ run_id }) => run_id)])
    expect(await digestPath(await registryAt(mlflow.url).fetch(version, folder()))).toBe(candidate.digest)
    await road.close()
  })
})

on.each([/runs\/create$/, /model-versions\/create$/])(
  'four processes with the same bytes meet at %s: one version, one of them made it',
  async (path) => {
    const name = `raced-${path.source.slice(0, 4)}`
    const { candidate, path: file } = await model({ weights: 'a'.repeat(1000), config: '{}' }, name)
    const { promise: all, resolve } = Promise.withResolvers<void>()
    let waiting = 0
    const road = await roadTo(mlflow.url, async (_, at) => {
      if (path.test(at) && ++waiting === 4) resolve()
      if (path.test(at)) await all
      return undefined
    })
    const racers = await Promise.all([1, 2, 3, 4].map(() => inProcess(road.url, file, candidate)))
    const results = await Promise.all(racers.map(({ result }) => result))
    expect(results.map((result) => result?.version)).toEqual([1, 1, 1, 1])
    expect(results.filter((result) => result?.created)).toHaveLength(1)
    const { versions, runs } = await left(name)
    expect(versions.map(({ version }) => version)).toEqual(['1'])
    expect(runs).toEqual(versions.map(({ run_id }) => run_id))
    await road.close()
  },
)

on('a download that breaks off in the middle begins anew', async () => {
  const { candidate, path } = await model({ weights: 'x'.repeat(1 << 20) }, 'broken')
  const { version } = await registryAt(mlflow.url).register(candidate, path)
  const road = await roadTo(mlflow.url, nth(1, 'GET', /artifacts\/model\/weights$/, { bytes: 1000 }))
  expect(await digestPath(await registryAt(road.url).fetch(version, folder()))).toBe(candidate.digest)
  await road.close()
})
