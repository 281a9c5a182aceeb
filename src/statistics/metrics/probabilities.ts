import type { Answers } from './sample.ts'

/** How far the probabilities of one row may sum from 1: room for numbers written with few digits. */
const SLACK = 0.01

/** Whether all scores can be probabilities. */
export const areProbabilities = (scores: Answers): boolean => scores.every((score: number) => score >= 0 && score <= 1)

/** Whether every row's class scores are probabilities that sum to 1, within 0.01. */
export function areDistributions(scores: Answers, classes: number): boolean {
  if (!areProbabilities(scores)) return false
  for (let start = 0; start < scores.length; start += classes) {
    let total = 0
    for (let k = start; k < start + classes; k++) total += scores[k]!
    if (Math.abs(total - 1) > SLACK) return false
  }
  return true
}
