import type { Text } from '../../report/document.ts'
import { clip } from '../../report/text.ts'
import { decisions } from '../../statistics/metrics/decisions.ts'
import { type Answers, pickAnswers, pickTruth, type Truth } from '../../statistics/metrics/sample.ts'

const MOST_LETTERS = 120

/** What a model said of one row: its score or value to four digits, its quantiles, its class or its labels by name. */
export function answerText(truth: Truth, answers: Answers, row: number, levels: readonly string[] = []): Text {
  const only = Int32Array.of(row)
  const own = pickAnswers(truth, answers, only)
  const named = (codes: readonly number[]): Text => [
    { code: clip(codes.map((code) => levels[code] ?? String(code)).join(', '), MOST_LETTERS) },
  ]
  switch (truth.task) {
    case 'multiclass-classification':
      return named([...decisions(pickTruth(truth, only), own)])
    case 'multilabel-classification': {
      const called = [...own.keys()].filter((code) => own[code]! >= truth.threshold)
      return called.length > 0 ? named(called) : 'none'
    }
    default:
      return Array.from(own, digits).join(' · ')
  }
}

const digits = (answer: number): string => String(Number(answer.toPrecision(4))).replace('-', '−')
