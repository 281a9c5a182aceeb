import rehypeRaw from 'rehype-raw'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { oneLine } from '../../src/kernel/escape.ts'
import type { Block, Document } from '../../src/report/document.ts'
import { renderHtml } from '../../src/report/html.ts'
import { renderMarkdown } from '../../src/report/markdown.ts'
import { renderTerminal } from '../../src/report/terminal.ts'
import { hostile, huge } from './hostile.ts'

const blocksWith = (text: string): Block[] => [
  { kind: 'paragraph', text },
  { kind: 'paragraph', text: ['a ', { strong: [text] }, ' b ', { code: text }, ' c ', { link: text, text: [text] }] },
  { kind: 'caption', text: [text, { code: text }] },
  {
    kind: 'table',
    name: text,
    columns: [
      { header: text, align: 'left' },
      { header: [{ code: text }], align: 'right' },
    ],
    rows: [
      [text, [{ nowrap: [text] }]],
      [[{ code: text }], [{ strong: text }]],
    ],
  },
  { kind: 'bullets', items: [text, [{ code: text }]] },
  { kind: 'numbered', items: [text] },
  { kind: 'code', language: 'diff', lines: [text, `+ ${text}`] },
  {
    kind: 'chart',
    title: text,
    xTitle: text,
    x: [text, 'b'],
    yTitle: text,
    y: [0, 1],
    series: [{ form: 'bar', label: text, values: [0.5, 1] }],
    height: 200,
    text,
  },
  {
    kind: 'fold',
    name: text,
    summary: [text, { code: text }],
    blocks: [
      { kind: 'paragraph', text },
      {
        kind: 'page',
        blocks: [
          {
            kind: 'forest',
            title: text,
            xTitle: text,
            limit: { value: 0, label: text },
            intervals: [{ label: text, low: -1, value: 0, high: 1, blocks: true }],
            text,
          },
        ],
      },
    ],
  },
]
const documentWith = (text: string): Document => ({
  marker: { kind: 'gate', model: text.slice(0, 64), commit: undefined },
  verdict: 'fail',
  title: { icon: '❌', word: 'Fail', text: [{ code: text }, ' ', text] },
  alert: { level: 'caution', text: [text, { code: text }] },
  blocks: blocksWith(text),
  footer: [text],
})

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeStringify)
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what must not be there
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/
const shape = (html: string) => (html.match(/<\/?[a-z][a-z0-9]*/g) ?? []).join(' ')
/** Opening and closing tags of a harmless document: whatever the text, markup must be the same. */
const github = async (text: string) => String(await processor.process(renderMarkdown(documentWith(text), { budget: 1_000_000 })))
const short = (text: string) => JSON.stringify(text).slice(0, 40)

test('there are at least a hundred hostile strings', () => expect(hostile.length).toBeGreaterThanOrEqual(100))

test.each(hostile.map((text) => [short(text), text]))('in markdown %s is text', async (_, text) => {
  const html = await github(text)
  const plain = await github('plain')
  const known = (full: string) =>
    shape(full)
      .replace(/<\/?(span|a)\b/g, '')
      .replace(/ +/g, ' ')
      .trim()
  const withLink = /^https?:\/\//.test(text)
  if (oneLine(text).trim() !== '') expect(known(html)).toBe(known(plain))
  expect((html.match(/<a /g) ?? []).length).toBe(withLink ? 1 : 0)
  expect(html).not.toMatch(/<(script|img|svg|style)/)
  const prose = html
    .replace(/<(code|pre)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<[^>]*>/g, ' ')
  expect(prose).not.toMatch(/@[a-z0-9]|#\d|\bGH-\d|:\/\/|\bwww\.|:[\w+-]+:|::/i)
})

test.each(hostile.map((text) => [short(text), text]))('the marker of %s is one comment', (_, text) => {
  const [first = ''] = renderMarkdown(documentWith(text), { budget: 1_000_000 }).split('\n')
  expect(first).toMatch(/^<!-- sluice:gate model=\S* schema=1 verdict=fail -->$/)
  expect(first.slice(4, -3)).not.toMatch(/--|>/)
})

test.each(hostile.map((text) => [short(text), text]))('on the page %s is text', (_, text) => {
  const tags = (html: string) => (html.match(/<\/?[a-z][^>\s]*/gi) ?? []).filter((tag) => !/^<\/?(a|ins|del)$/.test(tag)).join(' ')
  const html = renderHtml(documentWith(text))
  expect(tags(html)).toBe(tags(renderHtml(documentWith('plain'))))
  expect(html).not.toMatch(/href="(?!https?:)/)
  expect(html.replace(/"[^"]*"/g, '')).not.toMatch(/<[^>]* on\w+=/)
  expect(html).not.toMatch(CONTROL)
})

test.each(hostile.map((text) => [short(text), text]))('on a terminal %s is text', (_, text) => {
  const screen = renderTerminal(documentWith(text), { columns: 80, colour: false })
  expect(screen).not.toMatch(CONTROL)
  expect(screen).not.toMatch(/^\s*(::|##\[)/m)
})

test.each([...hostile, ...huge].map((text) => [short(text), text]))('a comment with %s keeps to the budget', (_, text) => {
  const document = documentWith(text)
  expect(renderMarkdown(document).length).toBeLessThanOrEqual(65_000)
  expect(renderHtml(document).length).toBeLessThanOrEqual(400_000)
  expect(renderTerminal(document, { columns: 80, colour: true }).length).toBeLessThanOrEqual(400_000)
})
