import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import type { Finding } from '../kernel/errors.ts'

/** A place in a file; lines and columns count from 1. */
export interface Position {
  line: number
  column: number
}

/** A YAML file as plain data, with the place of every key. */
export interface Source {
  file: string
  data: unknown
  /** Place of a key (or list item); of the nearest parent that exists when it does not. */
  where(path: readonly PropertyKey[]): Position
}

/** Reads YAML. Every syntax error is a finding with its line; then there is no source. */
export function readYaml(file: string, text: string): { source: Source } | { findings: Finding[] } {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true, prettyErrors: false })
  const at = (offset: number): Position => {
    const { line, col } = counter.linePos(offset)
    return { line, column: col }
  }
  if (document.errors.length > 0) {
    return { findings: document.errors.map((error) => ({ file, ...at(error.pos[0]), message: `This is not YAML: ${error.message}` })) }
  }
  return { source: { file, data: document.toJS() as unknown, where: (path) => at(offsetOf(document, path)) } }
}

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const parent = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true)
    const key = path[depth - 1]
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key))
      if (isScalar(pair?.key) && pair.key.range) return pair.key.range[0]
    }
    const node = document.getIn(path.slice(0, depth), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}
