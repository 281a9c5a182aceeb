import { spawnSync } from 'node:child_process'
import { chmod, cp, mkdir, mkdtemp, open, readdir, readFile, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { sha256 } from '../../src/kernel/digest.ts'
import { blobStore, datastorePath } from '../../src/platforms/azureml/assets/store.ts'
import { tableAsset } from '../../src/platforms/azureml/automl/data.ts'
import { azuremlData } from '../../src/platforms/azureml/data/data.ts'
import { examine } from '../../src/platforms/azureml/doctor/doctor.ts'
import { registryPath } from '../../src/platforms/azureml/settings.ts'
import { type Azure, startAzure } from '../peers/azureml/start.ts'
import { clientOf } from '../platforms/azureml/on-fake.ts'
import { inProcess, killWhenStuck } from './azureml-child.ts'
import { three } from './azureml-pipeline-project.ts'
import { asked, project, setUp } from './azureml-project.ts'
import { tinyDisk } from './tiny-disk.ts'

let azure: Azure
beforeAll(async () => {
  azure = await startAzure()
})
afterAll(async () => {
  const problems = await azure.problems()
  await azure.stop()
  expect(problems).toEqual([])
})

const MIB = 2 ** 20
/** So many bytes of rows, other ones for each seed. */
const rows = (bytes: number, seed = 0) => Buffer.from(`x,y\n${`${seed},1\n`.repeat(bytes / 4)}`).subarray(0, bytes)

/** Jest compares long buffers byte by byte, in seconds. */
const same = (a: Buffer, b: Buffer) => a.equals(b)

/** Puts blobs into the default datastore, in one piece or, as others do, without a Content-MD5. */
async function put(blobs: Record<string, Buffer>) {
  const { container } = await blobStore(clientOf(azure))
  for (const [path, bytes] of Object.entries(blobs)) await container.getBlockBlobClient(path).upload(bytes, bytes.length)
  return container
}

const STORE = 'azureml://datastores/workspaceblobstore/paths'

/** Data as a step sees them, and what was said meanwhile; each with a folder of its own unless one is given. */
async function look(at?: string, signal?: AbortSignal) {
  const folder = at ?? (await mkdtemp(join(tmpdir(), 'sluice-data-')))
  const told: string[] = []
  const tell = (text: string) => void told.push(text)
  const log = { info: tell, warn: tell, line() {}, progress: tell }
  const data = azuremlData(clientOf(azure), { folder: async () => folder, settled: async () => undefined, log, signal })
  return { data, folder, told }
}

const reads = async () => (await asked(azure, /^GET .*azureml-blobstore\//)).length

test('a file, a folder and a glob of a datastore are fetched once for the same bytes, and are those bytes', async () => {
  const [train, a, b] = [rows(9 * MIB), rows(100, 1), rows(200, 2)]
  await put({
    'once/train.csv': train,
    'once/parts/a.csv': a,
    'once/parts/deep/b.csv': b,
    'once/parts/notes.txt': a,
    'once/empty.csv': Buffer.alloc(0),
  })
  const { data, folder, told } = await look()
  const file = await data.local(`${STORE}/once/train.csv`)
  expect(same(await readFile(file), train)).toBe(true)
  expect(told[0]).toBe(`Fetching ${STORE}/once/train.csv: 1 file, 9.0 MiB.`)
  const parts = await data.local(`${STORE}/once/parts`)
  expect((await readdir(parts, { recursive: true })).sort()).toEqual(['a.csv', 'deep', 'deep/b.csv', 'notes.txt'])
  expect(await data.local(`${STORE}/once/**/*.csv`)).toMatch(/[0-9a-f]{32}\/\*\*\/\*\.csv$/)
  expect(await data.origin(`${STORE}/once/**/*.csv`)).toMatchObject({ files: 4, bytes: 9 * MIB + 300 })
  await azure.forget()
  const again = await look(folder)
  expect(await again.data.local(`${STORE}/once/train.csv`)).toBe(file)
  expect(await again.data.local(`${STORE}/once/parts/`)).toBe(parts)
  const { subscription, resourceGroup, workspace } = azure.workspace
  const long = `azureml://subscriptions/${subscription}/resourcegroups/${resourceGroup}/workspaces/${workspace}/datastores/workspaceblobstore/paths/once/train.csv`
  expect(await again.data.local(long)).toBe(file)
  expect(again.told).toEqual([])
  await put({ 'once/train.csv': train })
  expect((await (await look()).data.origin(`${STORE}/once/train.csv`)).sha256).not.toBe(
    (await data.origin(`${STORE}/once/train.csv`)).sha256,
  )
})

test.each(['Sas', 'None', 'AccountKey'] as const)('a datastore that keeps %s is read', async (datastore) => {
  await put({ [`kinds/${datastore}.csv`]: rows(50) })
  await azure.set({ datastore })
  const { data } = await look()
  expect(same(await readFile(await data.local(`${STORE}/kinds/${datastore}.csv`)), rows(50))).toBe(true)
})

test('a download that breaks off goes on where it was; what was damaged meanwhile is fetched again', async () => {
  const bytes = rows(17 * MIB)
  await put({ 'broken/train.csv': bytes })
  const first = await look()
  await azure.fault({ method: 'GET', path: /broken\/train\.csv/, status: 'reset', after: 3, times: 1000 })
  await expect(first.data.local(`${STORE}/broken/train.csv`)).rejects.toThrow(
    /Reading train\.csv of .*does not answer.*what was fetched is kept/,
  )
  await azure.forget()
  const [part = ''] = await readdir(first.folder)
  expect(part).toMatch(/^[0-9a-f]{32}\.part$/)
  const ranges = (await readFile(join(first.folder, part, 'ranges'), 'utf8')).match(/^0 \d+ \d+/gm)!
  expect(ranges).toHaveLength(3)
  const file = await open(join(first.folder, part, 'parts/0'), 'r+')
  await file.write('damaged', Number(ranges[0]!.split(' ')[1]) + 5)
  await file.close()
  const second = await look(first.folder)
  expect(same(await readFile(await second.data.local(`${STORE}/broken/train.csv`)), bytes)).toBe(true)
  expect(second.told[0]).toContain('of which an earlier attempt got')
  expect(await reads()).toBe(3) // two that were missing, and the damaged one
  expect((await readdir(first.folder)).map((name) => name.slice(32)).sort()).toEqual(['', '.json'])
})

test('a run that is killed while it fetches leaves no lock that holds, and the next one goes on where it was', async () => {
  const bytes = rows(17 * MIB, 4)
  await put({ 'killed/train.csv': bytes })
  const { data, folder, told } = await look()
  const address = `${STORE}/killed/train.csv`
  await azure.fault({ method: 'GET', path: /killed\/train\.csv/, status: 'none', delay: 20_000, after: 2, times: 100 })
  await killWhenStuck(azure, inProcess(azure, { local: { address, folder } }))
  await azure.forget()
  expect((await readdir(folder)).map((name) => name.slice(32)).sort()).toEqual(['.lock', '.part'])
  expect(same(await readFile(await data.local(address)), bytes)).toBe(true)
  expect(told[0]).toContain('is being fetched by another run')
  expect(told[1]).toContain('of which an earlier attempt got')
  expect(await reads()).toBe(3)
  expect((await readdir(folder)).map((name) => name.slice(32)).sort()).toEqual(['', '.json'])
})

test('a workflow that is cancelled stops fetching', async () => {
  await put({ 'cancelled/train.csv': rows(9 * MIB) })
  const stop = new AbortController()
  await azure.fault({ method: 'GET', path: /cancelled\/train\.csv/, status: 'none', delay: 5000, times: 100 })
  const { data } = await look(undefined, stop.signal)
  const fetching = data.local(`${STORE}/cancelled/train.csv`)
  setTimeout(() => stop.abort(new Error('Cancelled by SIGTERM.')), 300)
  const began = performance.now()
  await expect(fetching).rejects.toThrow('Cancelled by SIGTERM.')
  expect(performance.now() - began).toBeLessThan(4000)
  await azure.forget()
})

test('a copy that a command wrote to is no copy: this run stops, the next one fetches it again; one that was moved is read and kept', async () => {
  await put({ 'copies/a.csv': rows(40), 'copies/b.csv': rows(40, 1) })
  const address = `${STORE}/copies`
  const first = await look()
  const at = await first.data.local(address)
  await first.data.checkCopy(address)
  const write = async (name: string, text: string) => {
    await chmod(join(at, name), 0o644).catch(() => undefined)
    await writeFile(join(at, name), text)
  }
  for (const name of ['a.csv', 'cache.csv']) {
    await write(name, 'x,y\n1,2\n')
    await expect(first.data.checkCopy(address)).rejects.toThrow(/A command changed the copy of .*copies that it was given to read/)
    const next = await look(first.folder)
    expect(await next.data.local(address)).toBe(at)
    expect(next.told[0]).toMatch(/The copy of .* was changed on this machine, and is fetched again/)
    expect((await readdir(at)).sort()).toEqual(['a.csv', 'b.csv'])
    expect(same(await readFile(join(at, 'a.csv')), rows(40))).toBe(true)
  }
  const moved = await look()
  await cp(first.folder, moved.folder, { recursive: true })
  await azure.forget()
  await moved.data.local(address)
  expect([moved.told, await reads()]).toEqual([[], 0])
})

test('a connection that breaks within an answer, and a storage that is busy, are waited out', async () => {
  const bytes = rows(5 * MIB)
  await put({ 'busy/train.csv': bytes })
  const path = /busy\/train\.csv/
  await azure.fault({ method: 'GET', path, status: 'reset', times: 2 })
  await azure.fault({ method: 'GET', path, status: 429, headers: { 'Retry-After': '1' } })
  await azure.fault({ method: 'GET', path, status: 503, times: 2 })
  const { data } = await look()
  expect(same(await readFile(await data.local(`${STORE}/busy/train.csv`)), bytes)).toBe(true)
})

test.each(['changed', 'deleted'] as const)('a blob that is %s while it is read is an error, and no mixture', async (what) => {
  const container = await put({ [`${what}/train.csv`]: rows(6 * MIB) })
  const { data, folder } = await look()
  const path = `${STORE}/${what}/train.csv`
  await data.origin(path)
  if (what === 'changed') await put({ [`${what}/train.csv`]: rows(6 * MIB, 1) })
  else await container.deleteBlob(`${what}/train.csv`)
  await expect(data.local(path)).rejects.toThrow(/train\.csv of .* was changed or deleted while it was read. Nothing was mixed/)
  expect((await readdir(folder)).filter((name) => !name.endsWith('.part'))).toEqual([])
  if (what === 'changed') await expect(data.unchanged(path)).rejects.toThrow(/changed while a job read it/)
})

test('a wrong Content-MD5 is not believed to be right', async () => {
  const container = await put({ 'md5/train.csv': rows(100) })
  await container.getBlobClient('md5/train.csv').setHTTPHeaders({ blobContentMD5: new Uint8Array(16).fill(7) })
  await expect((await look()).data.local(`${STORE}/md5/train.csv`)).rejects.toThrow(/train\.csv of .* is not what its Content-MD5 says/)
})

test('two runs at once fetch it once; the lock of a run that died is taken over', async () => {
  await put({ 'twice/train.csv': rows(9 * MIB) })
  const first = await look()
  const second = await look(first.folder)
  await azure.forget()
  const path = `${STORE}/twice/train.csv`
  const [one, other] = await Promise.all([first.data.local(path), second.data.local(path)])
  expect(one).toBe(other)
  expect(await reads()).toBe(3)
  expect([...first.told, ...second.told]).toContain(`${path} is being fetched by another run on this machine.`)
  const dead = spawnSync('true').pid
  const third = await look()
  const { sha256 } = await third.data.origin(path)
  await mkdir(third.folder, { recursive: true })
  await writeFile(join(third.folder, `${sha256.slice(0, 32)}.lock`), `${hostname()} ${dead}`)
  expect(await third.data.local(path)).toMatch(/train\.csv$/)
})

test('a role that is missing is told with the command that gives it', async () => {
  await put({ 'refused/train.csv': rows(100) })
  const address = `${STORE}/refused/train.csv`
  const doctor = async () => {
    const all = await examine(clientOf(azure), { training: undefined, registry: false, endpoints: [], serving: undefined, data: [address] })
    return all.find(({ name }) => name === `data ${address}`)
  }
  expect(await doctor()).toMatchObject({ state: 'ok', found: '1 file, 100 bytes' })
  await azure.fault({ method: 'HEAD', path: /refused/, status: 403, times: 9 })
  expect(await doctor()).toMatchObject({
    state: 'missing',
    fix: expect.stringMatching(/^az role assignment create .*Storage Blob Data Reader/),
  })
  await expect((await look()).data.local(address)).rejects.toThrow(
    /answered 403.*az role assignment create --assignee \S+ --role "Storage Blob Data Reader" --scope \$\(az storage account show --name rehearsal /,
  )
  await azure.forget()
})

test('a disk that is too small is told before anything is fetched', async () => {
  await put({ 'large/train.csv': rows(9 * MIB) })
  await using disk = await tinyDisk(await mkdtemp(join(tmpdir(), 'sluice-data-')), '8m')
  if (!disk) return
  const { data } = await look(disk.path)
  await azure.forget()
  await expect(data.local(`${STORE}/large/train.csv`)).rejects.toThrow(/9\.0 MiB are to be fetched, and the disk of .* has \d\.\d MiB free/)
  expect(await reads()).toBe(0)
})

test('versions of assets: a file, a folder, the newest; names and versions that are not there are told with those that are', async () => {
  const client = clientOf(azure)
  await put({ 'assets/7/train.csv': rows(40), 'assets/8/a.csv': rows(40, 1), 'assets/8/b.csv': rows(40, 2), 'assets/readme.md': rows(4) })
  const make = (version: string, dataType: string, dataUri: string) =>
    client.put(`/data/flights-train/versions/${version}`, { properties: { dataType, dataUri } })
  await make('7', 'uri_file', `${STORE}/assets/7/train.csv`)
  const { data } = await look()
  expect(await data.settle('azureml:flights-train@latest')).toMatchObject({ uri: 'azureml:flights-train:7', files: 1 })
  await make('8', 'uri_folder', `${STORE}/assets/8/`)
  expect((await data.origin('azureml:flights-train@latest')).uri).toBe('azureml:flights-train:7')
  expect(await data.settle('azureml:flights-train@latest')).toMatchObject({ uri: 'azureml:flights-train:8', files: 2 })
  expect(same(await readFile(await data.local('azureml:flights-train:7')), rows(40))).toBe(true)
  expect((await readdir(await data.local('azureml:flights-train@latest'))).sort()).toEqual(['a.csv', 'b.csv'])
  await make('9', 'mltable', `${STORE}/assets/8/`)
  await make('10', 'uri_folder', `${STORE}/assets/nowhere/`)
  await make('11', 'uri_folder', `${STORE}/assets/`)
  await make('12', 'uri_file', `${STORE}/assets/readme.md`)
  for (const [address, words] of [
    ['azureml:flights-train:70', /flights-train has the versions .*7, 8.* Name one of them/],
    ['azureml:flight-train:7', /no data asset flight-train. Did you mean flights-train\?$/],
    ['azureml:flights-train:9', /is an MLTable, which is a recipe/],
    ['azureml:flights-train:10', /There is nothing at azureml:flights-train:10/],
    ['azureml:flights-train:12', /holds no table: it is assets\/readme\.md/],
    ['azureml://datastores/workspaceblobstor/paths/x', /no datastore workspaceblobstor. Did you mean workspaceblobstore/],
    [`${STORE}/asset/7`, /There is nothing at/],
    [`${STORE}/assets/*.md`, /holds no table: there is assets\/readme\.md/],
  ] as const)
    await expect(data.settle(address)).rejects.toThrow(words)
  // An archived version is read where it is named; one that was deleted is not.
  await client.put('/data/flights-train/versions/8', {
    properties: { dataType: 'uri_folder', dataUri: `${STORE}/assets/8/`, isArchived: true },
  })
  expect((await data.settle('azureml:flights-train:8')).files).toBe(2)
  await client.delete('/data/flights-train/versions/7')
  await expect((await look()).data.local('azureml:flights-train:7')).rejects.toThrow(/azureml:flights-train:7 is not there/)
})

test('an asset whose files lie at a blob’s address, in a datastore or not, and one of a shared registry', async () => {
  const client = clientOf(azure)
  await put({ 'by-address/train.csv': rows(48, 3) })
  const { url } = await blobStore(client)
  const other = (await blobStore(client, 'workspaceartifactstore')).container
  await other.getBlockBlobClient('elsewhere/train.csv').upload(rows(52), 52)
  const make = (path: string, dataUri: string) => client.put(path, { properties: { dataType: 'uri_file', dataUri } })
  await make('/data/by-address/versions/1', `${url}/by-address/train.csv`)
  await make('/data/by-address/versions/2', `${other.url.replace(/\?.*/, '')}/elsewhere/train.csv`)
  const { host, pathname } = new URL(url)
  await make('/data/by-address/versions/3', `abfss://${pathname.slice(1)}@${host.replace('.blob.', '.dfs.')}/by-address/train.csv`)
  await make('/data/by-address/versions/4', 'adl://account.azuredatalakestore.net/train.csv')
  await make(`${registryPath(azure.registry, client.workspace)}/data/shared/versions/1`, `${url}/by-address/train.csv`)
  const { data } = await look()
  expect(same(await readFile(await data.local('azureml:by-address:1')), rows(48, 3))).toBe(true)
  expect(same(await readFile(await data.local('azureml:by-address:2')), rows(52))).toBe(true)
  expect(same(await readFile(await data.local('azureml:by-address:3')), rows(48, 3))).toBe(true)
  await expect(data.local('azureml:by-address@latest')).rejects.toThrow(/lies at adl:.*, which Sluice cannot read/)
  const shared = `azureml://registries/${azure.registry}/data/shared`
  expect(await data.settle(`${shared}/labels/latest`)).toMatchObject({ uri: `${shared}/versions/1`, files: 1 })
  expect(same(await readFile(await data.local(`${shared}/versions/1`)), rows(48, 3))).toBe(true)
  await expect(data.settle(`azureml://registries/${azure.registry}/data/share/versions/1`)).rejects.toThrow(
    /no data asset share. Did you mean shared/,
  )
})

test.each([
  [
    'a version of a shared registry',
    () => `azureml://registries/${azure.registry}/data/for-a-job/versions/1`,
    ['train.csv'],
    /^azureml:\/\/registries\//,
  ],
  ['a version', 'azureml:for-a-job:1', ['train.csv'], /\/data\/for-a-job\/versions\/1$/],
  ['a file', `${STORE}/for-a-job/train.csv`, ['train.csv'], /paths\/for-a-job\/train\.csv$/],
  ['a folder', `${STORE}/for-a-job`, ['notes.txt', 'train.csv'], /paths\/for-a-job\/$/],
  ['a glob', `${STORE}/for-a-job/*.csv`, ['train.csv'], /paths\/for-a-job\/$/],
])('a job reads %s where it lies: nothing is fetched or sent', async (_, address, seen, uri) => {
  await put({ 'for-a-job/train.csv': rows(40), 'for-a-job/notes.txt': rows(8) })
  const client = clientOf(azure)
  const properties = { dataType: 'uri_file', dataUri: `${STORE}/for-a-job/train.csv` }
  await client.put('/data/for-a-job/versions/1', { properties })
  const blob = { ...properties, dataUri: `${(await blobStore(client)).url}/for-a-job/train.csv` }
  await client.put(`${registryPath(azure.registry, client.workspace)}/data/for-a-job/versions/1`, { properties: blob })
  await azure.forget()
  const root = await project(
    "import glob, os, sys\np = sys.argv[1]\nfound = glob.glob(p + '/*' if os.path.isdir(p) else p)\nprint(sorted(map(os.path.basename, found)))\nopen(sys.argv[2], 'w').write('w')",
  )
  const { compute, task, lines, model } = setUp(client, root)
  expect(
    await compute.run(task({ values: { train: typeof address === 'string' ? address : address(), model, 'params.lr': '1' } })),
  ).toMatchObject({ outcome: 'succeeded' })
  expect(lines).toEqual([`[${seen.map((name) => `'${name}'`).join(', ')}]`])
  expect(await asked(azure, /^PUT .*\/data\/sluice|^GET .*for-a-job\/(train|notes)/)).toEqual([])
  const [job] = (await azure.requests()).filter(({ method, path }) => method === 'PUT' && path.includes('/jobs/'))
  expect((job?.body as { properties: { inputs: { train: { uri: string } } } }).properties.inputs.train.uri).toMatch(uri)
})

test('a pipeline reads data where they lie, and does not take what came of other bytes at the same address', async () => {
  const address = `${STORE}/for-a-pipeline/train.csv`
  const { compute, task, lines } = await three(azure)
  const reading = (key: string) => {
    const given = task({ key: sha256(key) })
    const values = { ...given.values, train: address }
    return {
      ...given,
      values,
      steps: given.steps!.map((step) => (step.name === 'prepare' ? { ...step, values: { ...step.values, train: address } } : step)),
    }
  }
  const reused = async (key: string) =>
    (await compute.run(reading(key))).elsewhere?.steps?.map(({ reusedFrom }) => reusedFrom !== undefined)
  await put({ 'for-a-pipeline/train.csv': Buffer.from('a,b\n1,2\n3,4\n') })
  expect(await reused('first')).toEqual([false, false, false])
  expect(lines[0]).toBe('[prepare] prepared 2')
  expect(await reused('other key')).toEqual([true, true, true])
  await put({ 'for-a-pipeline/train.csv': Buffer.from('a,b\n5,2\n3,4\n') })
  expect(await reused('other bytes')).toEqual([false, false, false])
})

test('AutoML gets a table of the copies that a glob means', async () => {
  await put({ 'for-automl/a.csv': rows(40), 'for-automl/b.csv': rows(48, 1), 'for-automl/notes.txt': rows(8) })
  const root = await project('')
  const { data } = await look(join(root, '.sluice/data'))
  const client = clientOf(azure)
  const path = await data.local(`${STORE}/for-automl/*.csv`)
  const few = { task: 'classification', primary_metric: 'accuracy', target: 'y', trials: 1, at_once: 1, ignore: [] } as const
  const settings = { ...few, stop_early: true, featurization: 'auto', ensembles: false } as const
  const id = await tableAsset(client, { cwd: root, path, model: 'flights', tags: {} }, settings)
  const { properties } = await client.get<{ properties: { dataUri: string } }>(id)
  const { container } = await blobStore(client)
  const table = await container.getBlobClient(`${datastorePath(properties.dataUri)?.path}/MLTable`).downloadToBuffer()
  expect((JSON.parse(String(table)) as { paths: object[] }).paths).toEqual([{ file: './a.csv' }, { file: './b.csv' }])
})
