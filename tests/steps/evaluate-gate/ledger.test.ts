import { PlatformError, RecordTaken, UserError } from '../../../src/kernel/errors.ts'
import type { Records } from '../../../src/ports/records.ts'
import { countLook, ledgerFolder } from '../../../src/steps/evaluate-gate/ledger.ts'

const clock = { now: () => new Date('2026-03-01T10:00:00Z'), sleep: () => Promise.resolve() }
const look = (candidate: string, evaluation = 'e1') => ({ model: 'flights', evaluation, candidate, commit: 'c0' })

/** Records in memory, as the ports ask for them. `interfere` runs before each append, as another writer would. */
function memory(files = new Map<string, string>(), interfere: (files: Map<string, string>) => void = () => {}): Records {
  return {
    read: (path) => Promise.resolve(files.get(path)),
    list: (folder) => Promise.resolve([...files.keys()].filter((path) => path.startsWith(`${folder}/`)).sort()),
    append(added) {
      interfere(files)
      for (const [path, text] of Object.entries(added)) {
        if (files.has(path) && files.get(path) !== text) return Promise.reject(new RecordTaken(path))
        files.set(path, text)
      }
      return Promise.resolve()
    },
  }
}

test('each candidate on the same rows is the next attempt; the same bytes are the attempt they were', async () => {
  const files = new Map<string, string>()
  const records = memory(files)
  const attempts = []
  for (const candidate of ['a', 'b', 'a', 'c', 'b']) attempts.push(await countLook(look(candidate), { records, clock }))
  expect(attempts.map(({ attempt }) => attempt)).toEqual([1, 2, 1, 3, 2])
  expect([...files.keys()]).toEqual([1, 2, 3].map((k) => `ledger/flights/e1/${k}.json`))
  expect(JSON.parse(files.get('ledger/flights/e1/2.json')!)).toEqual({ candidate: 'b', commit: 'c0', at: '2026-03-01T10:00:00.000Z' })
})

test('other rows have a ledger of their own', async () => {
  const records = memory()
  await countLook(look('a'), { records, clock })
  expect(await countLook(look('b', 'e2'), { records, clock })).toEqual({ attempt: 1 })
})

test('beyond nine attempts the numbers are counted and not spelt', async () => {
  const records = memory()
  for (let k = 1; k <= 12; k++) expect(await countLook(look(`c${k}`), { records, clock })).toEqual({ attempt: k })
  expect(await countLook(look('c9'), { records, clock })).toEqual({ attempt: 9 })
})

test('a number that somebody else took meanwhile is read again: another candidate takes the next, the same one shares it', async () => {
  const other = (candidate: string) => {
    let once = true
    return (files: Map<string, string>) => {
      if (once) files.set(`${ledgerFolder(look('x'))}/1.json`, `{"candidate":"${candidate}"}\n`)
      once = false
    }
  }
  expect(await countLook(look('a'), { records: memory(new Map(), other('b')), clock })).toEqual({ attempt: 2 })
  expect(await countLook(look('a'), { records: memory(new Map(), other('a')), clock })).toEqual({ attempt: 1 })
})

test('a record broken by hand still counts, as a look of nobody knows which bytes', async () => {
  const records = memory(new Map([['ledger/flights/e1/1.json', 'not JSON']]))
  expect(await countLook(look('a'), { records, clock })).toEqual({ attempt: 2 })
})

test.each([
  ['a token that only reads', new UserError('permissions: contents: write')],
  ['a protected branch', new PlatformError('a rule protects it')],
])('with %s it is judged as the attempt that it would be, and says so', async (_, error) => {
  const records: Records = { ...memory(new Map([['ledger/flights/e1/1.json', '{"candidate":"a"}']])), append: () => Promise.reject(error) }
  expect(await countLook(look('b'), { records, clock })).toEqual({ attempt: 2, unrecorded: error.message })
  expect(await countLook(look('a'), { records, clock })).toEqual({ attempt: 1 })
})

test('a bug is no lack of permission, and a ledger that cannot be read stops the judgement', async () => {
  const bug: Records = { ...memory(), append: () => Promise.reject(new TypeError('bug')) }
  await expect(countLook(look('a'), { records: bug, clock })).rejects.toThrow(TypeError)
  const down: Records = { ...memory(), list: () => Promise.reject(new PlatformError('no network')) }
  await expect(countLook(look('a'), { records: down, clock })).rejects.toThrow('no network')
})
