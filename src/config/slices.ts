import * as z from 'zod'

const part = z.union([
  z.string().min(1),
  z.strictObject({
    column: z.string().min(1).meta({ description: 'A column of numbers.' }),
    bins: z.number().int().min(2).max(20).prefault(4).meta({ description: 'Ranges that hold about equally many rows.' }),
  }),
])
const slice = z.union([part, z.array(part).min(2).max(4)])

/** `slices`: columns whose values are judged one by one, several crossed, numbers in ranges. */
export const slices = z.array(slice).prefault([]).meta({
  description:
    'Columns whose values are judged one by one: `origin`; several crossed: `[origin, hour]`; numbers in ranges: `{ column: distance, bins: 4 }`.',
})
/** One entry of `slices`. */
export type Slice = z.output<typeof slice>
export type SlicePart = z.output<typeof part>
