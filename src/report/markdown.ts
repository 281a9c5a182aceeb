import type { Block, Document, Text } from './document.ts'
import { blocks } from './markdown/blocks.ts'
import { everSmaller, type Shortened } from './markdown/budget.ts'
import { escapeStart } from './markdown/escape.ts'
import { inline } from './markdown/inline.ts'
import { markerLine } from './markdown/marker.ts'

export { markerPrefix } from './markdown/marker.ts'
export { announced, cancelled } from './markdown/running.ts'

export interface MarkdownOptions {
  /** Most UTF-16 units; 65,000 when absent, since GitHub refuses comments beyond 65,536 characters. */
  budget?: number | undefined
  /** Where the whole report is, when this is a comment: the run's summary page. */
  summaryUrl?: string | undefined
}

/** Renders a document as GitHub markdown within the budget: the marker line first, then as much as fits, whole pieces only. Throws a RangeError when not even the start fits. */
export function renderMarkdown(document: Document, options: MarkdownOptions = {}): string {
  const { budget = 65_000 } = options
  for (const version of everSmaller(document)) {
    const markdown = whole(version, options)
    if (markdown.length <= budget) return markdown
  }
  throw new RangeError(`A report cannot be written in ${budget} characters.`)
}

function whole({ document, leftOut }: Shortened, { summaryUrl }: MarkdownOptions): string {
  const { title, alert, footer } = document
  const parts = [
    `## ${title.icon} ${inline([title.word])}: ${inline(title.text)}`,
    alert && `> [!${alert.level.toUpperCase()}]\n> ${escapeStart(inline(alert.text))}`,
    blocks([...document.blocks, ...leftOutLine(leftOut, summaryUrl)]),
    `<sub>${inline(footer)}</sub>`,
  ]
  return `${markerLine(document)}\n${parts.filter(Boolean).join('\n\n')}\n`
}

function leftOutLine(names: readonly string[], summaryUrl: string | undefined): Block[] {
  if (names.length === 0) return []
  const place: Text = summaryUrl ? ['the ', { link: summaryUrl, text: 'step summary' }] : ['the artifact ', { code: 'report.html' }]
  return [{ kind: 'paragraph', text: [`Left out here: ${names.join(', ')}. All of it is in `, ...place, '.'] }]
}
