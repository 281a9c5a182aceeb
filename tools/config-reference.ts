import * as z from 'zod'
import { cell } from './markdown-cell.ts'

/** The parts of a JSON Schema that the reference shows. */
interface Shape {
  type?: string
  description?: string
  default?: unknown
  enum?: unknown[]
  const?: unknown
  properties?: Record<string, Shape>
  additionalProperties?: Shape | boolean
  required?: string[]
  items?: Shape | boolean
  prefixItems?: Shape[]
  anyOf?: Shape[]
}

/** Every key of a schema as a markdown table: dotted key, what it takes, default, meaning. Lists add `[]`. */
export function configReference(schema: z.ZodType): string {
  const rows = [...keys(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape, '')]
  const lines = rows.map(
    ({ key, takes, preset, description }) => `| \`${key}\` | ${cell(takes)} | ${cell(preset)} | ${cell(description)} |`,
  )
  return ['| Key | Takes | Default | What it is |', '|:--|:--|:--|:--|', ...lines].join('\n')
}

interface Row {
  key: string
  takes: string
  preset: string
  description: string
}

/** `alternative`: these keys are one of several shapes, so none of them is required by itself. */
function* keys(shape: Shape, prefix: string, alternative = false): Generator<Row> {
  for (const [name, child] of Object.entries(shape.properties ?? {})) {
    const key = prefix === '' ? name : `${prefix}.${name}`
    const required = !alternative && shape.required?.includes(name) && child.default === undefined
    yield { key, takes: takes(child), preset: required ? 'required' : preset(child.default), description: child.description ?? '' }
    yield* below(child, key)
  }
}

function* below(shape: Shape, key: string, alternative = false): Generator<Row> {
  yield* keys(shape, key, alternative)
  if (typeof shape.additionalProperties === 'object') yield* below(shape.additionalProperties, `${key}.<name>`)
  if (typeof shape.items === 'object') yield* below(shape.items, `${key}[]`)
  const seen = new Set<string>()
  for (const branch of shape.anyOf ?? []) {
    for (const row of below(branch, key, true)) {
      if (!seen.has(row.key)) yield row
      seen.add(row.key)
    }
  }
}

const preset = (value: unknown): string =>
  value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0)
    ? ''
    : `\`${JSON.stringify(value)}\``

function takes(shape: Shape): string {
  if (shape.const !== undefined) return `\`${String(shape.const)}\``
  if (shape.enum) return shape.enum.map((value) => `\`${String(value)}\``).join(', ')
  if (shape.anyOf) return [...new Set(shape.anyOf.map(takes))].join(' or ')
  if (shape.prefixItems) return `list of ${shape.prefixItems.length}`
  if (shape.type === 'array') return typeof shape.items === 'object' ? `list of ${takes(shape.items)}` : 'list'
  if (shape.type === 'object') return 'keys below'
  return [shape.type ?? 'any'].flat().join(' or ')
}
