import { oneLine } from '../../../kernel/escape.ts'
import type { Block, Document, Inline, Text } from '../../../report/document.ts'
import { decimalsFor, fixed, interval, shownDifference, signed } from '../../../report/numbers.ts'
import { clip } from '../../../report/text.ts'
import { many } from '../../../report/units.ts'
import { footer } from '../../footer.ts'
import type { Decision, Since } from '../decision.ts'
import type { GateFacts } from '../facts.ts'
import { metricWords } from '../metric-words.ts'
import { alert } from './alert.ts'
import { bullets } from './bullets.ts'
import { fairnessTable } from './fairness.ts'
import { folds } from './folds.ts'
import { HEADS } from './heads.ts'
import { judged } from './judged.ts'
import { place } from './places.ts'

type Revalidated = NonNullable<Decision['revalidated']>

/** The report on the model in production, judged on its own on today's rows. It changes nothing. */
export function revalidationReport(decision: Decision, revalidated: Revalidated, facts: GateFacts): Document {
  const { repositoryUrl, run } = facts
  const version: Inline = { code: revalidated.version }
  return {
    marker: { kind: 'gate', model: facts.model, commit: facts.commit },
    verdict: decision.verdict,
    title: title(decision, revalidated, facts.model),
    alert: alert(decision, facts),
    blocks: [
      {
        kind: 'paragraph',
        text: [{ strong: ['Nothing is changed'] }, ' by this: ', version, ' stays in production until another version is promoted.'],
      },
      ...judged(decision, facts),
      ...sinceTable(revalidated),
      ...fairnessTable(decision, facts),
      ...bullets(decision, facts),
      ...next(decision, facts),
      ...folds(decision, facts),
    ],
    footer: footer(facts.commit, { repositoryUrl, runUrl: run?.url, runNumber: run?.number }, facts.toolVersion),
  }
}

const title = (decision: Decision, { version }: Revalidated, model: string): Document['title'] => ({
  ...HEADS[decision.verdict],
  text: [{ code: clip(oneLine(model), 24) }, ` (${clip(oneLine(version), 8)})`, ...found(decision)],
})

/** What was found, after the model's name. */
function found({ verdict, rows, panels = [] }: Decision): Inline[] {
  if (verdict === 'pass') return [' still meets its thresholds']
  if (verdict === 'inconclusive') return [' cannot be judged on these rows']
  if (verdict === 'error') return [' was not judged']
  const panel = rows.some((row) => row.verdict === 'fail') ? undefined : panels.find((one) => one.verdict === 'fail')
  const on: Inline[] = panel?.set === undefined ? [] : [' on ', { code: clip(panel.set, 16) }]
  if (panel?.wrong?.rows) return [` is wrong on ${many(panel.wrong.rows, 'row')} of `, { code: clip(panel.set ?? '', 16) }]
  const words = (panel ?? { rows }).rows.filter((row) => row.verdict === 'fail').map(({ word }) => word)
  if (words.includes('too low')) return [' is below its threshold', ...on]
  return words.includes('too high') ? [' is above its threshold', ...on] : [' breaks a rule', ...on]
}

/** Every metric now beside its value at the version's own gate: shown, and not judged. */
function sinceTable({ version, since, sameRows }: Revalidated): Block[] {
  if (since.length === 0) return []
  const right = (header: Text) => ({ header, align: 'right' as const })
  const bounded = since.some(({ low }) => low !== undefined)
  const columns = [
    { header: 'Since its gate', align: 'left' as const },
    right('Then'),
    right('Now'),
    right('Δ'),
    ...(bounded ? [{ header: '95% interval', align: 'left' as const }] : []),
  ]
  const rows = since.map((one) => cells(one, bounded))
  const other = bounded ? ', the interval is that of two independent samples' : ', so values differ by chance too'
  const text = sameRows
    ? [`These are the rows that `, { code: version }, ' was judged on then.']
    : [`The rows are others than then${other}. Shown, not judged.`]
  return [
    { kind: 'table', name: 'Since its gate', columns, rows },
    { kind: 'caption', text },
  ]
}

function cells({ metric, recorded, now, low, high }: Since, bounded: boolean): Text[] {
  const decimals = decimalsFor(((high ?? now.high) - (low ?? now.low)) / 2)
  const { label, better } = metricWords({ metric })
  const delta = signed(shownDifference(now.value, recorded, decimals), decimals)
  const range: Text[] = bounded ? [low === undefined || high === undefined ? '–' : [{ nowrap: [interval(low, high, decimals)] }]] : []
  return [`${label} (${better} is better)`, fixed(recorded, decimals), fixed(now.value, decimals), [{ strong: [delta] }], ...range]
}

function next({ verdict, rows, panels = [] }: Decision, facts: GateFacts): Block[] {
  const one = (...text: Inline[]): Block[] => [{ kind: 'paragraph', text: [{ strong: ['Next:'] }, ' ', ...text] }]
  const at = place(facts, facts.config.evaluationLine)
  switch (verdict) {
    case 'pass':
      return []
    case 'error':
      return one('correct the ', { code: 'evaluate' }, ' command of ', ...place(facts, undefined), ' and run this again.')
    case 'inconclusive':
      return one('name rows in ', ...at, ' that the model was not trained on and that its metrics have a value on, and run this again.')
    case 'fail': {
      const wrong = rows.every((row) => row.verdict !== 'fail') && panels.some((panel) => panel.wrong?.rows)
      const train = ', which trains a candidate and judges it against this version, or bring an earlier version back.'
      return one(wrong ? 'look at these rows, then ' : 'train on newer data: ', { code: 'npx sluice run' }, train)
    }
  }
}
