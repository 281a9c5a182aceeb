import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'

type Schema = { [key: string]: Schema }
interface Bodies {
  resources: Record<string, Schema>
  functions: Record<string, { input?: Schema; output?: Schema }>
  definitions: Schema
}
export type Side = 'request' | 'response'

/** Checks bodies against schemas/, compiled one by one when first needed. */
export const openSchemas = () => {
  const sides = { request: open('request'), response: open('response') }
  const compiled = new Map<string, ValidateFunction>()
  return {
    /** What the schema `type` or `type#action` says against a body, one line each. Throws for a name that the schemas do not have. */
    check(side: Side, name: string, body: unknown): string[] {
      const key = `${side} ${name}`
      const validate = compiled.get(key) ?? sides[side].compile(name)
      compiled.set(key, validate)
      return validate(body) ? [] : [...new Set((validate.errors ?? []).map(describe))].slice(0, 20)
    },
  }
}

const describe = (error: { instancePath: string; message?: string; params: object }) =>
  `${error.instancePath || '/'} ${error.message}${'additionalProperty' in error.params ? `: ${error.params.additionalProperty}` : ''}`

function open(side: Side) {
  const file = join(import.meta.dirname, 'schemas', `2024-10-01.${side}.schema.json`)
  const bodies = JSON.parse(readFileSync(file, 'utf8')) as Bodies
  closeEnums(bodies.definitions, bodies.definitions)
  const ajv = new Ajv({ strict: false, allErrors: true, discriminator: true })
  ajv.addSchema({ $id: side, definitions: bodies.definitions })
  return {
    compile(name: string): ValidateFunction {
      const found = name.includes('#') ? bodies.functions[name]?.[side === 'request' ? 'input' : 'output'] : bodies.resources[name]
      if (!found) throw new Error(`schemas/ has no ${side} of ${name}`)
      return ajv.compile({ $ref: side + (found.$ref as unknown as string) })
    },
  }
}

/** Where a schema lists words and then any string, only the words are left: a client that misspells one must hear of it. */
function closeEnums(node: Schema, definitions: Schema): void {
  if (!node || typeof node !== 'object') return
  const choices = node.anyOf as unknown as Schema[] | undefined
  if (Array.isArray(choices)) {
    const shapes = choices.map((choice) => follow(choice, definitions))
    const words = shapes.filter((shape) => 'const' in shape)
    const closed = choices.filter((_, index) => !isAnyString(shapes[index]!))
    if (words.length > 0) node.anyOf = closed as unknown as Schema
  }
  for (const value of Object.values(node)) closeEnums(value, definitions)
}

const follow = (node: Schema, definitions: Schema): Schema => {
  const ref = node.$ref as unknown as string | undefined
  return ref ? follow(definitions[ref.replace('#/definitions/', '')]!, definitions) : node
}
const isAnyString = (node: Schema) => (node.type as unknown) === 'string' && Object.keys(node).length === 1
