import rehypeRaw from 'rehype-raw'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { logLine } from '../../src/kernel/escape.ts'
import { renderHtml } from '../../src/report/html.ts'
import { renderJunit } from '../../src/report/junit.ts'
import { renderMarkdown } from '../../src/report/markdown.ts'
import { renderTerminal } from '../../src/report/terminal.ts'
import { actionsLog, actionsRunner } from '../../src/runner/actions.ts'
import { annotationsOf } from '../../src/steps/evaluate-gate/annotations.ts'
import { report } from '../../src/steps/evaluate-gate/report.ts'
import { testCases } from '../../src/steps/evaluate-gate/test-cases.ts'
import { draws, randomReport } from '../report/random-report.ts'
import { hostile, huge } from './hostile.ts'

const PLAIN = 'plain'
/** So many different reports; each text has one of them. */
const KINDS = 40
/** A report in which every name is the text. */
function reportWith(text: string, seed: number) {
  const { decision, facts } = randomReport(draws(seed % KINDS), [text])
  return { decision, facts, document: report(decision, facts) }
}
const unique = [...new Set(hostile)]
const cases = [...unique, ...huge].map((text, i): [string, string, number] => [JSON.stringify(text).slice(0, 40), text, i + 1])

const github = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitize)
  .use(rehypeStringify)
const shown = async (markdown: string) => String(await github.process(markdown))
const links = (html: string) => [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href = '']) => href)
/** Tags and how they nest; `code` and `span` quote a text, and which of the two depends on the text. */
const shape = (html: string) =>
  (html.match(/<\/?[a-z][a-z0-9]*/g) ?? []).filter((tag) => !/^<\/?(code|span|strong|a|br)$/.test(tag)).join(' ')
const plainShapes = new Map<number, Promise<string>>()
const plainShape = (seed: number) => {
  const made = plainShapes.get(seed) ?? shown(renderMarkdown(reportWith(PLAIN, seed).document, { budget: 340_000 })).then(shape)
  plainShapes.set(seed, made)
  return made
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what must not be there
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/
const OURS = /^https:\/\/github\.com\/acme\/flights\/(?:blob\/[0-9a-f]{40}\/|commit\/[0-9a-f]{40}$|actions\/runs\/118$)/

test('there are more than 300 hostile texts', () => expect(unique.length).toBeGreaterThan(300))

test.each(cases)('as every name of a report, %s is text in the comment and the summary', async (_, text, seed) => {
  const { document } = reportWith(text, seed)
  const comment = renderMarkdown(document)
  const summary = renderMarkdown(document, { budget: 340_000 })
  expect(comment.length).toBeLessThanOrEqual(65_000)
  expect(summary.length).toBeLessThanOrEqual(340_000)
  expect(comment + summary).not.toMatch(CONTROL)
  expect(comment + summary).not.toMatch(/^\s*(?:::|##\[)/m)
  const html = await shown(summary)
  expect(links(html).filter((href) => !OURS.test(href))).toEqual([])
  expect(html).not.toMatch(/<(?:img|script|svg|style|input|iframe)/)
  const prose = html.replace(/<(code|pre)\b[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, ' ')
  expect(prose).not.toMatch(/@[a-z0-9]|#\d|\bGH-\d|:\/\/|\bwww\.|:[\w+-]+:|::/i)
  // A report full of megabytes is a shorter one.
  if (!huge.includes(text)) expect(shape(html)).toBe(await plainShape(seed % KINDS))
})

test.each(cases)('as every name of a report, %s is text on the page', (_, text, seed) => {
  const html = renderHtml(reportWith(text, seed).document)
  const tags = (page: string) =>
    (page.match(/<\/?[a-z][^>\s]*/gi) ?? []).filter((tag) => !/^<\/?(?:a|text|g|line|path|circle|rect|tspan)>?$/.test(tag)).join(' ')
  expect(tags(html)).toBe(tags(renderHtml(reportWith(PLAIN, seed).document)))
  expect(
    [...html.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href).filter((href) => !OURS.test(href) && !href.startsWith('#')),
  ).toEqual([])
  expect(html.replace(/"[^"]*"/g, '')).not.toMatch(/<[^>]* on\w+=/)
  expect(html).not.toMatch(CONTROL)
})

test.each(cases)('as every name of a report, %s is text in a terminal and in a log', (_, text, seed) => {
  const { document } = reportWith(text, seed)
  for (const columns of [40, 100]) {
    const screen = renderTerminal(document, { columns, colour: false })
    expect(screen).not.toMatch(CONTROL)
    expect(screen).not.toMatch(/^\s*(?:::|##\[)/m)
  }
  expect(logLine(text.replaceAll('\n', ' '))).not.toMatch(/^\s*(?:::|##\[)/)
})

/** What the runner's toolkit writes to standard output while something is done. */
function written(work: () => void): string {
  const lines: string[] = []
  const { write } = process.stdout
  process.stdout.write = ((chunk: string) => lines.push(String(chunk)) > 0) as typeof write
  try {
    work()
  } finally {
    process.stdout.write = write
  }
  return lines.join('')
}

test.each(cases)('as every name of a report, %s is text in annotations', (_, text, seed) => {
  const { decision, facts } = reportWith(text, seed)
  const annotations = annotationsOf(decision, facts)
  expect(annotations.length).toBe(
    annotationsOf(...(Object.values(reportWith(PLAIN, seed)).slice(0, 2) as [typeof decision, typeof facts])).length,
  )
  for (const { message } of annotations) {
    expect(message).not.toMatch(CONTROL)
    expect(message).not.toMatch(/\n/)
    expect(message.length).toBeLessThan(4000)
  }
  const output = written(() => {
    for (const annotation of annotations) actionsRunner.annotate(annotation)
    actionsLog.warn(text)
    actionsLog.line(text)
    actionsLog.info(text)
    actionsLog.progress(text)
  })
  const commands = output.split(/\r\n|[\n\r]/).filter((line) => /^\s*(?:::|##\[)/.test(line))
  expect(commands.length).toBe(annotations.length + 1)
  for (const line of commands) expect(line).toMatch(/^::(?:error|warning)(?: file=[^:]*,line=\d+)?::/)
})

test.each(cases)('as every name of a report, %s is text in the test report', (_, text, seed) => {
  const xml = (of: string) => {
    const { decision, facts, document } = reportWith(of, seed)
    return renderJunit({ name: 'evaluate-gate', model: document.marker.model, seconds: 1, cases: testCases(decision, facts) })
  }
  const tags = (text: string) => (text.match(/<[/?]?[a-z-]+/g) ?? []).join(' ')
  expect(tags(xml(text))).toBe(tags(xml(PLAIN)))
  expect(xml(text)).not.toMatch(CONTROL)
  expect(
    xml(text)
      .replace(/"[^"<]*"/g, '""')
      .replace(/>[^<]*</g, '><'),
  ).not.toMatch(/=[^"]|&(?!(?:amp|lt|gt|quot);)/)
})
