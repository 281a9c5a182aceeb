import { unitValues } from './unit-values.ts'

/** What a schema accepts, as data: made from the zod schema by `npm run build`, and followed without loading zod. */
export type Plan =
  | { is: 'text'; least?: number; most?: number; like?: string }
  | { is: 'number'; whole?: true; from?: number; above?: number; to?: number; below?: number }
  | { is: 'boolean' }
  | { is: 'one of'; values: readonly unknown[] }
  | { is: 'object'; keys: { readonly [key: string]: Plan } }
  | { is: 'record'; names: Plan; of: Plan }
  | { is: 'list'; of: Plan; least?: number; most?: number }
  | { is: 'tuple'; of: readonly Plan[] }
  /** The first that accepts; none of them has unknown parts, since such a part might be the one that is meant. */
  | { is: 'any of'; of: readonly Plan[] }
  | { is: 'optional'; of: Plan }
  /** `otherwise` is what nothing means: the default, already read. */
  | { is: 'preset'; otherwise: unknown; of: Plan }
  | { is: 'unit'; unit: keyof typeof unitValues; of: Plan }
  | { is: 'word'; words: { readonly [word: string]: unknown } }
  /** Only the schema itself knows. */
  | { is: 'unknown' }

/** The answer of a plan that does not accept a value, or cannot tell. What is wrong with it, and whether anything is, only the schema says. */
export const UNSURE: unique symbol = Symbol('unsure')

type Of<K extends Plan['is']> = Extract<Plan, { is: K }>
type Read<K extends Plan['is']> = (plan: Of<K>, value: unknown) => unknown

const fits = (length: number, { least = 0, most = Number.POSITIVE_INFINITY }: { least?: number; most?: number }) =>
  length >= least && length <= most
const sure = (accepted: boolean, value: unknown): unknown => (accepted ? value : UNSURE)
const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype && !Object.hasOwn(value, '__proto__')

function number({ whole, from, above, to, below }: Of<'number'>, value: unknown): unknown {
  if (typeof value !== 'number' || !Number.isFinite(value) || (whole && !Number.isSafeInteger(value))) return UNSURE
  const low = (from === undefined || value >= from) && (above === undefined || value > above)
  return sure(low && (to === undefined || value <= to) && (below === undefined || value < below), value)
}

function object({ keys }: Of<'object'>, value: unknown): unknown {
  if (!isFields(value) || Object.keys(value).some((key) => !Object.hasOwn(keys, key))) return UNSURE
  const read: Record<string, unknown> = {}
  for (const [key, plan] of Object.entries(keys)) {
    const part = follow(plan, value[key])
    if (part === UNSURE) return UNSURE
    if (part !== undefined) read[key] = part
  }
  return read
}

function record({ names, of }: Of<'record'>, value: unknown): unknown {
  if (!isFields(value)) return UNSURE
  const parts = Object.entries(value).map(([name, part]) => [follow(names, name), follow(of, part)] as const)
  return parts.some((pair) => pair.includes(UNSURE)) ? UNSURE : Object.fromEntries(parts)
}

function list(value: unknown, planOf: (index: number) => Plan | undefined): unknown {
  if (!Array.isArray(value)) return UNSURE
  const parts = value.map((part, i) => follow(planOf(i) ?? { is: 'unknown' }, part))
  return parts.includes(UNSURE) ? UNSURE : parts
}

function anyOf({ of }: Of<'any of'>, value: unknown): unknown {
  for (const plan of of) {
    const read = follow(plan, value)
    if (read !== UNSURE) return read
  }
  return UNSURE
}

const readers: { [K in Plan['is']]: Read<K> } = {
  text: (plan, value) =>
    sure(
      typeof value === 'string' && fits([...value].length, plan) && (plan.like === undefined || new RegExp(plan.like).test(value)),
      value,
    ),
  number,
  boolean: (_, value) => sure(typeof value === 'boolean', value),
  'one of': ({ values }, value) => sure(values.includes(value), value),
  object,
  record,
  list: (plan, value) => (Array.isArray(value) && fits(value.length, plan) ? list(value, () => plan.of) : UNSURE),
  tuple: ({ of }, value) => (Array.isArray(value) && value.length === of.length ? list(value, (i) => of[i]) : UNSURE),
  'any of': anyOf,
  optional: ({ of }, value) => (value === undefined ? undefined : follow(of, value)),
  preset: ({ of, otherwise }, value) => (value === undefined ? structuredClone(otherwise) : follow(of, value)),
  unit: ({ of, unit }, value) => (follow(of, value) === UNSURE ? UNSURE : unitValues[unit](String(value))),
  word: ({ words }, value) => (typeof value === 'string' && Object.hasOwn(words, value) ? words[value] : UNSURE),
  unknown: () => UNSURE,
}

/** Reads a value as the plan's schema would. UNSURE when it may be wrong: then the schema must be asked, which also has the words for it. */
export const follow = (plan: Plan, value: unknown): unknown => (readers[plan.is] as Read<Plan['is']>)(plan as never, value)
