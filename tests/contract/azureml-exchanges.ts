import type { Exchange } from '../peers/azureml/record.ts'

/** Every kind of request of one story: what was sent and what came back, each different body once, with {words} for what differs from run to run. */
export type Exchanges = Record<string, { sent?: unknown[]; answered?: unknown[] }>

const changing: readonly [RegExp, string][] = [
  [/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '{guid}'],
  [/\d{4}-\d\d-\d\dT\d\d(?::|%3A)\d\d(?::|%3A)\d\d(?:\.\d+)?Z/g, '{time}'],
  [/\b(?:[0-9a-f]{64}|[0-9a-f]{40}|[0-9a-f]{32})\b/g, '{digest}'],
  [/\b(v\d+)-[0-9a-f]{8}\b/g, '$1-{digest}'],
  [/localhost:\d+/g, 'localhost:{port}'],
  [/\bsv=\d{4}-\d\d-\d\d/g, 'sv={version}'],
  [/\bsig=[\w%-]+%3D(?=&|$)/g, 'sig={signed}'],
  [/^(?:[\w-]{32}|[\w+/]{86}==)$/g, '{secret}'],
]
/** Kinds whose numbers and rows are measurements. */
const measured = /query$|getBatch$/

const EMPTY_MINUTE = '{"timeStamp":"{time}"}'

/** A body as it is each time. `name` is what this run of the story called its things. */
export function stable(value: unknown, name: string, kind: string): unknown {
  if (typeof value === 'string') return changing.reduce((text, [what, word]) => text.replace(what, word), value.replaceAll(name, '{name}'))
  if (typeof value === 'number') return measured.test(kind) || !Number.isInteger(value) ? '{number}' : value
  if (Array.isArray(value)) {
    const all = value.map((each) => stable(each, name, kind))
    return measured.test(kind) ? distinct(all).filter((each) => JSON.stringify(each) !== EMPTY_MINUTE) : all
  }
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, each]) => [stable(key, name, kind) as string, stable(each, name, kind)] as const)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

const distinct = (all: readonly unknown[]) =>
  [...new Map(all.map((each) => [JSON.stringify(each), each])).entries()].sort().map(([, each]) => each)

/** `GET workspace /computes/{name}`, `PUT workspace /jobs/{name} Command`; undefined for what is no request of ours to Azure ML. */
export function kindOf({ server, method, operation, answer }: Exchange): string | undefined {
  if (server !== 'azure' || !operation || /\/endpoints\/|\/github\/|\/discovery/.test(operation)) return undefined
  const { jobType } = (answer as { properties?: { jobType?: string } } | undefined)?.properties ?? {}
  return `${stable(`${method} ${operation}`, '\0', '')}${jobType && /\/jobs\/\{\w+\}$/.test(operation) ? ` ${jobType}` : ''}`
}

/** What a story said and was told. Of answers about one thing the last counts: those before tell how far it was. */
export function exchangesOf(all: readonly Exchange[], name: string): Exchanges {
  const [sent, answered] = [new Map<string, unknown[]>(), new Map<string, Map<string, unknown>>()]
  for (const exchange of all) {
    const kind = kindOf(exchange)
    if (!kind || exchange.status >= 300) continue
    if (exchange.body !== undefined) sent.set(kind, [...(sent.get(kind) ?? []), stable(exchange.body, name, kind)])
    if (exchange.answer === undefined) continue
    const about = answered.get(kind) ?? new Map<string, unknown>()
    answered.set(kind, about.set(/Status/.test(kind) ? kind : exchange.path, stable(exchange.answer, name, kind)))
  }
  const kinds = [...new Set([...sent.keys(), ...answered.keys()])].sort()
  return Object.fromEntries(
    kinds.map((kind) => [
      kind,
      {
        ...(sent.has(kind) ? { sent: distinct(sent.get(kind)!) } : {}),
        ...(answered.has(kind) ? { answered: distinct([...answered.get(kind)!.values()]) } : {}),
      },
    ]),
  )
}
