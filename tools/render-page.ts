// Takes a picture of a whole HTML page: node tools/render-page.ts report.html out.png [--dark] [--closed] [--width 1100]
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openDetails, readOptions, withPage } from './browser.ts'

/** A PNG of the whole page. No network: a page that needs one is shown as it is without. Rejects when a script of the page fails. */
export const renderPage = (file: string, { dark = false, closed = false, width = 1100 } = {}): Promise<Buffer> =>
  withPage({ width, dark }, async (page) => {
    await page.goto(pathToFileURL(resolve(file)).href)
    if (!closed) await openDetails(page)
    return page.screenshot({ fullPage: true })
  })

if (import.meta.main) {
  const { files, ...look } = readOptions(process.argv.slice(2))
  const [source, target] = files
  if (!source || !target) throw new Error('usage: node tools/render-page.ts in.html out.png [--dark] [--closed] [--width 1100]')
  writeFileSync(target, await renderPage(source, look))
}
