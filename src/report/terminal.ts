import type { Block, Document } from './document.ts'
import { screenBlocks, wrap } from './terminal/blocks.ts'
import { inline, paint, type Screen } from './terminal/inline.ts'
import { plainText } from './text.ts'

const HEADS = { pass: ['✓', 'green'], fail: ['✗', 'red'], inconclusive: ['?', 'yellow'], error: ['!', 'red'] } as const
/** Lines longer than this are hard to read, however wide the window is. */
const WIDEST = 110

/** Renders a document for a terminal, at most `columns` wide; folds are named, not shown. Without colour it is plain text for logs. No line of it is a workflow command. */
export function renderTerminal(document: Document, { columns, colour }: { columns: number; colour: boolean }): string {
  const screen: Screen = { columns: Math.max(30, Math.min(columns || 80, WIDEST)), colour }
  const { title, alert, verdict, footer, blocks } = document
  const [sign, shade] = HEADS[verdict]
  const badge = paint(screen, ['bold', 'inverse', shade], ` ${sign} ${title.word.toUpperCase()} `)
  const head = wrap(`${badge} ${inline([{ strong: title.text }], screen)}`, screen.columns)
  const folds = blocks.flatMap((block) => (block.kind === 'fold' ? [block.name ?? plainText(block.summary)] : []))
  const more: Block[] = folds.length > 0 ? [{ kind: 'caption', text: `More in the report: ${folds.join(', ')}.` }] : []
  const parts = [
    head,
    alert && boxed(inline(alert.text, screen), alert.level, screen),
    ...screenBlocks([...blocks, ...more, { kind: 'caption', text: footer }], screen),
  ]
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n')
}

function boxed(text: string, level: 'caution' | 'warning', screen: Screen): string {
  const bar = paint(screen, [level === 'caution' ? 'red' : 'yellow'], '┃')
  return wrap(text, screen.columns - 2)
    .split('\n')
    .map((line) => `${bar} ${line}`)
    .join('\n')
}
