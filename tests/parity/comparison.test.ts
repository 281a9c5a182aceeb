import { clopperPearson } from '../../src/statistics/beta.ts'
import type { Estimated } from '../../src/statistics/gate/estimate.ts'
import { estimateDifference, estimateOne } from '../../src/statistics/gate/method.ts'
import { mcnemar, tango, wilson } from '../../src/statistics/gate/tango.ts'
import { benjaminiHochberg, holm } from '../../src/statistics/multipleTesting.ts'
import { agree, type Count, expectCounts } from './agree.ts'
import { discordances, listsOfP, pairedLosses, pairsOfScores, proportions, scoresOf } from './comparisonCases.ts'
import { describeParity, reference } from './reference.ts'

const seed = 'parity'
const partOf = (estimated: Estimated, of: 'value' | 'se' | 'low' | 'high') => ('undefined' in estimated ? undefined : estimated[of])
const parts = ['value', 'se', 'low', 'high'] as const

describeParity('comparison', () => {
  const counts: Record<string, Count> = {}
  const enough = (name: string, count: Count) => {
    counts[name] = count
    expect(count.valued).toBeGreaterThanOrEqual(300)
  }

  test('paired DeLong is that of all pairs', () => {
    const expected = reference('comparison', 'delong', pairsOfScores)
    for (const part of parts) {
      const difference = (one: (typeof pairsOfScores)[number]) =>
        partOf(estimateDifference('roc_auc', scoresOf(one), { alpha: one.alpha, seed }).difference, part)
      enough(`DeLong: ${part}`, agree(pairsOfScores, expected[part], difference, 1e-11))
    }
    const one = (of: (typeof pairsOfScores)[number]) => {
      const { truth, production, candidate } = scoresOf(of)
      if (candidate.some(Number.isNaN)) return undefined
      return partOf(estimateOne('roc_auc', truth, production, { alpha: of.alpha, seed }), 'se')
    }
    enough('DeLong: se of one model', agree(pairsOfScores, expected.single, one, 1e-11))
  })

  test('the bounds of a mean of which few rows decide are Hall’s and Student’s, by scipy’s moments', () => {
    const inside = (scores: Float64Array) => scores.map((score) => Math.min(1, Math.max(0, score)))
    const cases = pairsOfScores.map((one) => ({
      ...one,
      production: inside(one.production),
      candidate: inside(one.candidate),
      margin: 0.01,
    }))
    const expected = reference('comparison', 'skewed', cases)
    const estimate = (one: (typeof cases)[number]) => estimateDifference('brier', scoresOf(one), { alpha: one.alpha, seed }).difference
    const isFlat = (one: (typeof cases)[number]) => !((partOf(estimate(one), 'se') ?? 0) > 1e-12)
    for (const part of ['value', 'se'] as const)
      enough(
        `skewed means: ${part}`,
        agree(cases, expected[part], (one) => partOf(estimate(one), part), 1e-11),
      )
    const bound = (one: (typeof cases)[number], part: 'low' | 'high' | 'above' | 'below') => {
      const estimated = estimate(one)
      if ('undefined' in estimated || isFlat(one)) return undefined
      return part === 'above' || part === 'below' ? estimated[part](one.margin) : estimated[part]
    }
    for (const part of ['low', 'high', 'above', 'below'] as const)
      enough(
        `skewed means: ${part}`,
        agree(cases, expected[part], (one) => bound(one, part), 1e-9),
      )
  })

  test('the paired t of mean losses is scipy’s', () => {
    const expected = reference('comparison', 'paired_t', pairedLosses)
    const estimate = (one: (typeof pairedLosses)[number]) => estimateDifference('mae', one.sample, { alpha: one.alpha, seed }).difference
    for (const part of parts)
      enough(
        `paired t: ${part}`,
        agree(pairedLosses, expected[part], (one) => partOf(estimate(one), part), 1e-11),
      )
    const above = (one: (typeof pairedLosses)[number]) => {
      const estimated = estimate(one)
      return 'undefined' in estimated ? undefined : estimated.above(one.margin)
    }
    enough('paired t: p of a loss within the margin', agree(pairedLosses, expected.above, above, 1e-12))
  })

  test('Tango’s interval is that of the maximised likelihood', () => {
    const expected = reference('comparison', 'tango', discordances)
    const estimate = ({ gained, lost, n, alpha }: (typeof discordances)[number]) => tango(gained, lost, n, alpha)
    for (const part of ['value', 'low', 'high'] as const)
      enough(
        `Tango: ${part}`,
        agree(discordances, expected[part], (one) => estimate(one)[part], 1e-11),
      )
    enough(
      'Tango: p of a loss within the margin',
      agree(discordances, expected.above, (one) => estimate(one).above(one.x), 1e-11),
    )
  })

  test('Wilson’s and the exact interval of a proportion are those of statsmodels', () => {
    const expected = reference('comparison', 'proportion', proportions)
    for (const end of ['low', 'high'] as const) {
      enough(
        `Wilson: ${end}`,
        agree(proportions, expected[`wilson_${end}`], ({ k, n, alpha }) => wilson(k, n, alpha)[end], 1e-12),
      )
      const exact = ({ k, n, alpha }: (typeof proportions)[number]) => clopperPearson(k, n, alpha)[end]
      enough(`Clopper–Pearson: ${end}`, agree(proportions, expected[`exact_${end}`], exact, 1e-12))
    }
  })

  test('the exact McNemar test is that of statsmodels', () => {
    const { p } = reference('comparison', 'mcnemar', discordances)
    enough(
      'McNemar: p',
      agree(discordances, p, ({ gained, lost }) => mcnemar(gained, lost)),
    )
  })

  test('Holm and Benjamini–Hochberg are those of statsmodels', () => {
    const expected = reference('comparison', 'multiple', listsOfP)
    enough(
      'Holm: p',
      agree(listsOfP, expected.holm, ({ p, index }) => holm([...p])[index]),
    )
    enough(
      'Benjamini–Hochberg: q',
      agree(listsOfP, expected.bh, ({ p, index }) => benjaminiHochberg([...p])[index]),
    )
  })

  test('so many cases', () => expectCounts('comparison', counts))
})
