import { renderHtml } from '../../src/report/html.ts'
import { report } from '../../src/steps/evaluate-gate/report.ts'
import { stories } from '../steps/evaluate-gate/stories.ts'

const pages = Object.entries(stories).map(([name, { decision, facts }]) => [name, renderHtml(report(decision, facts))] as const)
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[0])

test.each(pages)('the page for %s loads nothing and runs nothing', (_, html) => {
  expect(html).not.toMatch(/<(script|link|img|iframe|object|embed)\b|@import|url\(/i)
  expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
})

test.each(pages)('the page for %s can be read aloud', (_, html) => {
  expect(html).toContain('<html lang="en">')
  expect(all(html, /<h1>/g)).toHaveLength(1)
  expect(all(html, /<table>/g).length).toBe(all(html, /<caption/g).length)
  for (const row of all(html, /<thead>.*?<\/thead>/gs)) expect(row).not.toMatch(/<th(?!ead| scope="col")|<td/)
  for (const row of all(html, /<tr><td[^>]*>.*?<\/tr>/g)) expect(row).toContain('<th scope="row"')
  for (const picture of all(html, /<svg[^>]*>/g)) expect(picture).toMatch(/role="img" aria-label="[^"]+"/)
  for (const figure of all(html, /<figure.*?<\/figure>/gs)) expect(figure).toMatch(/<figcaption>.+<\/figcaption>/)
  for (const region of all(html, /<div class="wide[^>]*>/g)) expect(region).toMatch(/role="group" aria-label="[^"]+" tabindex="0"/)
})

test.each(pages)('every tag of the page for %s is closed', (_, html) => {
  const open: string[] = []
  for (const [, slash, name = '', rest = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)\b([^>]*)>/g)) {
    if (['meta', 'br'].includes(name) || rest.endsWith('/')) continue
    if (slash) expect(open.pop()).toBe(name)
    else open.push(name)
  }
  expect(open).toEqual([])
})

test('a page has every slice, a comment has the closest and the largest', () => {
  const [, html] = pages.find(([name]) => name === '40-slices')!
  for (let i = 0; i < 40; i++) expect(html).toContain(`>A${String(i).padStart(2, '0')}</th>`)
})
