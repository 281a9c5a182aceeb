import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import type { Json } from '../kernel/digest.ts'
import { UserError } from '../kernel/errors.ts'
import type { Values } from '../kernel/placeholders.ts'

/** Parameters of a training run: as JSON, and each leaf as text for `{params.a.b}`. */
export interface Params {
  json: { readonly [key: string]: Json }
  values: Values
}

/** Reads a YAML or JSON file of parameters. UserError with the line of what is wrong. */
export function readParams(file: string, text: string): Params {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter })
  const [error] = document.errors
  if (error) {
    const { line, col } = lineCounter.linePos(error.pos[0])
    throw new UserError([{ file, line, column: col, message: error.message.split('\n')[0]! }], { cause: error })
  }
  if (document.contents !== null && !isMap(document.contents))
    throw new UserError([{ file, line: 1, message: 'Parameters are names with values, such as `learning_rate: 0.1`.' }])
  const json = JSON.parse(JSON.stringify(document.toJS() ?? {}, finite)) as Params['json']
  return { json, values: Object.fromEntries(document.contents ? leaves('params', document.contents as Node) : []) }
}

/** .nan and .inf, which JSON lacks, as text. */
const finite = (_: string, value: unknown) => (typeof value === 'number' && !Number.isFinite(value) ? String(value) : value)

function leaves(path: string, node: unknown): [string, string][] {
  if (isMap(node))
    return node.items.flatMap(({ key, value }) => leaves(`${path}.${isScalar(key) ? String(key.value) : String(key)}`, value))
  if (isSeq(node)) return [[path, JSON.stringify(node.toJSON())]]
  // A number as it is written: 1.0 stays 1.0 and 1e-5 stays 1e-5.
  if (isScalar(node)) return [[path, typeof node.value === 'number' && node.source ? node.source : String(node.value ?? '')]]
  return []
}
