import { UserError } from '../../kernel/errors.ts'
import type { Ports } from '../../ports/ports.ts'
import type { Table } from '../../ports/tables.ts'
import type { Contest } from './contest.ts'
import { commandMetrics } from './custom/custom-commands.ts'
import type { Baseline } from './decision.ts'
import { evaluationColumns } from './evaluation-columns.ts'
import { type AlignedRows, alignRows, type Thresholds } from './rows.ts'
import type { SetView } from './set-view.ts'

type Needs = Pick<Ports, 'workspace' | 'tables' | 'compute' | 'log'>

/** The rows of a set with both models' answers, each at its own threshold where those are chosen, and with the metrics of the user's own commands. */
export async function rowsOfSet(
  { name, loaded: { config } }: SetView,
  contest: Contest,
  { ours, theirs }: { ours: Table; theirs: Table | undefined },
  ports: Needs,
  signal: AbortSignal,
): Promise<{ evaluation: Table; rows: AlignedRows }> {
  const evaluation = await ports.tables.read(config.data.evaluation, evaluationColumns(config))
  const chosen = await chosenBy(contest, theirs)
  const rows = alignRows(config, evaluation, ours, chosen?.unread === undefined ? theirs : undefined, chosen?.thresholds)
  const unread = chosen?.unread ?? rows.unread
  const whose = { set: name, best: contest.best === true, candidate: ours, production: rows.production && theirs }
  const computed = rows.faults.length > 0 ? [] : await commandMetrics(config, whose, evaluation, ports, signal)
  return {
    evaluation,
    rows: {
      ...rows,
      custom: [...(rows.custom ?? []), ...computed],
      ...(chosen && { chosen: chosen.thresholds }),
      ...(unread !== undefined && { unread }),
    },
  }
}

/** Each model's own threshold; without production's, why it has none. UserError when the candidate has none. */
async function chosenBy({ subject, opponent, best, chooser }: Contest, theirs: Table | undefined) {
  if (chooser === undefined) return undefined
  const ours = await chooser(subject)
  if ('undefined' in ours) throw new UserError(`No threshold could be chosen for the candidate: ${ours.undefined}.`)
  const candidate = ours.threshold
  if (opponent === undefined || theirs === undefined) return { thresholds: { candidate, production: candidate } satisfies Thresholds }
  const other = await chooser({ who: best ? 'best' : 'production', ...opponent })
  if (!('undefined' in other)) return { thresholds: { candidate, production: other.threshold } }
  return { thresholds: { candidate, production: candidate }, unread: `no threshold could be chosen for it: ${other.undefined}` }
}

/** A baseline whose production cannot be held against the candidate on these rows. */
export function withoutProduction(baseline: Baseline, why: string | undefined): Baseline {
  if (why === undefined || baseline.kind !== 'compared') return baseline
  return { kind: 'not-comparable', obstacles: [{ kind: 'production-unscored', examples: [why] }] }
}
