import { existsSync } from 'node:fs'
import { chromium, type Page } from 'playwright-core'

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path))

/** Opens a page in the system's Chromium without a network, and closes it after `work`. Rejects when the page itself reported errors. */
export async function withPage<T>(look: { width: number; dark: boolean }, work: (page: Page) => Promise<T>): Promise<T> {
  if (!executablePath) throw new Error('No Chromium here. On Debian: apt-get install -y chromium')
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    const colorScheme = look.dark ? 'dark' : 'light'
    const page = await browser.newPage({ viewport: { width: look.width, height: 800 }, deviceScaleFactor: 1.5, colorScheme })
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    await page.route('**/*', (route) => (route.request().url().startsWith('http') ? route.abort() : route.continue()))
    const result = await work(page)
    if (errors.length) throw new Error(`The page reported: ${errors.join('; ')}`)
    return result
  } finally {
    await browser.close()
  }
}

/** Opens every `<details>`. A string, since it runs in the page and not here. */
export const openDetails = (page: Page): Promise<void> =>
  page.evaluate('document.querySelectorAll("details").forEach((each) => { each.open = true })')

/** The options that both renderers share: `--dark`, `--closed` and `--width N` (pixels). */
export function readOptions(args: string[]) {
  const at = args.indexOf('--width')
  const width = at < 0 ? undefined : Number(args[at + 1])
  const files = args.filter((arg, i) => !arg.startsWith('--') && (at < 0 || i !== at + 1))
  return { files, dark: args.includes('--dark'), closed: args.includes('--closed'), ...(width ? { width } : {}) }
}
