import * as z from 'zod'

/** The parts of JSON Schema that zod writes and this file walks. */
interface Node {
  properties?: Record<string, Node>
  /** What every name of a record holds. */
  additionalProperties?: Node | boolean
  items?: Node
  prefixItems?: Node[]
  anyOf?: Node[]
  enum?: unknown[]
  const?: unknown
}

/** Schema nodes that may describe the value at a path: several below a union. */
function nodesAt(root: Node, path: readonly PropertyKey[]): Node[] {
  return path.reduce<Node[]>((nodes, key) => nodes.flatMap(alternatives).flatMap((node) => child(node, key)), [root]).flatMap(alternatives)
}
const alternatives = (node: Node): Node[] => (node.anyOf ? node.anyOf.flatMap(alternatives) : [node])
function child(node: Node, key: PropertyKey): Node[] {
  if (typeof key === 'number') return [node.prefixItems?.[key] ?? node.items].filter((n) => n !== undefined)
  const { additionalProperties: other } = node
  return [node.properties?.[String(key)] ?? (typeof other === 'object' ? other : undefined)].filter((n) => n !== undefined)
}

const asJson = (schema: z.ZodType): Node => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Node

/** Keys that a schema knows at a path. */
export const keysAt = (schema: z.ZodType, path: readonly PropertyKey[]): string[] => [
  ...new Set(nodesAt(asJson(schema), path).flatMap((node) => Object.keys(node.properties ?? {}))),
]

/** Values that a schema lists at a path. */
export const valuesAt = (schema: z.ZodType, path: readonly PropertyKey[]): string[] =>
  nodesAt(asJson(schema), path)
    .flatMap((node) => node.enum ?? (node.const === undefined ? [] : [node.const]))
    .map(String)
