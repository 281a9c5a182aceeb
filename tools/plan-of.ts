import * as z from 'zod'
import type { Plan } from '../src/config/plan.ts'
import { unitValues } from '../src/config/unit-values.ts'

type Schema = z.core.$ZodTypes

/** The plan of a zod schema. What it does not know becomes `unknown`, and zod is asked when such a value is given. */
export function planOf(schema: z.core.$ZodType): Plan {
  const plan = planned(schema as Schema)
  return plan.is === 'any of' && JSON.stringify(plan).includes('"is":"unknown"') ? { is: 'unknown' } : plan
}

function planned(schema: Schema): Plan {
  const { def } = schema._zod
  switch (def.type) {
    case 'string':
      return 'format' in def ? { is: 'unknown' } : checked({ is: 'text' }, schema)
    case 'number':
      return checked({ is: 'number' }, schema)
    case 'boolean':
      return { is: 'boolean' }
    case 'literal':
      return { is: 'one of', values: def.values }
    case 'enum':
      return { is: 'one of', values: Object.values(def.entries) }
    case 'object': {
      const keys = Object.fromEntries(Object.entries(def.shape).map(([key, part]) => [key, planOf(part)]))
      return checked(def.catchall?._zod.def.type === 'never' ? { is: 'object', keys } : { is: 'unknown' }, schema)
    }
    case 'record':
      return checked({ is: 'record', names: planOf(def.keyType), of: planOf(def.valueType) }, schema)
    case 'array':
      return checked({ is: 'list', of: planOf(def.element) }, schema)
    case 'tuple':
      return def.rest ? { is: 'unknown' } : checked({ is: 'tuple', of: def.items.map(planOf) }, schema)
    case 'union':
      return def.inclusive === false ? { is: 'unknown' } : checked({ is: 'any of', of: def.options.map(planOf) }, schema)
    case 'optional':
      return { is: 'optional', of: planOf(def.innerType) }
    case 'prefault':
      return { is: 'preset', otherwise: z.parse(schema, undefined), of: planOf(def.innerType) }
    case 'pipe':
      return piped(schema, def)
    default:
      return { is: 'unknown' }
  }
}

/** Adds what a schema's checks ask for; `unknown` when one of them is not known. */
function checked(plan: Plan, { _zod: { def } }: Schema): Plan {
  const all: Record<string, unknown> = { ...plan }
  for (const { _zod: check } of def.checks ?? []) {
    const bounds = boundsOf(check.def as z.core.$ZodChecks['_zod']['def'])
    if (!bounds || Object.keys(bounds).some((name) => name in all)) return { is: 'unknown' }
    Object.assign(all, bounds)
  }
  return all as Plan
}

function boundsOf(check: z.core.$ZodChecks['_zod']['def']): Record<string, unknown> | undefined {
  switch (check.check) {
    case 'greater_than':
      return { [check.inclusive ? 'from' : 'above']: Number(check.value) }
    case 'less_than':
      return { [check.inclusive ? 'to' : 'below']: Number(check.value) }
    case 'number_format':
      return check.format === 'safeint' ? { whole: true } : undefined
    case 'min_length':
      return { least: check.minimum }
    case 'max_length':
      return { most: check.maximum }
    case 'string_format':
      return check.format === 'regex' && check.pattern?.flags === '' ? { like: check.pattern.source } : undefined
    default:
      return undefined
  }
}

const WORDS = ['true', 'false']

/** A text with a unit; or the words of `z.stringbool()`, which zod itself is asked for. */
function piped(schema: Schema, { in: text, out }: z.core.$ZodPipeDef): Plan {
  const made = out._zod.def as Partial<z.core.$ZodTransformDef>
  const unit = (Object.keys(unitValues) as (keyof typeof unitValues)[]).find((name) => unitValues[name] === made.transform)
  if (unit) return { is: 'unit', unit, of: planOf(text) }
  if ((out as Schema)._zod.def.type !== 'boolean' || schema._zod.def.checks?.length) return { is: 'unknown' }
  const words = WORDS.map((word) => [word, z.safeParse(schema, word)] as const)
  return words.every(([, read]) => read.success)
    ? { is: 'word', words: Object.fromEntries(words.map(([word, read]) => [word, read.data])) }
    : { is: 'unknown' }
}
