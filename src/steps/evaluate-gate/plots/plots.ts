import type { Block, Fold } from '../../../report/document.ts'
import type { GateFacts } from '../facts.ts'
import { atThreshold, curvePlots, grid, scorePlots } from './binary.ts'
import { classTable } from './classes.ts'
import { confusionTables } from './confusion.ts'
import { disagreementBlocks } from './disagreements.ts'
import type { PlotNames } from './names.ts'
import type { PageFacts } from './page-facts.ts'
import { valuePlots } from './values.ts'

/** Everything that is only on the page: plots, confusion matrices, and the rows where the two models disagree most. */
export function plotFolds(facts: GateFacts): Block[] {
  const { label, positive = '1' } = facts.evaluation
  const names = { label, positive, production: facts.production ? `production ${facts.production.version}` : 'production' }
  const folds = [...curveFolds(facts, names), ...disagreementBlocks(facts)].filter(({ blocks }) => blocks.length > 0)
  return folds.length > 0 ? [{ kind: 'page', blocks: folds }] : []
}

const EMPTY: PageFacts = { curves: undefined, disagreements: undefined }

const fold = (summary: string, blocks: readonly Block[]): Fold => ({ kind: 'fold', summary, blocks })

function curveFolds({ page: { curves, levels = [] } = EMPTY }: GateFacts, names: PlotNames): Fold[] {
  switch (curves?.task) {
    case 'binary-classification': {
      const matrices = { candidate: curves.candidate.confusion, production: curves.production?.confusion }
      const classes = [`not ${names.positive}`, names.positive]
      return [
        fold('How well scores rank and what they promise', grid(curvePlots(curves, names))),
        fold('Scores and what is called positive', [
          ...grid(scorePlots(curves, names)),
          ...grid(confusionTables(matrices, classes, names, atThreshold(curves))),
        ]),
      ]
    }
    case 'multiclass-classification': {
      const classes = Array.from({ length: curves.classes }, (_, code) => levels[code] ?? String(code))
      return [
        fold('What is called what', grid(confusionTables(curves, classes, names, ''))),
        fold('Class by class', classTable(curves, classes, names)),
      ]
    }
    case 'regression':
      return [fold('Predicted and actual', grid(valuePlots(curves, names)))]
    case undefined:
      return []
  }
}
