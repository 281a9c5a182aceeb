import type { Json } from '../../../kernel/digest.ts'
import type { Block, Inline, Text } from '../../../report/document.ts'
import { clip } from '../../../report/text.ts'
import { commitLink } from '../../footer.ts'
import type { Journey, PutBack, Scene } from '../journey.ts'

/** The server's last words, rows that differ, and the timeline. */
export function folds(scene: Scene, journey: Journey, putBack: PutBack | undefined): Block[] {
  return [...lastLines(journey), ...examples(journey), ...timeline(scene, journey, putBack)]
}

function lastLines({ problem }: Journey): Block[] {
  if (problem === undefined) return []
  return [
    {
      kind: 'fold',
      summary: 'What its server said',
      blocks: [{ kind: 'code', language: '', lines: problem.split('\n').map((line) => clip(line, 300)) }],
    },
  ]
}

const cell = (value: Json): Text => [{ code: clip(JSON.stringify(value), 60) }]

function examples({ replay }: Journey): Block[] {
  if (!replay || replay.examples.length === 0) return []
  const columns = [
    { header: 'Row', align: 'right' as const },
    { header: 'Offline', align: 'right' as const },
    { header: 'Served', align: 'right' as const },
    { header: 'Columns', align: 'left' as const },
  ]
  const rows = replay.examples.map(({ number, row, offline, served }): Text[] => [
    String(number),
    cell(offline),
    cell(served),
    [{ code: clip(JSON.stringify(row), 200) }],
  ])
  return [{ kind: 'fold', summary: 'Rows answered otherwise', blocks: [{ kind: 'table', columns, rows }] }]
}

const time = (at: Date): string => at.toISOString().slice(11, 19)

function timeline({ change, run }: Scene, { events }: Journey, putBack: PutBack | undefined): Block[] {
  const merged: Text[][] = change
    ? [[time(change.at), ['promotion by ', { code: change.author }, ' (', commitLink(change.commit, run.repositoryUrl), ')']]]
    : []
  const put: Inline[] = putBack && 'commit' in putBack ? [commitLink(putBack.commit, run.repositoryUrl), ` pushed to ${run.branch}`] : []
  const last: Text[][] = put.length > 0 ? [['then', put]] : []
  const rows = [...merged, ...events.map(({ at, text }): Text[] => [time(at), text]), ...last]
  if (rows.length === 0) return []
  const columns = [
    { header: 'Time', align: 'left' as const },
    { header: 'Event', align: 'left' as const },
  ]
  return [{ kind: 'fold', summary: 'Timeline (UTC)', blocks: [{ kind: 'table', columns, rows }] }]
}
