// Looks for what keeps people from reading a page (axe-core: contrast, names, roles, keyboard), light and dark, wide and narrow:
// node tools/check-page.ts report.html. Ends with 1 when something is found.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openDetails, withPage } from './browser.ts'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const looks = [true, false].flatMap((dark) => [1100, 390].map((width) => ({ dark, width })))
type Violation = { id: string; help: string; nodes: { html: string; failureSummary: string }[] }

/** What axe-core finds on a page in one look, everything opened. The browser runs it from outside: the page's own policy lets no script in. */
const violations = (file: string, look: { dark: boolean; width: number }): Promise<Violation[]> =>
  withPage(look, async (page) => {
    await page.goto(pathToFileURL(resolve(file)).href)
    await openDetails(page)
    await page.evaluate(readFileSync(axe, 'utf8'))
    return page.evaluate('axe.run().then(({ violations }) => violations)')
  })

const [file] = process.argv.slice(2)
if (!file) throw new Error('usage: node tools/check-page.ts report.html')
for (const look of looks) {
  const found = await violations(file, look)
  console.log(`${look.dark ? 'dark' : 'light'}, ${look.width} px: ${found.length} kinds of violation`)
  for (const { id, help, nodes } of found) {
    console.log(`  ${id}: ${help} (${nodes.length})`)
    for (const { html, failureSummary } of nodes.slice(0, 3))
      console.log(`    ${html.slice(0, 160)}\n      ${failureSummary.replaceAll('\n', ' ')}`)
  }
  if (found.length > 0) process.exitCode = 1
}
