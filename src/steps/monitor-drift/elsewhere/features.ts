import type { Measured, MonitorRun } from '../../../ports/monitoring.ts'
import type { Sketch } from '../../../sketch/sketch.ts'
import { summarise } from '../../../sketch/summarise.ts'
import type { MeasuredFeature } from '../../../statistics/drift/judge.ts'
import { type Effect, proportionsTest } from '../../../statistics/drift/missing.ts'
import { isNumeric, type Summary } from '../../../statistics/drift/summary.ts'
import { jensenShannonTail, wassersteinTail } from '../../../statistics/drift/tails.ts'
import { exceedance, unseenMass } from '../../../statistics/drift/unseen.ts'

type What = Measured['what']
type Values = ReadonlyMap<What, number>

/** What was measured, by column. */
const byColumn = (measured: readonly Measured[]): Map<string, Values> =>
  new Map(
    [...Map.groupBy(measured, ({ column }) => column)].map(([name, all]) => [name, new Map(all.map(({ what, value }) => [what, value]))]),
  )

/** The features that a run measured, for a given widening of the null: `inputs` in their order, then the answers. `names` are those whose shape it compared. */
export function measuredFeatures(
  { inputs, predictions, rows }: MonitorRun,
  reference: { inputs: readonly Sketch[]; predictions: Sketch | undefined },
): { names: readonly string[]; answers: boolean; measure: (inflation: number) => MeasuredFeature[] } {
  const found = byColumn(inputs)
  const used = reference.inputs.filter(({ name }) => found.has(name))
  const answers = [...byColumn(predictions).values()][0]
  return {
    names: used.flatMap(({ name }) => (found.get(name)?.has('shape') ? [name] : [])),
    answers: answers !== undefined && reference.predictions !== undefined,
    measure: (inflation) => [
      ...used.map((sketch) =>
        feature(sketch.name, summarise(sketch), found.get(sketch.name)!, { all: rows.all, compared: rows.inputs }, inflation),
      ),
      ...(answers && reference.predictions
        ? [
            feature(
              'predictions',
              summarise(reference.predictions),
              answers,
              { all: rows.predictions, compared: rows.predictions },
              inflation,
            ),
          ]
        : []),
    ],
  }
}

function feature(
  name: string,
  reference: Summary,
  values: Values,
  { all, compared }: { all: number; compared: number },
  inflation: number,
): MeasuredFeature {
  const rows = [reference.n + reference.nulls, all] as const
  const kind = isNumeric(reference) ? ('number' as const) : ('category' as const)
  const shape = values.get('shape')
  const missing = values.has('missing') ? (values.get('missing') ?? 0) + (values.get('mistyped') ?? 0) : undefined
  return {
    ...{ name, kind, rows },
    missing: missing === undefined ? undefined : missingOf(reference, missing, all),
    unseen: unseenOf(reference, values.get('unseen'), Math.round(all * (1 - (missing ?? 0))), all),
    shape: shape === undefined || constant(reference) ? undefined : { effect: shape, p: shapeTail(reference, shape, compared, inflation) },
  }
}

/** Of a constant nothing can be said in its own standard deviation; another value is then unseen. */
const constant = (reference: Summary): boolean => isNumeric(reference) && !(reference.sd > 0)

const shapeTail = (reference: Summary, effect: number, rows: number, inflation: number): number =>
  isNumeric(reference)
    ? wassersteinTail(effect, reference, rows, inflation)
    : jensenShannonTail(effect, [...reference.counts.values()], rows, inflation)

function missingOf({ n, nulls }: Summary, share: number, rows: number): Effect | undefined {
  const all = n + nulls
  if (all === 0 || rows === 0) return undefined
  return { effect: Math.abs(share - nulls / all), p: proportionsTest(nulls, all, Math.round(share * rows), rows) }
}

/** `share` is of all rows; what is compared is the share of the values that are there. */
function unseenOf(reference: Summary, share: number | undefined, values: number, rows: number): Effect | undefined {
  if (share === undefined || values === 0 || reference.n === 0) return undefined
  const unseen = Math.min(values, Math.round(share * rows))
  if (isNumeric(reference)) return { effect: unseen / values, p: exceedance(unseen, reference.n, values) }
  const known = reference.counts.keys().next().value ?? ''
  const counts = new Map([[known, values - unseen]])
  // A name that no category has stands for all that are new.
  if (unseen > 0) counts.set(`${[...reference.counts.keys()].join('')} new`, unseen)
  return unseenMass(reference, { n: values, nulls: 0, counts, otherCount: 0 })
}
