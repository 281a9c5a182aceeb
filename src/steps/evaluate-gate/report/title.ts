import type { Document, Text } from '../../../report/document.ts'
import { clip } from '../../../report/text.ts'
import type { Decision } from '../decision.ts'

/** Characters of a title that still fit one line. */
const MOST = 60
const HEADS = {
  pass: { icon: '✅', word: 'Pass' },
  fail: { icon: '❌', word: 'Fail' },
  inconclusive: { icon: '🟡', word: 'Inconclusive' },
  error: { icon: '⚠️', word: 'Error' },
} as const

/** Icon, verdict word, model and reason; a long model name gives way so that it fits one line. */
export function title(decision: Decision, model: string): Document['title'] {
  const head = HEADS[decision.verdict]
  const [before, after] = reason(decision)
  const room = Math.max(12, MOST - `✅ ${head.word}: ${before}${after}`.length)
  const text: Text = [...(before === '' ? [] : [before]), { code: clip(model, room) }, after]
  return { ...head, text }
}

function reason(decision: Decision): readonly [before: string, after: string] {
  const { verdict } = decision
  if (verdict === 'pass') return passed(decision)
  if (verdict === 'fail') return failed(decision)
  if (verdict === 'error') return ['', ' was not judged']
  if (decision.baseline.kind === 'not-comparable') return ['', ' cannot be compared']
  return ['', decision.rows.some((row) => row.candidate === undefined) ? ' could not be measured' : ' needs more rows to judge']
}

function passed({ baseline, rows }: Decision): readonly [string, string] {
  const met = rows.some((row) => row.requirements.length > 0)
  if (baseline.kind === 'unchanged') return ['', ' is the model in production']
  if (baseline.kind === 'none') return ['first ', met ? ' meets its thresholds' : ', nothing to compare with']
  if (rows.some(({ word }) => word === 'better')) return ['', ' is better than production']
  return ['', rows.some(({ word }) => word === 'no worse') ? ' is no worse than production' : ' meets its thresholds']
}

function failed({ rows, slices }: Decision): readonly [string, string] {
  const words = rows.filter(({ verdict }) => verdict === 'fail').map(({ word }) => word)
  if (words.includes('worse')) return ['', ' is worse than production']
  if (words.includes('too low')) return ['', ' is below its threshold']
  if (words.includes('too high')) return ['', ' is above its threshold']
  const blocking = slices.flatMap(({ slices }) => slices).filter(({ blocks }) => blocks).length
  return ['', ` is worse in ${blocking} slice${blocking === 1 ? '' : 's'}`]
}
