import * as z from 'zod'

/** What a gate's `result` holds in report.json; a test keeps it and `Decision` alike. What is undefined is absent. */

const said = (description: string) => ({ description })
const number = z.number()
const text = z.string()
const texts = z.array(text).readonly()
const verdict = z.enum(['pass', 'fail', 'inconclusive', 'error'])
const words = z
  .object({ label: text, inSentence: text, better: z.enum(['higher', 'lower']) })
  .meta(said('How a metric of your own is written.'))

const difference = z.object({
  production: number,
  candidate: number,
  delta: number.meta(said('candidate − production, unrounded.')),
  low: number.meta(said('Lower bound of the two-sided interval of delta, at `level`.')),
  high: number.meta(said('Upper bound of it.')),
  needed: number.optional().meta(said('Rows that would settle it with 80% chance; absent when no number would.')),
  mcnemar: number.optional().meta(said('Exact McNemar p, where rows are right or wrong and count alike.')),
})

const requirement = z.object({
  kind: z.enum(['at-least', 'at-most', 'no-worse', 'improves']),
  limit: number.meta(said('What the value, or a bound of the difference, is held against.')),
  above: z.boolean().meta(said('Whether it has to lie above the limit, or below it.')),
  verdict,
})

const row = z.object({
  metric: text,
  words: words.optional(),
  n: number.meta(said('Rows it was measured on.')),
  candidate: number.optional().meta(said('Absent where the rows do not define the metric; `because` says why.')),
  difference: difference.optional(),
  vanished: number.optional().meta(said('Production’s value where the candidate has none.')),
  because: text.optional(),
  gate: number.meta(said('Index into `gates` of sluice.yml, or of the set.')),
  verdict,
  word: z.enum(['better', 'no worse', 'met', 'worse', 'too low', 'too high', 'gone', "can't tell", 'not compared', 'nothing required']),
  requirements: z.array(requirement).readonly(),
})

const slice = difference.extend({
  column: text,
  level: text,
  n: number,
  q: number.meta(said('Benjamini–Hochberg value of "the loss exceeds the margin".')),
  margin: number.optional().meta(said('Loss allowed in this slice, where it is not the rule’s.')),
  blocks: z.boolean().meta(said('Shown to lose more than the margin, after Holm’s correction.')),
})

const slices = z.object({
  gate: number,
  metric: text,
  words: words.optional(),
  columns: texts,
  margin: number,
  leastRows: number,
  untested: number.meta(said('Slices that could not be tested: too small, or not all that the metric needs.')),
  slices: z.array(slice).readonly(),
})

const obstacle = z.object({
  kind: z.enum([
    'candidate-saw-rows',
    'production-saw-rows',
    'production-unscored',
    'evaluation-changed',
    'label-changed',
    'baseline-not-reproduced',
  ]),
  rows: number.optional(),
  examples: texts,
})

const baseline = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('compared') }),
  z.object({ kind: z.literal('none') }).meta(said('Nothing is in production.')),
  z.object({ kind: z.literal('unchanged') }).meta(said('The candidate is production’s own bytes.')),
  z.object({ kind: z.literal('not-comparable'), obstacles: z.array(obstacle).readonly() }),
])

const fault = z.object({
  of: z.enum(['candidate', 'production']),
  kind: z.enum(['missing', 'extra', 'doubled', 'not-a-number']),
  rows: number,
  examples: texts,
})

const judged = {
  verdict,
  n: number.meta(said('Rows of the evaluation data.')),
  rows: z.array(row).readonly().meta(said('One for each gate, in the order of sluice.yml.')),
  slices: z.array(slices).readonly(),
  baseline,
  faults: z.array(fault).readonly().meta(said('What is wrong with the predictions; then nothing was judged.')),
}

const panel = z.object({
  ...judged,
  set: text.optional().meta(said('Name of the set in `evaluation`; absent for the main rows.')),
  path: text,
  against: z.object({ kind: z.enum(['production', 'best']), version: text }).optional(),
  attempt: number.optional(),
  level: number.optional(),
  failure: text.optional().meta(said('Why the model gave no predictions for these rows.')),
  wrong: z
    .object({ rows: number, examples: z.array(z.object({ key: text, label: text, answer: text })).readonly() })
    .optional()
    .meta(said('Rows that must never be got wrong, and were.')),
})

const fairness = z.object({
  rule: number.meta(said('Index into `fairness` of sluice.yml.')),
  metric: text,
  words: words.optional(),
  column: text,
  limit: z.object({ kind: z.enum(['difference', 'ratio']), value: number }),
  verdict,
  groups: z
    .array(z.object({ level: text, n: number, value: number.optional(), low: number.optional(), high: number.optional() }))
    .readonly(),
  widest: z
    .object({ lower: text, higher: text, value: number, low: number, high: number, p: number, production: number.optional() })
    .optional()
    .meta(said('The two groups furthest apart, in the kind of the limit.')),
  because: text.optional(),
})

const since = z.object({
  metric: text,
  recorded: number,
  now: z.object({ value: number, low: number, high: number }),
  delta: number,
  low: number.optional(),
  high: number.optional(),
})

/** `result` of evaluate-gate's report.json. */
export const decisionSchema = z.object({
  ...judged,
  panels: z.array(panel).readonly().optional().meta(said('Further sets, and other versions to compare with.')),
  fairness: z.array(fairness).readonly().optional(),
  hints: z
    .array(
      z.object({
        kind: z.enum(['feature-gives-label-away', 'evaluation-precedes-training']),
        column: text,
        strength: number.optional(),
        message: text,
      }),
    )
    .readonly()
    .optional()
    .meta(said('What to look at before the numbers are trusted; decides nothing.')),
  thresholds: z
    .object({ candidate: number, production: number })
    .optional()
    .meta(said('The threshold that was chosen for each model; absent where it is given.')),
  revalidated: z
    .object({ version: text, since: z.array(since).readonly(), sameRows: z.boolean() })
    .optional()
    .meta(said('There was no candidate: the version in production was judged on its own.')),
  opponent: z.enum(['Baseline', 'Best']).optional(),
  dropped: z
    .array(z.object({ metric: text, recorded: number.optional() }))
    .readonly()
    .optional()
    .meta(said('Metrics that production had a gate for and that no gate asks for now.')),
  notes: texts.optional(),
  attempt: number.meta(said('Which candidate this is that these rows judge, from 1.')),
  level: number.meta(said('Two-sided level of the intervals.')),
})
