import { appendFile, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type JournalEntry, openJournal } from '../../../../src/platforms/local/gateway/journal.ts'
import { readJournal } from '../../../../src/platforms/local/gateway/journal-reader.ts'
import { observations } from '../../../../src/platforms/local/gateway/observations.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sluice-journal-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const entry = (changes: Partial<JournalEntry> = {}): JournalEntry => ({
  id: 'a',
  at: new Date().toISOString(),
  version: 'v1',
  status: 200,
  milliseconds: 2,
  mirrored: false,
  method: 'POST',
  path: '/score',
  failed: [],
  inputs: [{ x: 1 }],
  predictions: [0.5],
  ...changes,
})
const soon = () => new Date(Date.now() + 3_600_000)

async function all(from = new Date(0), to = soon()): Promise<string[]> {
  const ids: string[] = []
  for await (const { id } of readJournal(folder, from, to)) ids.push(id)
  return ids
}
const fail = (reason: string) => {
  throw new Error(reason)
}

test('entries are read back in order, over several files', async () => {
  for (const ids of [['a', 'b'], ['c']]) {
    const journal = openJournal(folder, fail)
    for (const id of ids) journal.write(entry({ id }))
    await journal.close()
  }
  expect(await readdir(folder)).toHaveLength(2)
  expect(await all()).toEqual(['a', 'b', 'c'])
})

test('only answers of the window are read, its end not counted', async () => {
  const journal = openJournal(folder, fail)
  const now = Date.now()
  for (const [id, at] of [
    ['early', now - 5000],
    ['in', now - 2000],
    ['late', now],
  ] as const)
    journal.write(entry({ id, at: new Date(at).toISOString(), milliseconds: 0 }))
  await journal.close()
  expect(await all(new Date(now - 2000), new Date(now))).toEqual(['in'])
})

test('a half-written last line is passed over; damage in the middle is told', async () => {
  const journal = openJournal(folder, fail)
  journal.write(entry())
  await journal.close()
  const [name] = await readdir(folder)
  await appendFile(join(folder, name!), '{"id":"b","at":"20')
  expect(await all()).toEqual(['a'])
  await appendFile(join(folder, name!), `\n${JSON.stringify(entry({ id: 'c' }))}\n`)
  await expect(all()).rejects.toThrow(`${name}:2 is not a line of a request log`)
})

test('a folder that is not there has no requests', async () => {
  await rm(folder, { recursive: true })
  expect(await all()).toEqual([])
})

test('what cannot be written is told and does not throw', async () => {
  const reasons: string[] = []
  const journal = openJournal(folder, (reason) => reasons.push(reason))
  await rm(folder, { recursive: true })
  await writeFile(folder, '')
  journal.write(entry())
  expect(reasons).toHaveLength(1)
})

test('traffic counts what each version answered and failed to answer, but no probes', () => {
  const seen = observations()
  seen.add(entry({ predictions: [1, 2] }))
  seen.add(entry({ version: 'v1', failed: [{ version: 'v2', reason: 'ECONNREFUSED' }] }))
  seen.add(entry({ version: 'v2', status: 500, predictions: [] }))
  seen.add(entry({ version: 'v2', status: 400, predictions: [] }))
  seen.add(entry({ version: 'v2', mirrored: true }))
  seen.add(entry({ method: 'GET' }))
  const { live, mirrored } = seen.since(0)
  expect(live.v1).toMatchObject({ requests: 2, errors: 0, predictions: [1, 2, 0.5] })
  expect(live.v2).toMatchObject({ requests: 3, errors: 2, latencies: [2, 2] })
  expect(mirrored.v2).toMatchObject({ requests: 1, errors: 0 })
  expect(seen.since(Date.now() + 60_000).live.v1).toMatchObject({ requests: 0, latencies: [] })
})
