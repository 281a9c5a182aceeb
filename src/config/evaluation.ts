import * as z from 'zod'
import { gate } from './gates.ts'
import { slices } from './slices.ts'

const set = z.strictObject({
  data: z.string().min(1).meta({ description: 'Rows of this set, with the label and the keys of `data`: a file, a folder or a glob.' }),
  gates: z.array(gate).prefault([]).meta({ description: 'Rules for this set, as in `gates`.' }),
  slices,
  never_wrong: z
    .union([z.literal(true), z.strictObject({ within: z.number().min(0) })])
    .optional()
    .meta({ description: 'Every row must be answered right: true, or for regression { within: largest error allowed }.' }),
})

const NAME = z.string().regex(/^[a-z0-9]([a-z0-9-]{0,30}[a-z0-9])?$/, 'expected 1 to 32 lower-case letters, digits and inner hyphens')

/** `evaluation`: further sets of rows by name, each judged beside `data.evaluation` in the same run. */
export const evaluation = z.record(NAME, set).prefault({})
/** One further set. */
export type EvaluationSet = z.output<typeof set>

const OPPONENTS = ['production', 'best'] as const

/** `evaluate.against`: which versions a candidate is compared with. */
export const against = z.array(z.enum(OPPONENTS)).min(1).prefault(['production']).meta({
  description:
    'What the candidate is compared with: production, and with `best` also the registered version with the best recorded value of the first gate’s metric.',
})
