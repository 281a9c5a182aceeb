import type { Inline, Text } from '../../../report/document.ts'
import { asWritten, decimalsApart, decimalsFor, fixed, interval, signed } from '../../../report/numbers.ts'
import { unbroken } from '../../../report/text.ts'
import type { GuardResult } from '../../../statistics/canary/guard.ts'

type Name = GuardResult['name']

/** How a guard is written: its name, unit, and the word for harm. `factor` turns its numbers into those shown. */
export const GUARD: { readonly [name in Name]: { label: string; harm: string; reason: string; factor: number; unit: string } } = {
  latency_p95: { label: 'p95 latency, ms', harm: 'slower', reason: 'is too slow', factor: 1, unit: 'ms' },
  errors: { label: 'Errors, %', harm: 'more errors', reason: 'fails too often', factor: 100, unit: '%' },
  prediction_drift: {
    label: 'Predictions, σ apart',
    harm: 'further apart',
    reason: 'predicts otherwise than offline',
    factor: 1,
    unit: 'σ',
  },
}

/** ✓ no harm shown, – no harm shown (yet), ✗ slower. */
export function guardVerdict({ name, verdict }: GuardResult): Text {
  if (verdict === 'fail') return [{ nowrap: ['✗ ', { strong: GUARD[name].harm }] }]
  return [{ nowrap: verdict === 'pass' ? ['✓ ', { strong: 'no harm shown' }] : '– no harm shown' }]
}

const scaled = (value: number | undefined, factor: number): number => (value === undefined ? Number.NaN : value * factor)

/** The columns of a guard's row after its name: stable, canary, difference, interval, allowed. */
export function guardCells(result: GuardResult): Text[] {
  const { name, stable, canary, harm, low, high, allowed, verdict } = result
  const { factor } = GUARD[name]
  const value = (x: number | undefined) => fixed(scaled(x, factor), valueDecimals(result))
  const ratio = name === 'latency_p95'
  const [from, to, limit] = [scaled(low, factor), scaled(high, factor), allowed * factor]
  const bounds = [from, to].filter(Number.isFinite).map((bound) => ({ value: bound, limit }))
  const decimals = decimalsApart(ratio ? 2 : decimalsFor((to - from) / 2), bounds)
  const show = (x: number) => (ratio ? `${fixed(x, decimals)}×` : signed(x, decimals))
  const span = ratio ? `${show(from)} to ${show(to)}` : interval(from, to, decimals)
  const difference: Inline = harm === undefined ? '–' : show(harm * factor)
  return [
    value(stable),
    value(canary),
    verdict === 'fail' ? [{ strong: [difference] }] : [difference],
    unbroken(low === undefined || high === undefined ? oneSided(low === undefined ? high : low, low === undefined, show, factor) : span),
    unbroken(ratio ? `≤ ${asWritten(allowed, 2)}×` : `≤ +${asWritten(Number(limit.toPrecision(12)))}`),
  ]
}

/** An interval of which early looks know only one end. */
function oneSided(bound: number | undefined, upper: boolean, show: (x: number) => string, factor: number): string {
  if (bound === undefined) return '–'
  return `${upper ? 'at most' : 'at least'} ${show(bound * factor)}`
}

/** Decimals of a guard's own values: tenths of a millisecond or of a percent, hundredths of a σ; more for quick answers. */
export function valueDecimals({ name, stable, canary }: GuardResult): number {
  if (name === 'prediction_drift') return 2
  if (name === 'errors') return 1
  return Math.max(stable ?? 0, canary ?? 0) < 10 ? 2 : 1
}

/** "p95 44.6 ms (`v6`: 46.0 ms)" */
export function guardSentence(result: GuardResult, stableName: string): Text {
  const { name, stable, canary } = result
  const { factor, unit } = GUARD[name]
  const what = { latency_p95: 'p95', errors: 'errors', prediction_drift: 'predictions' }[name]
  const number = (x: number | undefined) => unbroken(`${fixed(scaled(x, factor), valueDecimals(result))}${unit === '%' ? '%' : ` ${unit}`}`)
  if (name === 'prediction_drift') return [`${what} ${number(canary)} apart (offline: ${number(stable)})`]
  return [`${what} ${number(canary)} (`, { code: stableName }, `: ${number(stable)})`]
}

/** The guard to talk of: the one that failed, else the least settled, else the first. */
export const spokenOf = (guards: readonly GuardResult[]): GuardResult | undefined =>
  guards.find(({ verdict }) => verdict === 'fail') ?? guards.find(({ verdict }) => verdict === 'inconclusive') ?? guards[0]

/** The sentence about harm: "the p95 latency of `v7` was 1.61 times that of `v6` (at least 1.40 times); 1.20 is allowed". */
export function harmSentence({ name, stable, canary, harm, low, allowed }: GuardResult, stableName: string, canaryName: string): Inline[] {
  const [before, now] = [{ code: stableName }, { code: canaryName }]
  const number = (value: number | undefined, decimals: number, factor = 1) => fixed(scaled(value, factor), decimals)
  switch (name) {
    case 'latency_p95':
      return [
        { strong: ['the p95 latency of ', now, ` was ${number(harm, 2)} times that of `, before] },
        ` (at least ${number(low, 2)} times); ${asWritten(allowed, 2)} is allowed`,
      ]
    case 'errors':
      return [
        { strong: [`${number(canary, 1, 100)}% of the requests to `, now, ' failed'] },
        ' (',
        before,
        `: ${number(stable, 1, 100)}%; at least ${number(low, 1, 100)} points more); ${asWritten(Number((allowed * 100).toPrecision(12)))} more is allowed`,
      ]
    case 'prediction_drift':
      return [
        { strong: ['the predictions of ', now, ` lay ${number(canary, 2)} σ from those of `, before] },
        ` (on the evaluation rows ${number(stable, 2)} σ; at least ${number(low, 2)} σ further); ${asWritten(allowed, 2)} σ further is allowed`,
      ]
  }
}
