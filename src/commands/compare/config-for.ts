import { isMetricOf, METRICS_OF } from '../../config/metrics.ts'
import { type Config, schema } from '../../config/schema.ts'
import { suggest } from '../../config/suggest.ts'
import { UserError } from '../../kernel/errors.ts'
import type { Asked } from './options.ts'

/** Metrics that say most of a task, where none is asked for. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  'binary-classification': ['roc_auc', 'log_loss', 'accuracy', 'f1'],
  'multiclass-classification': ['roc_auc', 'log_loss', 'accuracy', 'f1'],
  'multilabel-classification': ['f1', 'accuracy', 'hamming_loss'],
  regression: ['mae', 'rmse', 'r2'],
  'quantile-regression': ['quantile_loss'],
  ranking: ['ndcg@10'],
}

/** What the files hold that decides which metrics they allow. */
export interface Holds {
  task: Config['evaluate']['task']
  positive: string | undefined
  /** Whether there are scores, not only decisions. */
  scores: boolean
}

/**
 * The sluice.yml that would ask the same of the same files, so that one machinery judges both. UserError naming every metric that is not one
 * of the task. A margin makes each metric a gate; without one each asks for an improvement of its own.
 */
export function configFor(asked: Asked, path: string, { task, positive, scores }: Holds): Config {
  const known: readonly string[] = METRICS_OF[task]
  const usual = (USUAL[task] ?? []).filter((name) => scores || !['roc_auc', 'log_loss'].includes(name))
  const wrong = asked.metrics.filter((name) => !isMetricOf(task, name))
  if (wrong.length > 0) {
    throw new UserError(
      wrong.map((name) => ({
        key: '--metric',
        message: `${name} is not a metric of ${task}.`,
        fix: suggest(name, known) ?? `Its metrics are ${known.join(', ')}.`,
      })),
    )
  }
  const metrics = asked.metrics.length > 0 ? asked.metrics : usual
  return schema.parse({
    model: 'comparison',
    data: {
      train: path,
      evaluation: path,
      label: asked.label,
      ...(asked.keys.length > 0 && { keys: asked.keys }),
      ...(asked.weight !== undefined && { weight: asked.weight }),
      ...(asked.group !== undefined && { group: asked.group }),
    },
    train: { command: 'none', inputs: ['none'] },
    evaluate: {
      command: 'none',
      task,
      ...(positive !== undefined && { positive }),
      threshold: asked.threshold,
      slices: asked.slices,
    },
    gates: metrics.map((metric) => ({ metric, no_worse_than: { production: asked.margin ?? 0 } })),
    report: { rows: 'full' },
  })
}
