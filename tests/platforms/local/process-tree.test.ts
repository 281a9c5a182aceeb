import {
  cpuTime,
  fromPs,
  listProcesses,
  memoryOf,
  type ProcessSample,
  parseStat,
  treeOf,
} from '../../../src/platforms/local/process-tree.ts'

const sample = (pid: number, parent: number, group = pid, session = 1): ProcessSample => ({
  pid,
  parent,
  group,
  session,
  cpuSeconds: 0,
  memory: 0,
})

test('a tree is the root, its descendants, and what is left of its group and session', () => {
  const grandchild = sample(12, 11)
  const inGroup = sample(13, 1, 10)
  const inSession = sample(14, 1, 14, 10)
  const processes = [grandchild, inGroup, inSession, sample(10, 2, 10, 10), sample(11, 10), sample(20, 2)]
  expect(treeOf(processes, 10).map((p) => p.pid)).toEqual([12, 13, 14, 10, 11])
})

test('a command name with spaces and parentheses does not shift the fields', () => {
  const text = '42 (a) b (c) S 7 8 9 0 -1 4194304 1 0 0 0 150 50 20 30 20 0 1 0 5 1000 25 18446744073709551615'
  expect(parseStat(text)).toEqual({ pid: 42, parent: 7, group: 8, session: 9, cpuSeconds: 2.5, memory: undefined })
})

test('a zombie is no process any more', () =>
  expect(parseStat('42 (a) Z 7 8 9 0 -1 4194304 1 0 0 0 1 1 0 0 20 0 1 0 5 0 0')).toBeUndefined())

test.each([
  ['00:01', 1],
  ['12:34.50', 754.5],
  ['1:02:03', 3723],
  ['2-00:00:01', 172_801],
])('ps time %s', (text, seconds) => expect(cpuTime(text)).toBe(seconds))

test.each([
  ['the platform', listProcesses],
  ['ps', fromPs],
])('this process is found by %s', async (_, list) => {
  const found = (await list())?.find((p) => p.pid === process.pid)
  expect(found?.parent).toBe(process.ppid)
  expect(found?.cpuSeconds).toBeGreaterThanOrEqual(0)
})

test('memory is what the process really has', async () => {
  const { rss } = process.memoryUsage()
  const ps = (await fromPs()).find((p) => p.pid === process.pid)?.memory
  for (const now of [(await memoryOf(process.pid))?.now, ps]) {
    expect(now).toBeGreaterThan(rss * 0.5)
    expect(now).toBeLessThan(rss * 2)
  }
  expect((await memoryOf(process.pid))?.peak).toBeGreaterThanOrEqual(rss)
  expect(await memoryOf(2 ** 30)).toBeUndefined()
})
