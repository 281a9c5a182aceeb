import type { Block, Fold } from '../../../report/document.ts'
import type { Curves } from '../../../statistics/curves/curves.ts'
import type { GateFacts } from '../facts.ts'
import { curvePlots, scorePlots } from './binary.ts'
import { classTable } from './classes.ts'
import { classMatrices, scoreMatrices } from './confusion.ts'
import { coveragePlot } from './coverage.ts'
import { disagreementFolds } from './disagreements.ts'
import type { PlotNames } from './names.ts'
import { queryPlot } from './queries.ts'
import { valuePlots } from './values.ts'

/** Everything that is only on the page: plots, confusion matrices, and the rows where the two models disagree most. */
export function plotFolds(facts: GateFacts): Block[] {
  const { page, production, evaluation } = facts
  if (page === undefined) return []
  const names = {
    label: evaluation.label,
    positive: evaluation.positive ?? '1',
    candidate: facts.judged,
    production: production?.called ?? (production ? `production ${production.version}` : 'production'),
  }
  const drawn = page.curves ? curveFolds(page.curves, names, page.levels ?? []).filter(({ blocks }) => blocks.length > 0) : []
  const folds = [...(page.weighted ? weighed(drawn) : drawn), ...disagreementFolds(facts)]
  return folds.length > 0 ? [{ kind: 'page', blocks: folds }] : []
}

/** The first of the folds says what shares are of. */
const weighed = ([first, ...rest]: readonly Fold[]): Fold[] =>
  first
    ? [{ ...first, blocks: [{ kind: 'caption', text: 'Shares and counts are of weights, not of rows.' }, ...first.blocks] }, ...rest]
    : []

const fold = (summary: string, blocks: readonly Block[]): Fold => ({ kind: 'fold', summary, blocks })
const grid = (blocks: readonly Block[]): Block[] => (blocks.length > 0 ? [{ kind: 'grid', blocks }] : [])

function curveFolds(curves: Curves, names: PlotNames, levels: readonly string[]): Fold[] {
  switch (curves.kind) {
    case 'scores':
      return [
        fold('How well scores rank, and whether they keep what they promise', grid(curvePlots(curves, names))),
        fold('Scores, and what is called positive', [...grid(scorePlots(curves, names)), ...grid(scoreMatrices(curves, levels, names))]),
      ]
    case 'classes': {
      const classes = Array.from({ length: curves.classes }, (_, code) => levels[code] ?? String(code))
      return [
        fold('What is called what', classMatrices(curves, classes, names)),
        fold('Class by class', classTable(curves, classes, names)),
      ]
    }
    case 'values':
      return [fold('Predicted and actual', grid(valuePlots(curves, names)))]
    case 'queries':
      return [fold('How well queries are ranked', grid([queryPlot(curves, names)]))]
    case 'quantiles':
      return [fold('Whether quantiles keep what they promise', grid([coveragePlot(curves, names)]))]
  }
}
