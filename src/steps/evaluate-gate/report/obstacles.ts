import { short } from '../../../kernel/digest.ts'
import type { Inline, Text } from '../../../report/document.ts'
import { count } from '../../../report/numbers.ts'
import { listed } from '../../../report/text.ts'
import { many } from '../../../report/units.ts'
import type { Decision, Obstacle, PredictionFault } from '../decision.ts'
import type { GateFacts } from '../facts.ts'
import { productionName } from './places.ts'

const FAULTS = {
  missing: { one: 'evaluation row has no prediction', more: 'evaluation rows have no prediction' },
  extra: { one: 'prediction is of no evaluation row', more: 'predictions are of no evaluation row' },
  doubled: { one: 'prediction is of a row that has one already', more: 'predictions are of rows that have one already' },
  'not-a-number': { one: 'prediction is not a number', more: 'predictions are not a number' },
} as const

/** Why nothing was judged, or why nothing can be compared: one sentence for each reason, the first one bold. */
export function obstacleSentences({ baseline, faults }: Decision, facts: GateFacts): Text {
  const obstacles = baseline.kind === 'not-comparable' ? baseline.obstacles.map((o) => obstacle(o, facts)) : []
  const all = [...failed(facts), ...faults.map((f) => fault(f, facts)), ...obstacles]
  return all.flatMap(({ main, rest }, i) => [i === 0 ? '' : ' ', i === 0 ? { strong: main } : '', ...(i === 0 ? [] : main), ...rest])
}

interface Sentence {
  main: Inline[]
  rest: Inline[]
}

function failed({ failure }: GateFacts): Sentence[] {
  if (failure === undefined) return []
  const exit = failure.exitCode === undefined ? '' : ` with exit code ${failure.exitCode}`
  if (failure.why !== undefined)
    return [{ main: [{ code: failure.step }, ' gave no predictions'], rest: [`: ${failure.why.replace(/\.$/, '')}.`] }]
  return [{ main: [{ code: failure.step }, ` ended${exit}`], rest: ['. Its last lines are folded below.'] }]
}

function fault({ of, kind, rows, examples }: PredictionFault, facts: GateFacts): Sentence {
  const words = rows === 1 ? FAULTS[kind].one : FAULTS[kind].more
  const whose: Inline[] = of === 'candidate' ? [` (${facts.judged ?? 'candidate'})`] : [' (', productionName(facts), ')']
  return { main: [`${count(rows)} ${words}`], rest: [...whose, ...keys(examples, rows), '.'] }
}

function obstacle({ kind, rows = 0, examples }: Obstacle, facts: GateFacts): Sentence {
  const production = productionName(facts)
  switch (kind) {
    case 'candidate-saw-rows':
      return {
        main: [`The candidate was trained on ${many(rows, 'row')} that it is judged on`],
        rest: [...keys(examples, rows), ', so its numbers show memory, not skill.'],
      }
    case 'production-saw-rows':
      return {
        main: [production, ` was trained on ${many(rows, 'row')} that it is ${facts.judged ? 'judged' : 'compared'} on`],
        rest: [...keys(examples, rows), facts.judged ? ', so its numbers show memory, not skill.' : ', so the comparison would favour it.'],
      }
    case 'production-unscored':
      return {
        main: ['Production’s model ', production, ' could not be scored'],
        rest: examples.length > 0 ? [`: ${examples[0]}.`] : ['.'],
      }
    case 'evaluation-changed':
      return {
        main: ['The evaluation data changed while the models answered'],
        rest: [': ', ...listed(examples.map((digest) => [{ code: short(digest) }])), ', so each model may have answered other rows.'],
      }
    case 'label-changed':
      return {
        main: ['The label ', { code: facts.evaluation.label }, ' is not the one that ', production, ' was judged on'],
        rest: [`: ${examples.join(', ')}. Chance does not explain that.`],
      }
    case 'baseline-not-reproduced':
      return {
        main: [production, ' does not reproduce its own values on the same rows'],
        rest: [`: ${examples.join(', ')}. Something around the models has changed, and no comparison is worth more than its baseline.`],
      }
  }
}

function keys(examples: readonly string[], rows: number): Inline[] {
  if (examples.length === 0) return []
  return [rows > examples.length ? ', for example ' : ': ', ...listed(examples.map((key) => [{ code: key }]))]
}
