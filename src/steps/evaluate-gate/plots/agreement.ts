import type { Plot, Point } from '../../../report/document.ts'
import { fixed } from '../../../report/numbers.ts'
import type { Curves } from '../../../statistics/curves/curves.ts'
import { DENSITY_BINS } from '../../../statistics/curves/density.ts'
import type { PlotNames } from './names.ts'
import { numbersTable } from './numbers.ts'
import { typical } from './typical.ts'

type OfScores = Extract<Curves, { kind: 'scores' }>
const line = (from: Point, to: Point, label: string) => ({ from, to, label })

/** Whether a threshold lies where it can be drawn. */
export const inside = (threshold: number, [low, high]: Point): boolean => threshold > low && threshold < high

/** Every row by both models' scores: on the dotted diagonal the two say the same. */
export function agreementPlot(counts: Float64Array, { scores, candidate, production }: OfScores, names: PlotNames): Plot {
  const [low, high] = scores
  const [ours, theirs] = [candidate.threshold, production?.threshold ?? candidate.threshold]
  const known = typical(counts, scores)
  const [first, last] = [known[0], known.at(-1)]
  return {
    kind: 'plot',
    title: 'The two models’ scores',
    x: { title: 'score of the candidate', range: scores },
    y: { title: `score of ${names.production}`, range: scores },
    series: [{ form: 'density', label: '', style: 2, columns: DENSITY_BINS, counts: Array.from(counts) }],
    references: [
      line([low, low], [high, high], ''),
      ...(inside(ours, scores) ? [line([ours, low], [ours, high], '')] : []),
      ...(inside(theirs, scores) ? [line([low, theirs], [high, theirs], 'thresholds')] : []),
    ],
    marks: [],
    legend: 'top-left',
    text:
      first && last
        ? `The stronger the colour, the more rows. Where the candidate says about ${fixed(first.x, 2)}, ${names.production} typically says ${fixed(first.y, 2)}; where it says ${fixed(last.x, 2)}, ${fixed(last.y, 2)}.`
        : 'No rows.',
    numbers: numbersTable(
      `Typical score of ${names.production}`,
      ['Score of the candidate', `Median of ${names.production}`],
      known.filter((_, i) => i % Math.ceil(known.length / 10) === 0).map(({ x, y }) => [fixed(x, 2), fixed(y, 2)]),
    ),
  }
}
