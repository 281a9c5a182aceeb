import { binsOf, quantile } from '../../../sketch/quantile.ts'
import { kindOf, type Sketch } from '../../../sketch/sketch.ts'
import { type Buckets, bucketsOf, type Values } from '../../buckets.ts'
import type { Pair } from '../facts.ts'

/** Buckets of the reference and of the live window. Undefined for anything but numbers that differ. */
export function bucketsOfPair({ reference, live }: Pair): Buckets | undefined {
  const kinds = [reference, live].map(kindOf)
  if (kinds.some((kind) => kind !== 'integer' && kind !== 'number')) return undefined
  const whole = kinds.every((kind) => kind === 'integer')
  return bucketsOf(valuesOf(reference), valuesOf(live), whole)
}

const valuesOf = (sketch: Sketch): Values => ({ bins: binsOf(sketch), quantile: (p) => quantile(sketch, p) ?? Number.NaN })
