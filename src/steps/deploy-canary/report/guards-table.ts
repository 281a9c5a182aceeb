import type { Block, Inline } from '../../../report/document.ts'
import { count } from '../../../report/numbers.ts'
import { ALPHA } from '../decide.ts'
import type { Journey, Look, Scene } from '../journey.ts'
import { GUARD, guardCells, guardVerdict } from './guard-words.ts'

const SEVERITY = ['error', 'fail', 'inconclusive', 'pass'] as const

/** Every guard at the last look, the worst first. */
export function guardsTable({ plan, wanted, source }: Scene, { stages }: Journey): Block[] {
  const stage = stages.findLast(({ looks }) => looks.length > 0)
  const look = stage?.looks.at(-1)
  if (!stage || !look || !('stable' in plan)) return []
  const sorted = look.guards.toSorted((a, b) => SEVERITY.indexOf(a.verdict) - SEVERITY.indexOf(b.verdict))
  const left = (header: string) => ({ header, align: 'left' as const })
  const code = (name: string) => ({ header: [{ code: name }], align: 'right' as const })
  const columns = [
    left('Verdict'),
    left('Guard'),
    code(plan.stable.version),
    code(wanted.version),
    { header: 'Difference', align: 'right' as const },
    left('Interval'),
    left('Allowed'),
  ]
  const rows = sorted.map((guard) => [guardVerdict(guard), GUARD[guard.name].label, ...guardCells(guard)])
  return [
    { kind: 'table', columns, rows },
    { kind: 'caption', text: caption(look, stages.length, [plan.stable.version, wanted.version], source?.title) },
  ]
}

function caption(
  { look, looks, stage, requests, guards }: Look,
  stages: number,
  [stable, canary]: readonly [string, string],
  counted: string | undefined,
): Inline[] {
  const [before, now] = [{ code: stable }, { code: canary }]
  const apart: Inline[] = [
    ' Predictions: how far those of the two models lie apart, on the evaluation rows (under ',
    before,
    ') and now (under ',
    now,
    ').',
  ]
  const all = stages === 1 ? '' : ` of all ${stages} stages`
  return [
    `${count(requests.stable)} requests to `,
    before,
    `, ${count(requests.canary)} ${stage === 'shadow' ? 'copied ' : ''}to `,
    now,
    counted === undefined ? ', at the same time on the same machine. ' : `, at the same time, counted by ${counted}. `,
    `Look ${look} of ${looks} at this share; the intervals are so wide that all looks and guards${all} together err at most ${ALPHA * 100}% of the time.`,
    ...(guards.some(({ name }) => name === 'prediction_drift') ? apart : []),
  ]
}
