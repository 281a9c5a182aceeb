import * as z from 'zod'

const amount = z.number()

const outcomes = z.strictObject({
  true_positive: amount.prefault(0),
  false_positive: amount.prefault(0),
  false_negative: amount.prefault(0),
  true_negative: amount.prefault(0),
})
const errors = z.strictObject({ over: amount.min(0), under: amount.min(0) })
const pairs = z.record(z.string(), z.record(z.string(), amount))

/** `evaluate.value`: what an answer is worth. Outcomes (binary), truth by prediction (several classes), or costs of an error's unit (numbers). */
export const value = z.union([outcomes, errors, pairs]).optional().meta({
  description:
    'What an answer is worth, for the metric `business_value`: `{ true_positive: 100, false_positive: -20, … }`; for several classes `{ <truth>: { <prediction>: 5 } }`; for numbers the costs of one unit too much and too little, `{ over: 1, under: 3 }`.',
})
