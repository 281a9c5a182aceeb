import { mergeBins } from './bins.ts'
import { mergeCategories } from './categories.ts'
import { plus, readDyadic, writeDyadic } from './dyadic.ts'
import { mergeRegisters, readRegisters, writeRegisters } from './hyperloglog.ts'
import type { Kind, NumberPart, Sketch } from './sketch.ts'

/** The sketch of both data sets together: exactly what one pass over both would give. The name is the first one's. */
export function merge(a: Sketch, b: Sketch): Sketch {
  const kinds = { ...a.kinds } as Record<Kind, number>
  for (const kind of Object.keys(b.kinds) as Kind[]) kinds[kind] = (kinds[kind] ?? 0) + (b.kinds[kind] ?? 0)
  const numbers = a.numbers && b.numbers ? mergeNumbers(a.numbers, b.numbers) : (a.numbers ?? b.numbers)
  const texts = a.texts && b.texts ? mergeCategories(a.texts, b.texts) : (a.texts ?? b.texts)
  return {
    name: a.name,
    count: a.count + b.count,
    nulls: a.nulls + b.nulls,
    kinds,
    ...(numbers && { numbers }),
    ...(texts && { texts }),
    distinct: writeRegisters(mergeRegisters(readRegisters(a.distinct), readRegisters(b.distinct))),
  }
}

function mergeNumbers(a: NumberPart, b: NumberPart): NumberPart {
  const finite = [a, b].filter((part) => part.bins.length + (part.days?.length ?? 0) > 0)
  const days = mergeBins(a.days ?? [], b.days ?? [])
  const sum = (key: 'sum' | 'squares') => writeDyadic(plus(readDyadic(a[key]), readDyadic(b[key])))
  return {
    min: finite.length > 0 ? Math.min(...finite.map((part) => part.min)) : 0,
    max: finite.length > 0 ? Math.max(...finite.map((part) => part.max)) : 0,
    sum: sum('sum'),
    squares: sum('squares'),
    bins: mergeBins(a.bins, b.bins),
    ...(days.length > 0 && { days }),
    infinite: [a.infinite[0] + b.infinite[0], a.infinite[1] + b.infinite[1]],
  }
}
