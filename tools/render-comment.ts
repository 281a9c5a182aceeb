// Renders a comment as GitHub shows it: node tools/render-comment.ts in.md out.png [--dark] [--closed] [--width 780]
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import rehypeRaw from 'rehype-raw'
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { openDetails, readOptions, withPage } from './browser.ts'

const require = createRequire(import.meta.url)

/** The HTML that GitHub makes of Markdown: sanitized as there (no style, class, script or data: image), with its alert boxes. */
export async function githubHtml(markdown: string): Promise<string> {
  const code = [['className', /^language-./]] as [string, RegExp][]
  const schema = { ...defaultSchema, attributes: { ...defaultSchema.attributes, code } }
  const pipeline = unified().use(remarkParse).use(remarkGfm).use(remarkRehype, { allowDangerousHtml: true })
  const html = String(await pipeline.use(rehypeRaw).use(rehypeSanitize, schema).use(rehypeStringify).process(markdown))
  return html
    .replace(/<blockquote>\s*<p>\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\](?:<br>)?\s*/g, (_, kind: string) => {
      const title = kind.charAt(0) + kind.slice(1).toLowerCase()
      return `<blockquote class="markdown-alert markdown-alert-${kind.toLowerCase()}"><p class="markdown-alert-title">${title}</p><p>`
    })
    .replace(/<pre><code class="language-mermaid">([\s\S]*?)<\/code><\/pre>/g, '<pre class="mermaid">$1</pre>')
    .replace(
      /<pre><code class="language-diff">([\s\S]*?)<\/code><\/pre>/g,
      (_, lines: string) => `<pre class="diff">${lines.split('\n').map(diffLine).join('\n')}</pre>`,
    )
}

const diffLine = (line: string) => `<span class="${line.startsWith('+') ? 'added' : line.startsWith('-') ? 'removed' : ''}">${line}</span>`

interface Look {
  dark?: boolean
  /** Leaves `<details>` as they are; otherwise all are opened. */
  closed?: boolean
  /** Of the comment's body in pixels; GitHub's is about 780 on a desktop, 360 on a telephone. */
  width?: number
}

/** A PNG of the comment. Rejects when a Mermaid diagram does not parse: GitHub would show an error box in its place. */
export async function renderComment(markdown: string, { dark = false, closed = false, width = 780 }: Look = {}): Promise<Buffer> {
  const body = await githubHtml(markdown)
  const css = readFileSync(require.resolve(`github-markdown-css/github-markdown-${dark ? 'dark' : 'light'}.css`), 'utf8')
  return withPage({ width: width + 80, dark }, async (page) => {
    await page.setContent(
      `<!doctype html><meta charset="utf8"><style>${css}${frame(dark, width)}</style><article class="markdown-body">${body}</article>`,
    )
    await page.addScriptTag({ path: require.resolve('mermaid/dist/mermaid.min.js') })
    await page.evaluate(drawDiagrams, dark ? 'dark' : 'default')
    if (!closed) await openDetails(page)
    return page.locator('.markdown-body').screenshot()
  })
}

const frame = (dark: boolean, width: number) => `
body { margin: 12px; background: ${dark ? '#0d1117' : '#fff'} }
.markdown-body { box-sizing: content-box; font-size: 14px; width: ${width}px; padding: 16px; border: 1px solid ${dark ? '#3d444d' : '#d1d9e0'}; border-radius: 6px }
.diff .added { background: ${dark ? '#12261e' : '#dafbe1'} } .diff .removed { background: ${dark ? '#25171c' : '#ffebe9'} }
.mermaid { background: none !important; text-align: center }`

/** Runs in the page, where the type checker cannot see what the script brought. */
const drawDiagrams = (theme: string) => {
  const { mermaid } = globalThis as unknown as { mermaid: { initialize(options: object): void; run(): Promise<void> } }
  mermaid.initialize({ startOnLoad: false, theme, securityLevel: 'strict' })
  return mermaid.run()
}

if (import.meta.main) {
  const { files, ...look } = readOptions(process.argv.slice(2))
  const [source, target] = files
  if (!source || !target) throw new Error('usage: node tools/render-comment.ts in.md out.png [--dark] [--closed] [--width 780]')
  const markdown = readFileSync(source, 'utf8')
  writeFileSync(target, await renderComment(markdown, look))
  console.log(`${target}: ${markdown.length} of 65,536 characters`)
}
