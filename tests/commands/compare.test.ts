import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compare } from '../../src/commands/compare/index.ts'
import { metrics } from '../../src/commands/compare/metrics.ts'
import { UserError } from '../../src/kernel/errors.ts'
import type { Command, Done, Terminal } from '../../src/main/command.ts'
import { parseWords } from '../../src/main/words.ts'
import { terminalLog } from '../../src/runner/terminal-log.ts'
import { random } from '../../src/statistics/random.ts'

const directory = mkdtempSync(join(tmpdir(), 'sluice-compare-'))
const write = (name: string, text: string) => writeFileSync(join(directory, name), text)
const terminal: Terminal = {
  directory,
  env: {},
  log: terminalLog(process.stderr, false),
  signal: new AbortController().signal,
  colour: false,
  columns: 100,
  print: () => undefined,
}
const run = (command: Command, ...words: string[]): Promise<Done> => command.run(parseWords(command, words), terminal)

interface Drawn {
  id: number
  town: string
  y: number
  blind: number
  seeing: number
}
const source = random('compare')
const drawn: Drawn[] = Array.from({ length: 1500 }, (_, id) => {
  const [a, b] = [source.next() * 4 - 2, source.next() * 4 - 2]
  const chance = (x: number) => 1 / (1 + Math.exp(-x))
  return { id, town: ['Oslo', 'Bergen'][id % 2]!, y: source.next() < chance(a + b) ? 1 : 0, blind: chance(a), seeing: chance(a + b) }
})
const csv = (head: string, rows: readonly Drawn[], line: (row: Drawn) => string) => `${head}\n${rows.map(line).join('\n')}\n`
write(
  'base.csv',
  csv('id,town,y,score', drawn, ({ id, town, y, blind }) => `${id},${town},${y},${blind}`),
)
write(
  'better.csv',
  csv('id,town,y,score', drawn, ({ id, town, y, seeing }) => `${id},${town},${y},${seeing}`),
)
write(
  'shuffled.csv',
  csv('id,p', drawn.toReversed(), ({ id, seeing }) => `${id},${seeing}`),
)
write(
  'reversed.csv',
  csv('id,y,score', drawn.toReversed(), ({ id, y, seeing }) => `${id},${y},${seeing}`),
)
write(
  'short.csv',
  csv('id,y,score', drawn.slice(3), ({ id, y, seeing }) => `${id},${y},${seeing}`),
)
write(
  'words.csv',
  csv('id,y,score', drawn, ({ id, y, seeing }) => `${id},${y},${id === 17 ? 'high' : seeing}`),
)

test('two files, one command: the better model passes, with the interval of every metric and without any configuration', async () => {
  const done = await run(compare, 'base.csv', 'better.csv', '--label', 'y', '--slice', 'town', '--html', 'out.html')
  expect(done.verdict).toBe('pass')
  expect(done.text).toContain('better.csv is better than the baseline')
  expect(done.text).toMatch(/✓ better\s+ROC AUC/)
  expect(done.text).not.toMatch(/production/i)
  const page = readFileSync(join(directory, 'out.html'), 'utf8')
  expect(page).toContain('better.csv')
  expect(page).not.toMatch(/production/i)
})

test('the same files the other way round fail; a file against itself shows no difference', async () => {
  expect((await run(compare, 'better.csv', 'base.csv', '--label', 'y')).verdict).toBe('fail')
  expect((await run(compare, 'base.csv', 'base.csv', '--label', 'y', '--margin', '0.01')).verdict).toBe('pass')
  expect((await run(compare, 'base.csv', 'base.csv', '--label', 'y')).verdict).toBe('inconclusive')
})

test('a margin asks for "no worse" instead of "better", of the metrics that are named', async () => {
  const done = await run(compare, 'base.csv', 'better.csv', '--label', 'y', '--metric', 'roc_auc,brier', '--margin', '0.005')
  expect(done.json).toMatchObject({ verdict: 'pass', rows: [{ metric: 'roc_auc', word: 'better' }, { metric: 'brier' }] })
  expect(done.text).toContain('A loss of 0.005 is allowed')
})

test('rows in another order are joined by a key; the label may stand in one file only', async () => {
  const byKey = await run(compare, 'base.csv', 'shuffled.csv', '--label', 'y', '--key', 'id')
  const inOrder = await run(compare, 'base.csv', 'better.csv', '--label', 'y', '--key', 'id')
  const values = ({ json }: Done) =>
    (json as unknown as { rows: { difference: { delta: number } }[] }).rows.map((row) => row.difference.delta)
  expect(values(byKey)).toEqual(values(inOrder))
})

test('the same command twice gives the same bytes', async () => {
  const [first, second] = [
    await run(compare, 'base.csv', 'better.csv', '--label', 'y'),
    await run(compare, 'base.csv', 'better.csv', '--label', 'y'),
  ]
  expect(JSON.stringify(first.json)).toBe(JSON.stringify(second.json))
})

test.each<[string, string[], RegExp]>([
  ['a label that is nowhere', ['base.csv', 'better.csv', '--label', 'z'], /There is no column z/],
  ['no label at all', ['base.csv', 'better.csv'], /Which column holds the truth/],
  [
    'a metric of another task',
    ['base.csv', 'better.csv', '--label', 'y', '--metric', 'rmse'],
    /rmse is not a metric of binary-classification/,
  ],
  ['a metric with a typing mistake', ['base.csv', 'better.csv', '--label', 'y', '--metric', 'roc_auk'], /roc_auc/],
  ['a margin that is no number', ['base.csv', 'better.csv', '--label', 'y', '--margin', 'small'], /"small" is not a number/],
  [
    'rows in another order without a key',
    ['base.csv', 'reversed.csv', '--label', 'y'],
    /labels are others than those of base\.csv: row 1 .*--key/s,
  ],
  ['fewer rows, by key', ['base.csv', 'short.csv', '--label', 'y', '--key', 'id'], /3 rows have no prediction: 0, 1, 2/],
  ['a score that is text', ['base.csv', 'words.csv', '--label', 'y', '--key', 'id'], /^words\.csv .*"high" in row 18/],
  ['a score of the baseline that is text', ['words.csv', 'base.csv', '--label', 'y', '--key', 'id'], /^words\.csv .*"high" in row 18/],
  ['a task that does not exist', ['base.csv', 'better.csv', '--label', 'y', '--task', 'binary'], /"binary" is not a task/],
  ['a file that does not exist', ['base.csv', 'bettr.csv', '--label', 'y'], /bettr\.csv/],
])('%s is an error that says what to do, never a number', async (_, words, message) => {
  const error = await run(compare, ...words).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(UserError)
  expect((error as UserError).message).toMatch(message)
})

test('metrics of one file come with intervals, of slices too', async () => {
  const done = await run(metrics, 'better.csv', '--label', 'y', '--slice', 'town')
  expect(done.text).toMatch(/ROC AUC\s+0\.\d+\s+0\.\d+ to 0\.\d+\s+DeLong/)
  expect(done.text).toContain('town Oslo (750 rows)')
})

test.each([1, 2])('%d row: defined answers, no stack', async (n) => {
  write(
    'few.csv',
    csv('y,score', drawn.slice(0, n), ({ y, seeing }) => `${y},${seeing}`),
  )
  const done = await run(metrics, 'few.csv', '--label', 'y', '--task', 'binary-classification', '--positive', '1')
  expect(done.text).toMatch(/–|0\.|1/)
})
