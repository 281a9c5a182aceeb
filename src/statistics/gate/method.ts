import { decisions } from '../metrics/confusion.ts'
import { isLoss, losses } from '../metrics/losses.ts'
import { metrics } from '../metrics/metrics.ts'
import { type Answers, type MetricName, rowsOf, type Sample, type Truth } from '../metrics/sample.ts'
import { bootstrap } from './bootstrap.ts'
import { delong } from './delong.ts'
import type { Estimated } from './estimate.ts'
import { jackknife } from './jackknife.ts'
import { meanLoss } from './meanDifference.ts'
import { resampled } from './resampled.ts'
import { tango, wilson } from './tango.ts'

/** How an interval is made. */
export interface MethodOptions {
  /** One-sided level of each bound. */
  alpha: number
  /** Any text; equal texts give equal bytes. Content digests, usually. */
  seed: string
  /** Bootstrap draws; default 2,000. */
  resamples?: number
  /** No resampling: jackknife instead of bootstrap (slices). */
  quick?: boolean
}

/** Rows above which row-wise bootstraps give way to the jackknife; units × draws above which there are fewer draws. */
const MOST_ROWS = 50_000
const MOST_WORK = 20_000_000

const right = (truth: Truth, answers: Answers): Uint8Array => {
  const labels = truth.task === 'regression' ? [] : truth.labels
  return Uint8Array.from(decisions(truth, answers), (code, i) => (code === labels[i] ? 1 : 0))
}

function accuracyOf(truth: Truth, models: readonly Answers[], alpha: number): Estimated {
  const [before, after] = models.map((answers) => right(truth, answers))
  let [gained, lost, hits] = [0, 0, 0]
  before!.forEach((hit, i) => {
    hits += hit
    if (after && after[i]! > hit) gained++
    if (after && after[i]! < hit) lost++
  })
  return after ? tango(gained, lost, rowsOf(truth), alpha) : wilson(hits, rowsOf(truth), alpha)
}

function methodOf(name: MetricName, truth: Truth, models: readonly Answers[], options: MethodOptions): Estimated {
  const { alpha, seed, resamples = 2000, quick = false } = options
  if (name === 'accuracy') return accuracyOf(truth, models, alpha)
  if (name === 'roc_auc' && truth.task === 'binary-classification') return delong(truth, alpha, models[0]!, models[1])
  if (isLoss(name)) {
    const [before, after] = models.map((answers) => losses(name, truth, answers))
    return before ? meanLoss(alpha, before, after) : { undefined: 'the metric has no value on these rows' }
  }
  const prepared = resampled(name, truth, models)
  if (!prepared) return { undefined: `${name} has no value for ${truth.task}` }
  const { unit, counts } = prepared
  if (unit === 'cells' ? quick && counts.length <= 2000 : quick || counts.length > MOST_ROWS) return jackknife(prepared, alpha, seed)
  const affordable = unit === 'rows' ? resamples : Math.max(200, Math.min(resamples, Math.floor(MOST_WORK / counts.length)))
  return bootstrap(prepared, alpha, quick ? 200 : affordable, seed)
}

const noValue = (name: MetricName, which: string) => ({ undefined: `${metrics[name].title} has no value for ${which}` })

/** Estimate of a metric of one model: DeLong, t, Wilson, or bootstrap. */
export function estimateOne(name: MetricName, truth: Truth, answers: Answers, options: MethodOptions): Estimated {
  return metrics[name].value(truth, answers) === undefined ? noValue(name, 'these rows') : methodOf(name, truth, [answers], options)
}

/** Both values, each undefined where the metric has none, and the estimate of their difference. */
export interface Paired {
  production: number | undefined
  candidate: number | undefined
  difference: Estimated
}

/** Estimate of candidate − production of a metric on the same rows: paired DeLong, paired t, Tango, or paired bootstrap. */
export function estimateDifference(name: MetricName, sample: Sample, options: MethodOptions): Paired {
  const { truth } = sample
  const [production, candidate] = [metrics[name].value(truth, sample.production), metrics[name].value(truth, sample.candidate)]
  if (production === undefined) return { production, candidate, difference: noValue(name, 'production') }
  if (candidate === undefined) return { production, candidate, difference: noValue(name, 'the candidate') }
  return { production, candidate, difference: methodOf(name, truth, [sample.production, sample.candidate], options) }
}
