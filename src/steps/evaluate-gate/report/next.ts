import type { Block, Inline, Text } from '../../../report/document.ts'
import { roughly } from '../../../report/numbers.ts'
import type { Decision, GateRow, Obstacle, Panel } from '../decision.ts'
import type { GateFacts } from '../facts.ts'
import { putBack } from './gone.ts'
import { deciding } from './panels.ts'
import { place, productionName } from './places.ts'

/** What to do now: one paragraph, or a numbered choice. None on a pass, where merging is the next step. */
export function next(decision: Decision, facts: GateFacts): Block[] {
  const reason = deciding(decision, facts)
  return reason ? afterVerdict(reason.decision, reason.facts, reason.panel) : afterFairness(decision, facts)
}

function afterFairness({ fairness = [], verdict }: Decision, facts: GateFacts): Block[] {
  const rule = fairness.find((one) => one.verdict === verdict)
  const where = place(facts, rule && facts.config.fairnessLines?.[rule.rule])
  const review = ': that change is reviewed like any other.'
  if (verdict !== 'fail')
    return [one(['name rows in ', ...place(facts, facts.config.evaluationLine), ' with more of each group, and push.'])]
  return [
    one([
      'improve the model for the group that is behind and push; this comment follows. If the difference is acceptable, allow it in ',
      ...where,
      review,
    ]),
  ]
}

function afterVerdict(decision: Decision, facts: GateFacts, panel: Panel | undefined): Block[] {
  switch (decision.verdict) {
    case 'pass':
      return []
    case 'error':
      return [one(['correct the ', { code: 'evaluate' }, ' command of ', ...place(facts, undefined), ' and push; this comment follows.'])]
    case 'fail':
      return [one(panel?.wrong?.rows ? afterWrongRows(panel) : afterFailure(decision, facts))]
    case 'inconclusive':
      return decision.baseline.kind === 'not-comparable'
        ? [one(afterObstacle(decision.baseline.obstacles[0], facts))]
        : choice(decision, facts)
  }
}

const one = (text: Text): Block => ({
  kind: 'paragraph',
  text: [{ strong: ['Next:'] }, ' ', ...(typeof text === 'string' ? [text] : text)],
})

const afterWrongRows = ({ path }: Panel): Inline[] => [
  'correct the model on these rows and push; this comment follows. If the label of a row is mistaken, correct it in ',
  { code: path },
  '.',
]

function afterFailure(decision: Decision, facts: GateFacts): Inline[] {
  const { rows, slices } = decision
  const words = rows.filter(({ verdict }) => verdict === 'fail').map(({ word }) => word)
  const config: Inline = { code: facts.config.path }
  const review = ': that change is reviewed like any other.'
  if (words.includes('worse'))
    return ['improve the model and push; this comment follows. If the loss is acceptable, allow it in ', config, review]
  if (words.includes('gone'))
    return ['find out why the candidate’s answers give this metric no value, correct it and push; this comment follows.']
  if (words.length === 0 && !slices.some(({ slices }) => slices.some(({ blocks }) => blocks))) return putBack(decision, facts)
  if (words.length > 0)
    return ['improve the model and push; this comment follows. If the threshold is too strict, change it in ', config, review]
  return [
    'correct the data or the model and push; this comment follows. If the loss is acceptable, give these slices a margin of their own in ',
    config,
    review,
  ]
}

function afterObstacle(obstacle: Obstacle | undefined, facts: GateFacts): Inline[] {
  const evaluation = place(facts, facts.config.evaluationLine)
  switch (obstacle?.kind) {
    case 'candidate-saw-rows':
      return ['keep the evaluation rows out of the training data, or name other rows to judge on in ', ...evaluation, ', and push.']
    case 'production-saw-rows':
      return ['name rows in ', ...evaluation, ' that ', productionName(facts), ' was not trained on, and push.']
    case 'evaluation-changed':
      return ['let nothing write to ', { code: facts.evaluation.path }, ' while models answer, and run this again.']
    case 'label-changed':
      return ['correct the label in ', ...evaluation, ' and push. If the change is meant, write ', ...allowed(obstacle.kind)]
    case 'baseline-not-reproduced':
      return [
        'find what differs (packages, the machine, files that the model reads) and push. If the difference does not matter, write ',
        ...allowed(obstacle.kind),
      ]
    default:
      return ['run the ', { code: 'evaluate' }, ' command on production’s model by hand, correct what fails, and push.']
  }
}

const allowed = (kind: Obstacle['kind']): Inline[] => [
  { code: `allow: [${kind}]` },
  ' under ',
  { code: 'evaluate' },
  ': that change is reviewed like any other.',
]

function choice(decision: Decision, facts: GateFacts): Block[] {
  const open = decision.rows.filter(({ verdict }) => verdict === 'inconclusive')
  const [first] = open
  if (open.some(({ candidate }) => candidate === undefined))
    return [one(['name rows in ', ...place(facts, facts.config.evaluationLine), ' on which every metric is defined, and push.'])]
  const needed = open.map(({ difference }) => difference?.needed)
  const most = Math.max(...needed.map((n) => n ?? Number.NaN))
  const rows = most > decision.n ? `about ${roughly(most)} rows` : 'more rows'
  return [
    { kind: 'paragraph', text: [{ strong: ['Next'] }, ', one of two:'] },
    {
      kind: 'numbered',
      items: [
        [
          'Judge on more rows: in ',
          ...place(facts, facts.config.evaluationLine),
          `, name ${rows} that neither model was trained on, and push.`,
        ],
        accept(first, facts),
      ],
    },
  ]
}

/** The one requirement to loosen: a margin where there is one, else the wish for an improvement. */
function accept(row: GateRow | undefined, facts: GateFacts): Inline[] {
  const where = place(facts, row && facts.config.gateLines[row.gate])
  const wish = row?.requirements.some(({ kind, verdict }) => kind === 'improves' && verdict === 'inconclusive')
  const words = wish
    ? ['Ask for no loss instead of an improvement: put ', { code: 'no_worse_than' }, ' in place of ', { code: 'improves_on' }, ' in ']
    : ['Accept a larger loss: widen the margin in ']
  return [...words, ...where, '; that change is reviewed like any other.']
}
