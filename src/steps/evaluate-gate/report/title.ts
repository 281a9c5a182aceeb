import { oneLine } from '../../../kernel/escape.ts'
import type { Document, Inline, Text } from '../../../report/document.ts'
import { clip, pieces, plainText } from '../../../report/text.ts'
import { many } from '../../../report/units.ts'
import type { Decision, Panel } from '../decision.ts'
import { ownVerdict } from './panels.ts'

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
  const { before = '', after } = reason(decision)
  const room = Math.max(12, MOST - `✅ ${head.word}: ${before}${plainText(after)}`.length)
  return { ...head, text: [...(before === '' ? [] : [before]), { code: clip(oneLine(model), room) }, ...pieces(after)] }
}

interface Reason {
  /** Words before the model's name. */
  before?: string
  after: Text
}

function reason(decision: Decision): Reason {
  const { verdict, panels = [] } = decision
  if (verdict === 'pass') return passed(decision)
  if (verdict === 'fail') return failed(decision)
  const where = ownVerdict(decision) === verdict ? undefined : panels.find((panel) => panel.verdict === verdict)
  if (verdict === 'error') return { after: [' was not judged', ...on(where)] }
  if ((where ?? decision).baseline.kind === 'not-comparable') return { after: [' cannot be compared', ...on(where)] }
  const unmeasured = (where ?? decision).rows.some((row) => row.verdict === 'inconclusive' && row.candidate === undefined)
  return { after: unmeasured ? [' could not be measured', ...on(where)] : ' needs more rows to judge' }
}

/** Characters of a set's, a version's or a column's name in a title. */
const NAME = 16
const named = (name: string): Inline => ({ code: clip(oneLine(name), NAME) })

/** Where it is not the evaluation rows and production: " on `stress`". */
function on(panel: Panel | undefined): Inline[] {
  if (panel?.set !== undefined) return [' on ', named(panel.set)]
  return panel?.against?.kind === 'best' ? [' with ', named(panel.against.version)] : []
}

function passed({ baseline, rows }: Decision): Reason {
  const met = rows.some((row) => row.requirements.length > 0)
  if (baseline.kind === 'unchanged') return { after: ' is the model in production' }
  if (baseline.kind === 'none') return { before: 'first ', after: met ? ' meets its thresholds' : ', nothing to compare with' }
  if (rows.some(({ word }) => word === 'better')) return { after: ' is better than production' }
  return { after: rows.some(({ word }) => word === 'no worse') ? ' is no worse than production' : ' meets its thresholds' }
}

function failed(decision: Decision): Reason {
  if (ownVerdict(decision) === 'fail') return { after: worse(decision, [' is worse than production']) }
  const { panels = [], fairness = [] } = decision
  const panel = panels.find(({ verdict }) => verdict === 'fail')
  if (panel === undefined)
    return { after: [' differs too much by ', named(fairness.find(({ verdict }) => verdict === 'fail')?.column ?? '')] }
  const { wrong, set = '', against } = panel
  if (wrong && wrong.rows > 0) return { after: [` is wrong on ${many(wrong.rows, 'row')} of `, named(set)] }
  const best = set === '' && against?.kind === 'best'
  return {
    after: best ? worse(panel, [' is worse than the best, ', named(against.version)]) : [...worse(panel, [' is worse']), ...on(panel)],
  }
}

function worse({ rows, slices }: Pick<Decision, 'rows' | 'slices'>, words: Inline[]): Inline[] {
  const failing = rows.filter(({ verdict }) => verdict === 'fail').map(({ word }) => word)
  if (failing.includes('worse')) return words
  if (failing.includes('too low')) return [' is below its threshold']
  if (failing.includes('too high')) return [' is above its threshold']
  return [` is worse in ${many(slices.flatMap((judged) => judged.slices).filter(({ blocks }) => blocks).length, 'slice')}`]
}
