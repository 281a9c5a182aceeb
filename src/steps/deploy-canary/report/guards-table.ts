import type { Block } from '../../../report/document.ts'
import { count } from '../../../report/numbers.ts'
import { ALPHA } from '../decide.ts'
import type { Journey, Scene } from '../journey.ts'
import { GUARD, guardCells, guardVerdict } from './guard-words.ts'

const SEVERITY = ['error', 'fail', 'inconclusive', 'pass'] as const

/** Every guard at the last look, the worst first. */
export function guardsTable({ plan, wanted }: Scene, { stages }: Journey): Block[] {
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
    {
      kind: 'caption',
      text: caption(
        look.requests,
        plan.stable.version,
        wanted.version,
        look,
        stages.length,
        look.guards.some(({ name }) => name === 'prediction_drift'),
      ),
    },
  ]
}

function caption(
  requests: { stable: number; canary: number },
  stable: string,
  canary: string,
  { look, looks, stage }: { look: number; looks: number; stage: string },
  stages: number,
  drift: boolean,
) {
  const apart = ` Predictions: how far those of the two models lie apart, on the evaluation rows (under ${stable}) and now (under ${canary}).`
  return [
    `${count(requests.stable)} requests to `,
    { code: stable },
    `, ${count(requests.canary)} ${stage === 'shadow' ? 'copied ' : ''}to `,
    { code: canary },
    `, at the same time on the same machine. Look ${look} of ${looks} at this share; the intervals are so wide that all looks and guards of all ${stages} stages together err at most ${ALPHA * 100}% of the time.${drift ? apart : ''}`,
  ]
}
