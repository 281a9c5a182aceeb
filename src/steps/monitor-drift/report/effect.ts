import type { Inline } from '../../../report/document.ts'
import { asWritten, decimalsApart, fixed, percent, probability } from '../../../report/numbers.ts'
import type { DriftTest, FeatureDrift } from '../../../statistics/drift/judge.ts'

/** The test that a column's row shows: the alarm with the largest effect, else the largest effect. */
export function shownTest({ tests }: FeatureDrift): DriftTest | undefined {
  return tests.toSorted((a, b) => Number(b.alarm) - Number(a.alarm) || b.effect - a.effect)[0]
}

/** `0.21 σ`, `0.21 JS` or `12% of rows`. */
export function effectText(test: DriftTest | undefined, { kind }: Pick<FeatureDrift, 'kind'>, alarm: number): string {
  if (!test) return '–'
  if (test.test !== 'shape') return `${percent(test.effect)} of rows`
  return `${fixed(test.effect, decimalsApart(2, [{ value: test.effect, limit: alarm }]))} ${unit(kind)}`
}

/** The limit in the effect's own unit. */
export function alarmText(test: DriftTest | undefined, { kind }: Pick<FeatureDrift, 'kind'>, alarm: number): string {
  if (test && test.test !== 'shape') return `${percent(alarm)} of rows`
  return `${asWritten(alarm, 2)} ${unit(kind)}`
}

/** The unit of a test's effect. */
export const unitOf = (test: DriftTest | undefined, { kind }: Pick<FeatureDrift, 'kind'>): string =>
  test && test.test !== 'shape' ? 'share of rows' : unit(kind)

const unit = (kind: FeatureDrift['kind']): string => (kind === 'number' ? 'σ' : 'JS')

/** q value of a test, or a dash. */
export const qText = (test: DriftTest | undefined): string => (test ? probability(test.q) : '–')

/** A column's name: code for inputs, plain for the model's answers. */
export const nameOf = (feature: FeatureDrift, answers: FeatureDrift | undefined): Inline =>
  feature === answers ? 'predictions' : { code: feature.name }
