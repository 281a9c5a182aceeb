import type { Document } from './document.ts'
import { blocks } from './html/blocks.ts'
import { escapeText, inline } from './html/inline.ts'
import { STYLE } from './html/style.ts'
import { plainText } from './text.ts'

/** Renders a document as one self-contained page: no network, no script, light and dark, printable, every row and every plot. */
export function renderHtml(document: Document): string {
  const { title, alert, footer, verdict, marker } = document
  const name = `${title.word}: ${plainText(title.text)}`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeText(name)} · ${escapeText(marker.model)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<header class="${verdict}">
<p class="verdict"><span aria-hidden="true">${title.icon}</span> ${escapeText(title.word)}</p>
<h1>${inline(title.text)}</h1>
</header>
${alert ? `<section class="alert ${alert.level}" aria-label="${alert.level === 'caution' ? 'Caution' : 'Warning'}"><p>${inline(alert.text)}</p></section>` : ''}
${blocks(document.blocks)}
</main>
<footer><p>${inline(footer)}</p></footer>
</body>
</html>
`
}
