import type { Config } from '../../config/schema.ts'
import { positiveTexts } from '../cells.ts'
import type { GateFacts } from './facts.ts'
import { metricWords } from './metric-words.ts'
import type { Scored } from './scored.ts'

/** What the report says of the rows: their file and label, what weighs and groups them, and the thresholds that were chosen. */
export function evaluationFacts({ data, evaluate }: Config, scored: Scored | undefined): GateFacts['evaluation'] {
  const groups = scored?.truth.groups
  return {
    path: data.evaluation,
    label: data.label,
    ...(evaluate.task === 'binary-classification' && { positive: positiveName(evaluate.positive, scored) }),
    ...(data.weight !== undefined && { weight: data.weight }),
    ...(data.group !== undefined && groups && { groups: { column: data.group, count: new Set(groups).size } }),
    ...thresholdFacts(evaluate.threshold, scored),
  }
}

function thresholdFacts(rule: Config['evaluate']['threshold'], scored: Scored | undefined): Pick<GateFacts['evaluation'], 'threshold'> {
  if (typeof rule === 'number' || scored?.chosen === undefined) return {}
  const { candidate, production } = scored.chosen
  return {
    threshold: {
      value: candidate,
      ...(scored.production && { production }),
      ...('maximise' in rule && { makesBest: metricWords({ metric: rule.maximise }).inSentence }),
      rows: rule.on,
    },
  }
}

/** The positive label as the rows write it: `positive: true` may be 1 there. */
function positiveName(positive: Config['evaluate']['positive'], scored: Scored | undefined): string {
  const written = positiveTexts(positive)
  return written.find((text) => scored?.levels?.includes(text)) ?? written[0] ?? String(positive)
}
