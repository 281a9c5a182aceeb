import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv, type ValidateFunction } from 'ajv'
import formats from 'ajv-formats'

type Node = { [key: string]: Node }
interface Operation {
  id: string
  pointer: string
  node: Node
}

/** GitHub's own description of its API (13 MB), read once and compiled operation by operation, when first used. */
export const openDescription = () => {
  const file = createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json')
  const description = JSON.parse(readFileSync(file, 'utf8')) as Node
  allowNull(description)
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false })
  formats.default(ajv)
  const uri = ajv.formats.uri as (text: string) => boolean
  ajv.addFormat('uri', (text) => text === '' || uri(text)) // GitHub itself sends '' where an address is not known
  ajv.addSchema({ $id: 'github', components: description.components, paths: description.paths })
  const compiled = new Map<string, ValidateFunction>()
  const check = (pointer: string, value: unknown) => {
    const validate = compiled.get(pointer) ?? ajv.compile({ $ref: `github#${pointer}` })
    compiled.set(pointer, validate)
    return validate(value) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath || '/'} ${error.message}`)
  }
  const follow = (node: Node | undefined): Node | undefined => {
    const ref = refOf(node)
    return ref ? follow(at(description, ref)) : node
  }
  const paths = Object.entries(description.paths ?? {}).map(([path, methods]) => ({ path, methods, matches: pattern(path) }))
  paths.sort((a, b) => literal(b.path) - literal(a.path))
  return {
    /** The operation that answers `method path`, or undefined when GitHub has none. */
    find(method: string, path: string): Operation | undefined {
      const hit = paths.find((each) => each.methods[method.toLowerCase()] && each.matches.test(path))
      const node = hit?.methods[method.toLowerCase()]
      if (!hit || !node) return undefined
      return { id: String(node.operationId), pointer: `/paths/${pointerTo(hit.path)}/${method.toLowerCase()}`, node }
    },
    /** What GitHub's description says against this JSON body. Keys that it does not know are reported as well. */
    request(operation: Operation, body: unknown): string[] {
      const request = follow(operation.node.requestBody)
      const schema = request?.content?.['application/json']?.schema
      if (body === undefined) return request?.required && schema ? ['a body is required'] : []
      if (!schema) return []
      const shape = follow(schema)
      const open = !shape?.properties || shape.oneOf || shape.anyOf || shape.allOf
      const unknown = open ? [] : Object.keys(body as object).filter((key) => !shape.properties?.[key])
      const ref = refOf(operation.node.requestBody)
      const pointer = ref ? ref.slice(1) : `${operation.pointer}/requestBody`
      return [
        ...check(`${pointer}/content/application~1json/schema`, body),
        ...unknown.map((key) => `/${key} is not a key of ${operation.id}`),
      ]
    },
    /** What GitHub's description says against this answer. */
    answer(operation: Operation, status: number, body: unknown): string[] {
      const response = operation.node.responses?.[String(status)]
      if (!response) return [`status ${status} is not described for ${operation.id}`]
      const ref = refOf(response)
      const pointer = ref ? ref.slice(1) : `${operation.pointer}/responses/${status}`
      if (!follow(response)?.content?.['application/json']?.schema) return []
      return check(`${pointer}/content/application~1json/schema`, body)
    },
  }
}

const refOf = (node: Node | undefined) => node?.$ref as unknown as string | undefined
const pointerTo = (path: string) => encodeURIComponent(path.replaceAll('~', '~0').replaceAll('/', '~1'))
const at = (root: Node, ref: string): Node | undefined =>
  ref
    .slice(2)
    .split('/')
    .reduce<Node | undefined>((node, key) => node?.[key.replaceAll('~1', '/').replaceAll('~0', '~')], root)
const literal = (path: string) => path.replace(/\{[^}]+\}/g, '').length
const pattern = (path: string) => {
  const quoted = path.replace(/[.+?^$()|[\]\\]/g, '\\$&')
  return new RegExp(`^${quoted.replace(/\{(ref|path|basehead|name|tag|branch)\}/g, '.+').replace(/\{[^}]+\}/g, '[^/]+')}$`)
}

/** OpenAPI 3.0 says `nullable`; JSON schema, which Ajv reads, says it with a type or an enum. */
function allowNull(node: unknown): void {
  if (!node || typeof node !== 'object') return
  const schema = node as Record<string, unknown>
  if (schema.nullable === true) {
    if (Array.isArray(schema.enum) && !schema.enum.includes(null)) schema.enum = [...schema.enum, null]
    if (!schema.type) {
      const { nullable: _, ...rest } = schema
      for (const key of Object.keys(schema)) delete schema[key]
      schema.anyOf = [rest, { type: 'null' }]
    }
  }
  for (const value of Object.values(schema)) allowNull(value)
}
