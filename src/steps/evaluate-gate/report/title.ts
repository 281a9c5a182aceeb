import { oneLine } from '../../../kernel/escape.ts'
import type { Document, Inline, Text } from '../../../report/document.ts'
import { clip, pieces, plainText } from '../../../report/text.ts'
import { many } from '../../../report/units.ts'
import type { Decision, Panel } from '../decision.ts'
import { HEADS } from './heads.ts'
import { ownVerdict } from './panels.ts'

/** Characters of a title that still fit one line. */
const MOST = 60
/** And of the name of a set, a version or a column within it: as many as there is room for. */
const NAMES = [32, 16, 8]
/** Icon, verdict word, model and reason; long names give way so that it fits one line. */
export function title(decision: Decision, model: string): Document['title'] {
  const head = HEADS[decision.verdict]
  const name = oneLine(model)
  const fitted = NAMES.map((most) => {
    const { before = '', after } = reason(decision, most)
    return { before, after, room: MOST - `${head.icon} ${head.word}: ${before}${plainText(after)}`.length }
  })
  const { before, after, room } = fitted.find((one) => one.room >= Math.min(name.length, 16)) ?? fitted.at(-1)!
  return { ...head, text: [...(before === '' ? [] : [before]), { code: clip(name, Math.max(8, room)) }, ...pieces(after)] }
}

interface Reason {
  /** Words before the model's name. */
  before?: string
  after: Text
}

function reason(decision: Decision, most: number): Reason {
  const { verdict, panels = [] } = decision
  if (verdict === 'pass') return passed(decision)
  if (verdict === 'fail') return failed(decision, most)
  const where = ownVerdict(decision) === verdict ? undefined : panels.find((panel) => panel.verdict === verdict)
  if (verdict === 'error') return { after: [' was not judged', ...on(where, most)] }
  if ((where ?? decision).baseline.kind === 'not-comparable') return { after: [' cannot be compared', ...on(where, most)] }
  const unmeasured = (where ?? decision).rows.some((row) => row.verdict === 'inconclusive' && row.candidate === undefined)
  return { after: unmeasured ? [' could not be measured', ...on(where, most)] : ' needs more rows to judge' }
}

const named = (name: string, most: number): Inline => ({ code: clip(oneLine(name), most) })

/** Where it is not the evaluation rows and production: " on `stress`". */
function on(panel: Panel | undefined, most: number): Inline[] {
  if (panel?.set !== undefined) return [' on ', named(panel.set, most)]
  return panel?.against?.kind === 'best' ? [' with ', named(panel.against.version, most)] : []
}

function passed({ baseline, rows }: Decision): Reason {
  const met = rows.some((row) => row.requirements.length > 0)
  if (baseline.kind === 'unchanged') return { after: ' is the model in production' }
  if (baseline.kind === 'none') return { before: 'first ', after: met ? ' meets its thresholds' : ', nothing to compare with' }
  if (rows.some(({ word }) => word === 'better')) return { after: ' is better than production' }
  return { after: rows.some(({ word }) => word === 'no worse') ? ' is no worse than production' : ' meets its thresholds' }
}

function failed(decision: Decision, most: number): Reason {
  if (ownVerdict(decision) === 'fail' && ownVerdict({ ...decision, dropped: [] }) !== 'fail') return { after: [' no longer has a gate'] }
  if (ownVerdict(decision) === 'fail') return { after: worse(decision, [' is worse than production']) }
  const { panels = [], fairness = [] } = decision
  const panel = panels.find(({ verdict }) => verdict === 'fail')
  if (panel === undefined)
    return { after: [' differs too much by ', named(fairness.find(({ verdict }) => verdict === 'fail')?.column ?? '', most)] }
  const { wrong, set = '', against } = panel
  if (wrong && wrong.rows > 0) return { after: [` is wrong on ${many(wrong.rows, 'row')} of `, named(set, most)] }
  const best = set === '' && against?.kind === 'best'
  return {
    after: best
      ? worse(panel, [' is worse than the best, ', named(against.version, most)])
      : [...worse(panel, [' is worse']), ...on(panel, most)],
  }
}

function worse({ rows, slices }: Pick<Decision, 'rows' | 'slices'>, words: Inline[]): Inline[] {
  const failing = rows.filter(({ verdict }) => verdict === 'fail').map(({ word }) => word)
  if (failing.includes('worse')) return words
  if (failing.includes('too low')) return [' is below its threshold']
  if (failing.includes('too high')) return [' is above its threshold']
  if (failing.includes('gone')) return [' no longer has a metric']
  return [` is worse in ${many(slices.flatMap((judged) => judged.slices).filter(({ blocks }) => blocks).length, 'slice')}`]
}
