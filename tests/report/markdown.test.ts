import type { Block, Document } from '../../src/report/document.ts'
import { announced, cancelled, markerPrefix, renderMarkdown } from '../../src/report/markdown.ts'

const commit = 'af45dbaf685301940f0ee62b74e66c93e5d60601'
const document = (blocks: readonly Block[], part: Partial<Document> = {}): Document => ({
  marker: { kind: 'gate', model: 'flight-delays', commit },
  verdict: 'pass',
  title: { icon: '✅', word: 'Pass', text: [{ code: 'flight-delays' }, ' is better than production'] },
  blocks,
  footer: 'Sluice',
  ...part,
})
const fold = (name: string, size: number): Block => ({
  kind: 'fold',
  name,
  summary: name,
  blocks: [{ kind: 'code', language: 'diff', lines: Array(size).fill('x'.repeat(99)) }],
})
const slices = (rows: number): Block => ({
  kind: 'fold',
  name: 'slices',
  summary: 'Slices',
  blocks: [
    {
      kind: 'table',
      columns: [{ header: 'Slice', align: 'left' }],
      rows: Array.from({ length: rows }, (_, i) => [`row ${i} ${'y'.repeat(60)}`]),
    },
  ],
})

test('the first line is the marker, and its start finds it', () => {
  const [first = ''] = renderMarkdown(document([])).split('\n')
  expect(first).toBe(`<!-- sluice:gate model=flight-delays schema=1 verdict=pass commit=${commit} -->`)
  expect(first.startsWith(markerPrefix(document([])))).toBe(true)
})

test('a model whose name starts with another one has another marker', () => {
  const of = (model: string) => markerPrefix(document([], { marker: { kind: 'gate', model, commit } }))
  expect(of('flight-delays-2').startsWith(of('flight-delays'))).toBe(false)
  expect(of('a--b')).toBe('<!-- sluice:gate model=a%2D-b ')
})

test('nothing is cut while everything fits', () => expect(renderMarkdown(document([slices(50)]))).toContain('row 49'))

test.each([
  [['slices 300'], 20_000, 'rows of slices', ['row 10 '], ['row 11 ']],
  [['slices 300', 'what changed 100'], 900, 'slices, what changed', [], ['row 0 ']],
  [['what changed 40', 'time 100'], 9_000, 'time', ['what changed'], []],
] as const)('%s in %i characters', (parts, budget, names, kept, gone) => {
  const blocks = parts.map((part) => {
    const size = Number(part.split(' ').at(-1))
    return part.startsWith('slices') ? slices(size) : fold(part.replace(/ \d+$/, ''), size)
  })
  const markdown = renderMarkdown(
    document([{ kind: 'paragraph', text: 'If you merge' }, ...blocks, { kind: 'paragraph', text: 'Commands' }]),
    { budget, summaryUrl: 'https://github.com/acme/flights/actions/runs/1' },
  )
  expect(markdown.length).toBeLessThanOrEqual(budget)
  const expected = names.split(', ').join(', ')
  expect(markdown).toContain(
    `Left out here: ${expected}. All of it is in the [step summary](https://github.com/acme/flights/actions/runs/1).`,
  )
  for (const text of kept) expect(markdown).toContain(text)
  for (const text of gone) expect(markdown).not.toContain(text)
  expect(markdown.match(/<details>/g)?.length ?? 0).toBe(markdown.match(/<\/details>/g)?.length ?? 0)
  expect((markdown.match(/^```/gm)?.length ?? 0) % 2).toBe(0)
  for (const always of ['<!-- sluice:gate', '## ✅ Pass', 'If you merge', 'Commands', 'Sluice']) expect(markdown).toContain(always)
})

test('at 65,000 a comment with 5,000 slices still has its start and its end', () => {
  const many: Block[] = [
    { kind: 'paragraph', text: 'If you merge' },
    slices(5000),
    fold('what changed', 700),
    { kind: 'paragraph', text: 'Commands' },
  ]
  const markdown = renderMarkdown(document(many))
  expect(markdown.length).toBeLessThanOrEqual(65_000)
  expect(markdown).toContain('Left out here: rows of slices, what changed.')
})

describe('while another commit is judged', () => {
  const now = 'abc1234'.padEnd(40, '0')
  const told = renderMarkdown(document([{ kind: 'paragraph', text: 'If you merge' }]))

  test('one line says so above title and body, which stay', () => {
    const [marker, ...rest] = told.split('\n')
    expect(announced(told, now).split('\n')).toEqual([marker, '⏳ Judging `abc1234`; below: `af45dba`', '', ...rest])
  })
  test('there is one such line, of the newest commit', () => {
    expect(announced(announced(told, 'd'.repeat(40)), now)).toBe(announced(told, now))
  })
  test('nothing is said of the commit that the comment is about already', () => {
    expect(announced(announced(told, now), commit)).toBe(told)
  })
  test('one that is cancelled is said to be so, until the next', () => {
    const [, line] = cancelled(announced(told, now), now).split('\n')
    expect(line).toBe('⚠️ Judging `abc1234` was cancelled; below: `af45dba`')
    const next = 'd'.repeat(40)
    expect(announced(cancelled(announced(told, now), now), next)).toBe(announced(told, next))
  })
  test('a newer one, and a comment that says nothing of it, stay as they are', () => {
    const newer = announced(told, 'd'.repeat(40))
    expect(cancelled(newer, now)).toBe(newer)
    expect(cancelled(told, now)).toBe(told)
  })
  test('a comment whose commit is not known says what is judged', () => {
    const of = renderMarkdown(document([], { marker: { kind: 'gate', model: 'm', commit: undefined } }))
    expect(announced(of, now).split('\n')[1]).toBe('⏳ Judging `abc1234`')
  })
})

test('a budget that holds nothing is a RangeError', () => expect(() => renderMarkdown(document([]), { budget: 10 })).toThrow(RangeError))
