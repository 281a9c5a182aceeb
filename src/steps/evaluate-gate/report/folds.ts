import { short } from '../../../kernel/digest.ts'
import { duration, money } from '../../../kernel/units.ts'
import type { Block, Fold, Inline, Text } from '../../../report/document.ts'
import { count, fixed, roughly } from '../../../report/numbers.ts'
import { tidy } from '../../../report/text.ts'
import type { Decision } from '../decision.ts'
import type { ChangeLine, GateFacts, StepRecord } from '../facts.ts'
import { metricWords } from '../metric-words.ts'
import { plotFolds } from '../plots/plots.ts'
import { fairnessFolds } from './fairness.ts'
import { gainFold } from './gain-fold.ts'
import { panelBlocks } from './judged.ts'
import { type OnPanel, panelLead, panelsOf } from './panels.ts'
import { productionName } from './places.ts'
import { sliceFolds } from './slice-fold.ts'

/** Everything that a reviewer may want and need not read: charts, slices, what changed, time and evidence. */
export const folds = (decision: Decision, facts: GateFacts): Block[] => [
  ...failureFold(facts),
  ...rowsFold(decision),
  ...gainFold(decision, facts),
  ...sliceFolds(decision),
  ...plotFolds(facts),
  ...fairnessFolds(decision),
  ...panelFold(decision, facts),
  ...changesFold(facts),
  ...timeFold(decision, facts),
]

/** The metrics of the further sets and opponents that pass; those that do not are above. */
function panelFold(decision: Decision, facts: GateFacts): Fold[] {
  const all = panelsOf(decision, facts)
  const passed = all.filter(({ panel }) => panel.verdict === 'pass' && panel.rows.length > 0)
  const blocks = [...passed.flatMap(panelBlocks), ...all.flatMap(panelSlices)]
  if (blocks.length === 0) return []
  return [{ kind: 'fold', name: 'further sets', summary: 'Further sets and versions', blocks }]
}

/** The slices of a further set, under its name. */
function panelSlices({ panel, decision }: OnPanel): Block[] {
  const blocks = sliceFolds(decision).flatMap((fold) => fold.blocks)
  return blocks.length === 0 ? [] : [{ kind: 'paragraph', text: [{ strong: panelLead(panel) }, ', slice by slice:'] }, ...blocks]
}

function failureFold({ failure }: GateFacts): Fold[] {
  if (failure === undefined || failure.lastLines.length === 0) return []
  const lines = failure.lastLines.slice(-20)
  return [
    { kind: 'fold', name: 'output', summary: ['Last lines of ', { code: failure.step }], blocks: [{ kind: 'code', language: '', lines }] },
  ]
}

function rowsFold({ rows, n }: Decision): Fold[] {
  const open = rows.flatMap((row) =>
    row.verdict === 'inconclusive' && row.difference?.needed !== undefined ? [{ ...row, difference: row.difference }] : [],
  )
  if (open.length === 0) return []
  const right = (header: string) => ({ header, align: 'right' as const })
  const cells = open.map(({ difference, requirements, ...row }): Text[] => {
    const limit =
      requirements.find(({ kind, verdict }) => verdict === 'inconclusive' && (kind === 'no-worse' || kind === 'improves'))?.limit ?? 0
    return [metricWords(row).label, count(n), roughly(difference.needed ?? Number.NaN), twoDigits(Math.abs(difference.delta - limit))]
  })
  return [
    {
      kind: 'fold',
      name: 'rows needed',
      summary: 'How many rows each gate needs',
      blocks: [
        {
          kind: 'table',
          name: 'Rows needed',
          columns: [{ header: 'Gate', align: 'left' }, right('Rows now'), right('Rows needed'), right('Distance to the limit')],
          rows: cells,
        },
        {
          kind: 'paragraph',
          text: 'Rows needed grow with the square of the spread between rows, divided by the square of the distance to the limit, for an 80% chance to show it. If the two models are in truth equally good, no number of rows will show either to be better.',
        },
      ],
    },
  ]
}

const twoDigits = (value: number): string => fixed(value, Math.max(0, 1 - Math.floor(Math.log10(value || 1))))

function changesFold(facts: GateFacts): Fold[] {
  const { changes = [], production } = facts
  if (changes.length === 0 || production === undefined) return []
  const named = changes.map((change) => ({ ...change, name: tidy(change.name, 40) }))
  const width = Math.max(...named.map(({ name }) => name.length)) + 2
  const line = ({ sign, name, text }: ChangeLine) => `${sign} ${name.padEnd(width)}${tidy(text, 300)}`
  return [
    {
      kind: 'fold',
      name: 'what changed',
      summary: ['What changed since ', productionName(facts)],
      blocks: [{ kind: 'code', language: 'diff', lines: named.map(line) }],
    },
  ]
}

const WORDS = { pass: '✓ pass', fail: '✗ fail', inconclusive: '? inconclusive', error: '– error' } as const

function timeFold({ notes = [] }: Decision, { steps = [], remarks = [], evidence }: GateFacts): Fold[] {
  if (steps.length === 0) return []
  const priced = steps.some(({ usd }) => usd !== undefined)
  const columns = [
    { header: 'Step', align: 'left' as const },
    { header: 'Verdict', align: 'left' as const },
    { header: 'Time', align: 'right' as const },
    ...(priced ? [{ header: 'USD', align: 'right' as const }] : []),
    { header: 'Made from', align: 'left' as const },
    { header: 'Evidence', align: 'left' as const },
  ]
  const row = ({ step, verdict, seconds, usd, madeFrom, evidence: digest }: StepRecord): Text[] => [
    step,
    [{ nowrap: [WORDS[verdict]] }],
    [{ nowrap: [duration(seconds)] }],
    ...(priced ? [[{ nowrap: usd === undefined ? '–' : money(usd) }]] : []),
    madeFrom,
    [{ code: short(digest) }],
  ]
  const check: Inline[] = [
    'Each piece of evidence names the one before it by digest; to check the chain: ',
    { code: `npx sluice verify ${short(evidence.model)}` },
  ]
  const text: Inline[] = [...[...notes, ...remarks].map((remark) => `${remark} `), ...check]
  return [
    {
      kind: 'fold',
      name: 'time, cost and evidence',
      summary: priced ? 'Time, cost and evidence' : 'Time and evidence',
      blocks: [
        { kind: 'table', name: 'Steps of this run', columns, rows: steps.map(row) },
        { kind: 'paragraph', text },
      ],
    },
  ]
}
