import type { Document, Inline, Text } from '../../../report/document.ts'
import { count, fixed, percent, roughly, shownDifference } from '../../../report/numbers.ts'
import { listed, pieces } from '../../../report/text.ts'
import { many } from '../../../report/units.ts'
import { gain } from '../decide.ts'
import type { Decision, GateRow, JudgedSlice, Panel, SliceVerdicts } from '../decision.ts'
import type { GateFacts } from '../facts.ts'
import { metricWords } from '../metric-words.ts'
import { fairnessSentence } from './fairness.ts'
import { droppedSentence, goneSentence } from './gone.ts'
import { obstacleSentences } from './obstacles.ts'
import { deciding, panelLead, panelWhere, wrongRows } from './panels.ts'
import { place } from './places.ts'
import { limitText, rowDecimals, tableDecimals } from './shown.ts'
import { allowedIn, blockingOf } from './slices.ts'

/** The one box, only when somebody must act: why, with the deciding number bold and its limit linked. */
export function alert(decision: Decision, facts: GateFacts): Document['alert'] {
  const { verdict } = decision
  if (verdict === 'pass') return undefined
  const level = verdict === 'inconclusive' ? 'warning' : 'caution'
  const reason = deciding(decision, facts)
  if (reason === undefined) return { level, text: byFairness(decision, facts) }
  return { level, text: [...pieces(sentences(reason)), ...(verdict === 'fail' ? alsoFailing(decision, reason.panel) : [])] }
}

function sentences({ decision, facts, panel }: NonNullable<ReturnType<typeof deciding>>): Text {
  const lead = panel ? panelLead(panel) : []
  const colon: Inline[] = panel ? [...lead, ': '] : []
  if (decision.verdict === 'error') return [...colon, ...pieces(obstacleSentences(decision, facts))]
  if (decision.verdict === 'inconclusive') return [...colon, ...pieces(undecided(decision, facts))]
  const wrong = panel && wrongRows({ panel })
  if (wrong === undefined) return failure(decision, facts, lead)
  return [...lead, ' ', { strong: wrong.main }, '; none may be (', ...place(facts, facts.config.evaluationLine), ').']
}

function byFairness({ fairness = [], verdict }: Decision, facts: GateFacts): Inline[] {
  const [first, ...others] = fairness.filter((rule) => rule.verdict === verdict)
  if (first === undefined) return []
  const more: Inline[] = others.length === 0 ? [] : [' So does it by ', ...listed(others.map(({ column }) => [{ code: column }])), '.']
  return [...fairnessSentence(first, facts), ...(verdict === 'fail' ? more : [])]
}

/** Whatever else fails, by name only: one or two sentences say why. */
function alsoFailing({ panels = [], fairness = [] }: Decision, said: Panel | undefined): Inline[] {
  const sets = panels.filter((panel) => panel.verdict === 'fail' && panel !== said).map((panel): Text => panelWhere(panel))
  const rules = fairness.filter((rule) => rule.verdict === 'fail').map(({ column }): Text => ['by ', { code: column }])
  return sets.length + rules.length === 0 ? [] : [' It also fails ', ...listed([...sets, ...rules]), '.']
}

function failure(decision: Decision, facts: GateFacts, lead: readonly Inline[]): Text {
  const [row, ...others] = decision.rows.filter(({ verdict }) => verdict === 'fail')
  const blocking = decision.slices.filter(({ slices }) => slices.some(({ blocks }) => blocks))
  const rest = others.map((other) => ` ${metricWords(other).label} is ${other.word} too.`)
  const inSlices = blocking.flatMap((judged, i) => [
    ...(row || i > 0 ? [' '] : []),
    ...sliceSentence(judged, decision, facts, lead.length > 0 && !row && i === 0),
  ])
  const start: Inline[] = lead.length > 0 ? [...lead, row ? ', ' : ' '] : []
  const dropped = droppedSentence(decision, facts)
  const first = row?.vanished === undefined ? row && rowSentence(row, facts, lead.length > 0) : goneSentence(row, facts)
  // A value below its threshold may only show what stands in the way of the comparison.
  const apart = decision.baseline.kind === 'not-comparable' ? [' ', ...pieces(obstacleSentences(decision, facts))] : []
  const measured = [...(first ? [...first, ...rest] : []), ...inSlices, ...apart]
  return [...start, ...measured, ...(measured.length > 0 && dropped.length > 0 ? [' '] : []), ...dropped]
}

