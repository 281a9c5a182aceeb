import type { Annotation } from '../../ports/forge.ts'
import { count } from '../../report/numbers.ts'
import { clip, plainText, tidy } from '../../report/text.ts'
import type { Decision, SliceVerdicts } from './decision.ts'
import type { GateFacts } from './facts.ts'
import { metricWords } from './metric-words.ts'
import { panelsOf, panelWhere } from './report/panels.ts'
import { allowedIn } from './report/slices.ts'
import { lineOfSlices, testCases } from './test-cases.ts'

/** Characters of a remark. */
const MOST = 1000

/** Remarks on the lines of sluice.yml that asked for what failed (failure) or could not be settled (warning): gates, slices, further sets, fairness. */
export function annotationsOf(decision: Decision, facts: GateFacts): Annotation[] {
  const slices = [
    { decision, facts, where: '' },
    ...panelsOf(decision, facts).map((on) => ({ ...on, where: ` ${plainText(panelWhere(on.panel))}` })),
  ]
  return [...ofCases(decision, facts), ...slices.flatMap(({ decision, facts, where }) => ofSlices(decision, facts, where))]
}

/** One for each case but those of slices, which share a line and have one remark together. */
function ofCases(decision: Decision, facts: GateFacts): Annotation[] {
  return testCases(decision, facts).flatMap(({ group, verdict, message = '', path, line }): Annotation[] => {
    if (path === undefined || line === undefined || verdict === 'pass' || /(^|: )slices of /.test(group)) return []
    const of = group.endsWith(': gates') ? `${group.slice(0, -': gates'.length)}: ` : ''
    return [{ path, line, level: verdict === 'inconclusive' ? 'warning' : 'failure', message: tidy(`${of}${message}`, MOST) }]
  })
}

function ofSlices(decision: Decision, { config }: GateFacts, where: string): Annotation[] {
  return decision.slices.flatMap((judged): Annotation[] => {
    const line = lineOfSlices(judged, config)
    if (line === undefined || !judged.slices.some(({ blocks }) => blocks)) return []
    return [{ path: config.path, line, level: 'failure', message: tidy(sliceMessage(judged, where), MOST) }]
  })
}

function sliceMessage(judged: SliceVerdicts, where: string): string {
  const { slices } = judged
  const blocking = slices.filter(({ blocks }) => blocks)
  const named = blocking.slice(0, 5).map(({ column, level }) => `${clip(column, 40)} ${clip(level, 40)}`)
  const rest = blocking.length > named.length ? ` and ${count(blocking.length - named.length)} others` : ''
  return `${metricWords(judged).label} is worse by more than ${allowedIn(judged, blocking)} in ${count(blocking.length)} of ${count(slices.length)} slices${where}: ${named.join(', ')}${rest}.`
}
