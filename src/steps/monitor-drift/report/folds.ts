import { short } from '../../../kernel/digest.ts'
import type { Block, Inline, Text } from '../../../report/document.ts'
import { asWritten, count, fixed } from '../../../report/numbers.ts'
import type { FeatureDrift } from '../../../statistics/drift/judge.ts'
import type { Decision } from '../decide.ts'
import type { DriftFacts } from '../facts.ts'
import { otherColumns } from './columns-table.ts'
import { nameOf } from './effect.ts'
import { historyFold } from './history.ts'
import { windowName, windowNoun, windows } from './time-words.ts'

/** Windows from which their own spread sets what is normal. */
const CALIBRATED = 19

/** Everything that a reader may want and need not read. */
export const folds = (decision: Decision, facts: DriftFacts): Block[] => [
  ...otherColumns(decision, facts),
  ...historyFold(decision, facts),
  alarmFold(decision, facts),
  evidenceFold(facts),
]

function alarmFold(decision: Decision, facts: DriftFacts): Block {
  const { monitor, window } = facts
  const compared = decision.inputs.length + Number(decision.predictions !== undefined)
  const alarm = asWritten(monitor.alarm, 2)
  const kinds = new Set([...decision.inputs, ...(decision.predictions ? [decision.predictions] : [])].map(({ kind }) => kind))
  const shape: Inline[] = [
    ...(kinds.has('category') ? [] : ['Shape of a number: Wasserstein distance from the reference in units of its standard deviation σ. ']),
    ...(kinds.has('category') && kinds.has('number')
      ? [
          'Shape of a number: Wasserstein distance from the reference in units of its standard deviation σ; of a category: Jensen–Shannon distance (JS, base 2). ',
        ]
      : []),
    ...(kinds.has('category') && !kinds.has('number')
      ? ['Shape of a category: Jensen–Shannon distance from the reference (JS, base 2). ']
      : []),
  ]
  const { windows: least, of } = monitor.issue_after
  const bounds = facts.elsewhere
    ? ` ${facts.elsewhere.by} tells distances and shares; q is computed here from them and the numbers of rows, for shapes of numbers by a bound that errs on the side of no alarm.`
    : ''
  const text: Inline[] = [
    ...shape,
    `Alarm at ${alarm} and q ≤ 0.05 (Benjamini–Hochberg over ${count(compared)} column${compared === 1 ? '' : 's'} × 3 tests: shape, missing, new values). An issue opens after ${least} of ${of} ${windowNoun(window)}${of === 1 ? '' : 's'} that ${least === 1 ? 'was' : 'were'} not steady.${bounds}`,
  ]
  return {
    kind: 'fold',
    name: 'how the alarm is set',
    summary: 'How the alarm is set',
    blocks: [{ kind: 'paragraph', text }, { kind: 'paragraph', text: calibration(decision, facts) }, ...otherFigures(decision, facts)],
  }
}

function calibration({ before, provisional, quality }: Decision, { window }: DriftFacts): Text {
  const steady = before.filter(({ verdict }) => verdict === 'pass').length
  const margin =
    quality?.reference === undefined
      ? ''
      : ` The interval of Δ counts the error of the value at release too, estimated from this ${windowNoun(window)}.`
  const noun = windowNoun(window)
  if (!provisional) return `${count(steady)} steady ${noun}s are on record, and a drifted one must also stand out among them.${margin}`
  const have = steady === 0 ? `No steady ${noun} is` : `${windows(steady, window)} without drift ${steady === 1 ? 'is' : 'are'}`
  return `${have[0]!.toUpperCase()}${have.slice(1)} on record. From ${CALIBRATED} on, their own spread sets what is normal; until then the alarm is provisional, and the closed-form spread is taken twice as wide.${margin}`
}

/** PSI, KS and Cramér's V of the worst columns: what other tools would have said. */
function otherFigures(decision: Decision, facts: DriftFacts): Block[] {
  const drifted = [...decision.inputs, ...(decision.predictions ? [decision.predictions] : [])].filter(
    ({ verdict, shape }) => verdict === 'drifted' && shape,
  )
  const shown = drifted.length > 0 ? drifted.slice(0, 5) : decision.inputs.filter(({ shape }) => shape).slice(0, 1)
  if (shown.length === 0) return []
  const figures = [
    ['Population stability index', ({ shape }: FeatureDrift) => shape?.psi],
    ['Kolmogorov–Smirnov distance', ({ shape }: FeatureDrift) => shape?.ks],
    ['Cramér’s V', ({ shape }: FeatureDrift) => shape?.cramersV],
  ] as const
  const used = figures.filter(([, figure]) => shown.some((feature) => figure(feature) !== undefined))
  const row = (feature: FeatureDrift): Text[] => [
    [nameOf(feature, decision.predictions)],
    ...used.map(([, figure]) => fixed(figure(feature) ?? Number.NaN, 2)),
  ]
  const columns = [
    { header: `Also computed for ${windowName(facts.window)}`, align: 'left' as const },
    ...used.map(([header]) => ({ header, align: 'right' as const })),
  ]
  return [{ kind: 'table', name: 'Other figures', columns, rows: shown.map(row) }]
}

function evidenceFold({ evidence, version, window }: DriftFacts): Block {
  const digest = (value: string): Inline => ({ code: short(value) })
  return {
    kind: 'fold',
    name: 'evidence',
    summary: 'Evidence',
    blocks: [
      {
        kind: 'paragraph',
        text: [
          'Registration ',
          digest(evidence.registration),
          ' → reference ',
          digest(evidence.reference),
          ` → this ${windowNoun(window)} `,
          digest(evidence.window),
          ' → this verdict ',
          digest(evidence.own),
          '. To check the chain: ',
          { code: `npx sluice verify ${version}` },
        ],
      },
    ],
  }
}