/** "The ROC AUC falls by 0.021 (at least 0.019); 0.005 is allowed (sluice.yml line 25)." */
function rowSentence(row: GateRow, facts: GateFacts, inner: boolean): Inline[] {
  const { label, inSentence, better } = metricWords(row)
  const decimals = rowDecimals(row)
  const broken = row.requirements.find(({ verdict }) => verdict === 'fail')
  const where: Inline[] = [' (', ...place(facts, facts.config.gateLines[row.gate]), ').']
  if (broken === undefined) return []
  if (broken.kind === 'at-least' || broken.kind === 'at-most' || row.difference === undefined) {
    const bound = broken.kind === 'at-most' ? 'at most' : 'at least'
    return [
      { strong: [`${inner ? `the ${inSentence}` : label} is ${fixed(row.candidate ?? Number.NaN, decimals)}`] },
      `; ${bound} ${limitText(broken.limit)} is required`,
      ...where,
    ]
  }
  const way = better === 'higher' ? 'falls' : 'rises'
  const { high } = gain(row, row.difference)
  const by = fixed(Math.abs(shownDifference(row.difference.candidate, row.difference.production, decimals)), decimals)
  const sure = ` (at least ${fixed(-high, decimals)})`
  const allowed = broken.kind === 'improves' ? '; it has to improve' : `; ${limitText(Math.abs(broken.limit))} is allowed`
  return [{ strong: [`${inner ? 'the' : 'The'} ${inSentence} ${way} by ${by}`] }, sure, allowed, ...where]
}

function sliceSentence(judged: SliceVerdicts, decision: Decision, facts: GateFacts, inner: boolean): Inline[] {
  const blocking = blockingOf(judged)
  const { inSentence, better } = metricWords(judged)
  const overall = decision.rows.find(({ gate }) => gate === judged.gate)
  const opening =
    overall?.word === 'better'
      ? `${inner ? 'better' : 'Better'} on average, but `
      : overall?.verdict === 'pass'
        ? `${inner ? 'no' : 'No'} worse on average, but `
        : ''
  const line = facts.config.sliceLines?.[judged.gate] ?? facts.config.gateLines[judged.gate]
  const share = blocking.reduce((sum, { n }) => sum + n, 0) / decision.n
  const hides = opening !== '' && judged.columns.length === 1 && share < 0.5
  const they = blocking.length === 1 ? 'It is' : 'They are'
  return [
    opening,
    {
      strong: [
        opening === '' && !inner ? 'For ' : 'for ',
        ...names(judged, blocking),
        ` the ${inSentence} ${better === 'higher' ? 'falls' : 'rises'} by ${range(blocking)}`,
      ],
    },
    `; ${allowedIn(judged, blocking)} is allowed (`,
    ...place(facts, line),
    ').',
    hides ? ` ${they} ${percent(share)} of the rows, so the average hides it.` : '',
  ]
}

function names({ columns }: SliceVerdicts, blocking: readonly JudgedSlice[]): Inline[] {
  const named = blocking.slice(0, blocking.length > 5 ? 4 : 5)
  const several = columns.length > 1
  const items = named.map(({ column, level }): Text => (several ? [{ code: column }, ` ${level}`] : [level]))
  const rest = blocking.length - named.length
  return [...(several ? [] : [{ code: columns[0] ?? '' }, ' ']), ...listed(rest > 0 ? [...items, `${count(rest)} others`] : items)]
}

function range(blocking: readonly JudgedSlice[]): string {
  const decimals = Math.min(2, tableDecimals(blocking)) || 2
  const sizes = blocking.map(({ delta }) => fixed(Math.abs(delta), decimals)).sort()
  const [least, most] = [sizes[0], sizes.at(-1)]
  return least === most ? `${least}` : `${least} to ${most}`
}

function undecided(decision: Decision, facts: GateFacts): Text {
  if (decision.baseline.kind === 'not-comparable') return obstacleSentences(decision, facts)
  const unmeasured = decision.rows.filter(({ candidate }) => candidate === undefined)
  if (unmeasured.length > 0) return unmeasured.flatMap(unmeasuredSentence)
  const open = decision.rows.filter(({ verdict }) => verdict === 'inconclusive')
  const needed = open.map((row) => row.difference?.needed)
  const most = Math.max(...needed.map((n) => n ?? 0))
  const opening = `${many(decision.n, 'row')} cannot tell whether the candidate is good enough. `
  if (needed.every((n) => n !== undefined) && most > decision.n)
    return [opening, { strong: [`About ${roughly(most)} would settle it`] }, ' (80% chance, if the differences stay as measured).']
  const hopeless = open.filter(({ difference }) => difference?.needed === undefined).map((row) => metricWords(row).inSentence)
  if (hopeless.length === 0) return [opening, { strong: ['More rows would settle it'] }, '.']
  return [opening, { strong: [`As measured, more rows would not show the ${hopeless.join(' or the ')} to be good enough`] }, '.']
}

const unmeasuredSentence = (row: GateRow): Inline[] => [
  { strong: [`The ${metricWords(row).inSentence} could not be measured`] },
  `: ${row.because ?? 'the rows do not define it'}. `,
]
