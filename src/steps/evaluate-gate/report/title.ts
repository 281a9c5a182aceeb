import { oneLine } from '../../../kernel/escape.ts'
import type { Document, Text } from '../../../report/document.ts'
import { clip } from '../../../report/text.ts'
import { many } from '../../../report/units.ts'
import type { Decision, Panel } from '../decision.ts'

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
  const { verdict, panels = [] } = decision
  if (verdict === 'pass') return passed(decision)
  if (verdict === 'fail') return failed(decision)
  if (verdict === 'error') return ['', ' was not judged']
  if (decision.baseline.kind === 'not-comparable') return ['', ' cannot be compared']
  const apart = panels.find(({ baseline }) => baseline.kind === 'not-comparable')
  const open = [...decision.rows, ...panels.flatMap(({ rows }) => rows)].filter((row) => row.verdict === 'inconclusive')
  if (open.length === 0 && apart) return ['', ` cannot be compared${on(apart)}`]
  return ['', open.some((row) => row.candidate === undefined) ? ' could not be measured' : ' needs more rows to judge']
}

/** Characters of a set's or a column's name in a title. */
const NAME = 16
const on = ({ set, against }: Panel): string =>
  set !== undefined
    ? ` on ${clip(oneLine(set), NAME)}`
    : against?.kind === 'best'
      ? ` with the best, ${clip(oneLine(against.version), NAME)}`
      : ''

function passed({ baseline, rows }: Decision): readonly [string, string] {
  const met = rows.some((row) => row.requirements.length > 0)
  if (baseline.kind === 'unchanged') return ['', ' is the model in production']
  if (baseline.kind === 'none') return ['first ', met ? ' meets its thresholds' : ', nothing to compare with']
  if (rows.some(({ word }) => word === 'better')) return ['', ' is better than production']
  return ['', rows.some(({ word }) => word === 'no worse') ? ' is no worse than production' : ' meets its thresholds']
}

function failed({ rows, slices, panels = [], fairness = [] }: Decision): readonly [string, string] {
  const words = rows.filter(({ verdict }) => verdict === 'fail').map(({ word }) => word)
  if (words.includes('worse')) return ['', ' is worse than production']
  if (words.includes('too low')) return ['', ' is below its threshold']
  if (words.includes('too high')) return ['', ' is above its threshold']
  const blocking = blockingCount(slices)
  if (blocking > 0) return ['', ` is worse in ${many(blocking, 'slice')}`]
  const panel = panels.find(({ verdict }) => verdict === 'fail')
  if (panel) return ['', ofPanel(panel)]
  const rule = fairness.find(({ verdict }) => verdict === 'fail')
  return ['', ` differs too much by ${clip(oneLine(rule?.column ?? 'group'), NAME)}`]
}

const blockingCount = (slices: Decision['slices']): number =>
  slices.flatMap((judged) => judged.slices).filter(({ blocks }) => blocks).length

function ofPanel(panel: Panel): string {
  const { rows, slices, wrong, set, against } = panel
  const where = on(panel)
  if (wrong && wrong.rows > 0) return ` is wrong on ${many(wrong.rows, 'row')} of ${clip(oneLine(set ?? ''), NAME)}`
  const words = rows.filter(({ verdict }) => verdict === 'fail').map(({ word }) => word)
  if (words.includes('too low')) return ` is below its threshold${where}`
  if (words.includes('too high')) return ` is above its threshold${where}`
  if (words.length === 0) return ` is worse in ${many(blockingCount(slices), 'slice')}${where}`
  return against?.kind === 'best' ? ` is worse than the best, ${clip(oneLine(against.version), NAME)}` : ` is worse${where}`
}
