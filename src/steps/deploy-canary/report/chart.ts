import { niceTop } from '../../../report/axis.ts'
import type { Block, Chart } from '../../../report/document.ts'
import type { GuardResult } from '../../../statistics/canary/guard.ts'
import type { Journey, Look, Scene } from '../journey.ts'
import { GUARD, valueDecimals } from './guard-words.ts'

const FEWEST = 3

/** The deciding guard look by look, against stable and what is allowed. Left out where there are too few looks for a line. */
export function chart({ plan, wanted }: Scene, { stages }: Journey): Block[] {
  const canary = stages.filter(({ name }) => name === 'canary')
  const looks = canary.flatMap((stage) => stage.looks)
  const last = looks.at(-1)?.guards ?? []
  // What did harm; otherwise latency, the one guard whose course says something while all is well.
  const name = (last.find(({ verdict }) => verdict === 'fail') ?? last.find((guard) => guard.name === 'latency_p95'))?.name
  const points = looks.flatMap((look) => pointOf(look, name))
  if (name === undefined || points.length < FEWEST || !('stable' in plan)) return []
  const { factor } = GUARD[name]
  const decimals = Math.max(...points.map(({ guard }) => valueDecimals(guard)))
  const round = (value: number) => Number((value * factor).toFixed(decimals))
  const allowed = ({ stable, allowed }: Complete) => (name === 'latency_p95' ? stable * allowed : stable + allowed)
  const series: Chart['series'] = [
    { form: 'line', label: wanted.version, values: points.map(({ guard }) => round(guard.canary)) },
    { form: 'line', label: plan.stable.version, values: points.map(({ guard }) => round(guard.stable)) },
    { form: 'line', label: 'allowed', values: points.map(({ guard }) => round(allowed(guard))) },
  ]
  const top = niceTop(Math.max(...series.flatMap(({ values }) => values)))
  const said = series.map(({ label, values }) => `${label}: ${values.join(', ')}`).join('; ')
  return [
    {
      kind: 'chart',
      title: `${GUARD[name].label}, look by look`,
      xTitle: 'look, and percent of the traffic',
      x: points.map(({ look }, i) => `${i + 1} (${look.percent}%)`),
      yTitle: GUARD[name].unit,
      y: [0, top],
      series,
      height: 250,
      text: `Each look covers its share from the beginning. ${said}.`,
    },
  ]
}

type Complete = GuardResult & { stable: number; canary: number }

function pointOf(look: Look, name: string | undefined): { look: Look; guard: Complete }[] {
  const guard = look.guards.find((each) => each.name === name)
  return guard?.stable === undefined || guard.canary === undefined ? [] : [{ look, guard: guard as Complete }]
}
