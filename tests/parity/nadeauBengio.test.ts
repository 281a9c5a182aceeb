import { correctedFolds } from '../../src/statistics/gate/folds.ts'
import type { Random } from '../../src/statistics/random.ts'
import { agree, type Count, expectCounts } from './agree.ts'
import { generate, pick } from './cases.ts'
import { ofClasses, type Part, realCases } from './realTables.ts'
import { describeParity, reference } from './reference.ts'

const levels = [0.05, 0.025, 0.01, 0.001]

function drawn(count: number, rows: number, source: Random, noise = 0.1) {
  const production = Float64Array.from({ length: count }, () => source.next())
  const candidate = production.map((x) => x + noise * source.normal())
  const [train, test] = [1 + rows, 1 + source.below(rows)]
  return { production, candidate, train, test, alpha: pick(levels, source), margin: 0.05 * source.normal() }
}

/** Accuracy of two rules of one column each, their threshold the mean of the training rows, on up to 30 random splits of real rows. */
function splits({ n, target, column }: Part, source: Random) {
  const rules = [column(), column()] as const
  const test = Math.max(1, Math.floor(n * (0.1 + 0.4 * source.next())))
  const accuracies = Array.from({ length: 2 + source.below(29) }, () => {
    const isTest = Uint8Array.from({ length: n }, (_, row) => (row < test ? 1 : 0))
    for (let row = n - 1; row > 0; row--) {
      const other = source.below(row + 1)
      ;[isTest[row], isTest[other]] = [isTest[other]!, isTest[row]!]
    }
    return rules.map((rule) => {
      const threshold = rule.reduce((sum, x, row) => sum + (isTest[row] ? 0 : x), 0) / (n - test)
      const right = rule.filter((x, row) => isTest[row] && x >= threshold === target[row]! > 0)
      return right.length / test
    })
  })
  const [production, candidate] = [0, 1].map((i) => Float64Array.from(accuracies, (pair) => pair[i]!))
  return { production: production!, candidate: candidate!, train: n - test, test, alpha: pick(levels, source), margin: 0.02 }
}

const cases = {
  drawn: generate('folds', 500, {
    'five folds': (n, source) => drawn(5, n, source),
    'ten folds': (n, source) => drawn(10, n, source),
    'many splits': (n, source) => drawn(2 + source.below(200), n, source),
    'two folds': (n, source) => drawn(2, n, source),
    'differences of 1e-9': (n, source) => drawn(10, n, source, 1e-9),
    'one fold': (n, source) => drawn(1, n, source),
    'equal scores': (n, source) => drawn(5, n, source, 0),
    'a score that is NaN': (n, source) => {
      const of = drawn(5, n, source)
      of.candidate[source.below(5)] = Number.NaN
      return of
    },
  }),
  real: realCases('folds', ofClasses, splits),
}
type Case = (typeof cases.drawn)[number]

describeParity('Nadeau and Bengio’s corrected t', () => {
  test.each(['drawn', 'real'] as const)('on %s scores it is the paper’s', (sort) => {
    const of: readonly Case[] = cases[sort]
    const expected = reference('nadeau_bengio', 'nadeau-bengio', of)
    const estimate = ({ production, candidate, train, test, alpha }: Case) =>
      correctedFolds([...production], [...candidate], train, test, alpha)
    const counts: Record<string, Count> = {}
    const compare = (name: string, key: string, value: (one: Case) => number | undefined) => {
      counts[name] = agree(of, expected[key], value, 1e-12)
      expect(counts[name].valued).toBeGreaterThanOrEqual(300)
    }
    for (const part of ['value', 'se', 'low', 'high'] as const)
      compare(part, part, (one) => {
        const estimated = estimate(one)
        return 'undefined' in estimated ? undefined : estimated[part]
      })
    for (const side of ['above', 'below'] as const)
      compare(`p of the margin, from ${side}`, side, (one) => {
        const estimated = estimate(one)
        // Without spread there is no t; what is said then is no matter of the paper.
        return 'undefined' in estimated || estimated.se === 0 ? undefined : estimated[side](one.margin)
      })
    expectCounts(sort === 'real' ? 'nadeau-bengio-real' : 'nadeau-bengio', counts)
  })
})
