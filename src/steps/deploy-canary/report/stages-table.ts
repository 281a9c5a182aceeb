import { duration } from '../../../kernel/units.ts'
import type { Block, Inline, Text } from '../../../report/document.ts'
import { count } from '../../../report/numbers.ts'
import { unbroken } from '../../../report/text.ts'
import type { Journey, Scene, Stage } from '../journey.ts'
import type { Replay } from '../replay.ts'
import { GUARD, guardSentence, spokenOf } from './guard-words.ts'

/** Replay, shadow and every share of live traffic: what was seen there. */
export function stagesTable(scene: Scene, journey: Journey): Block[] {
  const stable = 'stable' in scene.plan ? scene.plan.stable.version : ''
  const rows = [...replayRow(journey.replay), ...journey.stages.map((stage) => stageRow(stage, stable)), ...lastRow(scene, journey)]
  if (rows.length === 0) return []
  const left = (header: string) => ({ header, align: 'left' as const })
  const right = (header: string) => ({ header, align: 'right' as const })
  return [{ kind: 'table', columns: [left('Verdict'), left('Step'), right('Traffic'), right('Requests'), left('What was seen')], rows }]
}

const verdict = (sign: '✓' | '✗' | '?' | '–', word: string): Text => [{ nowrap: [`${sign} `, { strong: word }] }]

function replayRow(replay: Replay | undefined): Text[][] {
  if (!replay) return []
  const equal = replay.differing === 0
  const seen =
    replay.failure ??
    (equal ? 'evaluation rows answered as predicted offline' : `${count(replay.differing)} rows answered otherwise than offline`)
  return [
    [equal ? verdict('✓', 'equal') : verdict('✗', replay.failure ? 'no answer' : 'differs'), 'Replay', '0%', count(replay.rows), seen],
  ]
}

function stageRow(stage: Stage, stable: string): Text[] {
  const { name, percent, outcome, seconds, limit, looks } = stage
  const look = looks.at(-1)
  const label = name === 'shadow' ? 'Shadow' : 'Canary'
  if (!look) return ['–', label, `${percent}%`, '0', 'not reached']
  const time = outcome === 'passed' || outcome === 'held' ? duration(seconds) : `${duration(seconds)} of ${duration(limit)}`
  const guard = spokenOf(look.guards)
  const end: Inline[] = outcome === 'harm' ? [', rolled back'] : outcome === 'held' ? [', on hold'] : []
  const seen: Text = [...(guard ? (guardSentence(guard, stable) as readonly Inline[]) : []), ...end]
  const word =
    outcome === 'passed'
      ? verdict('✓', 'no harm shown')
      : outcome === 'held'
        ? verdict('?', 'can’t tell')
        : verdict('✗', guard ? GUARD[guard.name].harm : 'harm')
  return [word, unbroken(`${label}, ${time}`), name === 'shadow' ? '0%' : `${percent}%`, count(look.requests.canary), seen]
}

function lastRow({ wanted, plan }: Scene, { outcome, stages }: Journey): Text[][] {
  if (outcome !== 'promoted' || plan.route === 'nothing') {
    const reached = stages.length > 0 && outcome !== 'promoted'
    return reached ? [['–', 'Promotion', '100%', '0', 'not reached']] : []
  }
  return [[verdict('✓', 'promoted'), 'Promotion', '100%', '–', [{ code: wanted.version }, ' answers every request']]]
}
