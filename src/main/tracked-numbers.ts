import type { Json } from '../kernel/digest.ts'
import type { Claim, StepName } from '../kernel/evidence.ts'
import type { TrackedMetric } from '../ports/tracking.ts'

type Named = { readonly [name: string]: Json | undefined }

const object = (value: Json | undefined): Named =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Named) : {}
const list = (value: Json | undefined): readonly Named[] => (Array.isArray(value) ? value.map(object) : [])
const metric = (name: string, value: Json | undefined, at?: Date): TrackedMetric[] =>
  typeof value === 'number' ? [{ name, value, ...(at && { at }) }] : []
const metrics = (prefix: string, values: Named, names: readonly string[] = Object.keys(values), at?: Date): TrackedMetric[] =>
  names.flatMap((name) => metric(`${prefix}${name}`, values[name], at))

const rows = (prefix: string, judged: Json | undefined): TrackedMetric[] =>
  list(judged).flatMap((row) => metrics(`${prefix}${String(row.metric)}.`, row, ['production', 'delta', 'low', 'high']))

/** A further set by its name; the best of all versions by what it is. */
const panelName = ({ set, against }: Named): string => String(set ?? object(against).kind ?? 'production')

const panels = (numbers: Named): TrackedMetric[] =>
  list(numbers.panels).flatMap((panel) => [
    ...list(panel.rows).flatMap((row) => metric(`${panelName(panel)}/${String(row.metric)}`, row.candidate)),
    ...rows(`${panelName(panel)}/`, panel.rows),
  ])

/** The last look at each guard, by environment. */
function guards({ environment, looks, replay }: Named): TrackedMetric[] {
  const place = `${String(environment)}/`
  const last = list(looks).at(-1)
  return [
    ...list(last?.guards).flatMap((guard) => metrics(`${place}${String(guard.name)}.`, guard, ['stable', 'canary', 'harm', 'low', 'high'])),
    ...metrics(`${place}replay.`, object(replay), ['rows', 'differing']),
  ]
}

/** A window's effects, at the moment it ended: one point of a line over time. */
function windows({ columns, predictions, statistic, requests, quality, to, environment }: Named): TrackedMetric[] {
  const at = new Date(String(to))
  const place = `${String(environment)}/`
  return [
    ...list(columns).flatMap(({ name, effect }) => metric(`${place}drift.${String(name)}`, effect, at)),
    ...metric(`${place}drift predictions`, object(predictions).effect, at),
    ...metric(`${place}drift`, statistic, at),
    ...metric(`${place}requests`, requests, at),
    ...metric(`${place}${String(object(quality).metric)}`, object(quality).value, at),
  ]
}

const READERS: { readonly [step in StepName]: (numbers: Named) => TrackedMetric[] } = {
  'validate-data': ({ rows }) => metrics('data.rows.', object(rows)),
  train: (numbers) => metrics('train.', numbers, ['seconds', 'cpu_seconds', 'peak_memory_bytes', 'usd']),
  'evaluate-gate': (numbers) => [
    ...metrics('', object(numbers.metrics)),
    ...rows('', numbers.rows),
    ...panels(numbers),
    ...metrics('threshold.', object(numbers.thresholds), ['candidate', 'production']),
  ],
  register: () => [],
  'deploy-canary': guards,
  'monitor-drift': windows,
}

/** The numbers of a statement as a run's metrics. */
export const metricsOf = ({ step, numbers }: Pick<Claim, 'step' | 'numbers'>): TrackedMetric[] => READERS[step](numbers)

/** Parameters as words, nested ones by dotted names: `{ tree: { depth: 3 } }` is `tree.depth`. */
export function paramsOf(value: Json | undefined, prefix = ''): { [name: string]: string } {
  return Object.fromEntries(
    Object.entries(object(value)).flatMap(([name, inner]): [string, string][] => {
      if (inner !== null && typeof inner === 'object' && !Array.isArray(inner)) return Object.entries(paramsOf(inner, `${prefix}${name}.`))
      return [[`${prefix}${name}`, typeof inner === 'string' ? inner : JSON.stringify(inner ?? null)]]
    }),
  )
}
