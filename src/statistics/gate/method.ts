import { problemsOf } from '../metrics/areas.ts'
import { meanNamed, meanOfTerms, termsOf } from '../metrics/mean.ts'
import { metricOf } from '../metrics/metrics.ts'
import { type Answers, isLabelled, type MetricName, rowsOf, type Sample, type Truth } from '../metrics/sample.ts'
import { usable } from '../metrics/usable.ts'
import { aucOf } from './auc.ts'
import { bootstrap } from './bootstrap.ts'
import { conditionalShare } from './conditional.ts'
import { nothingSeen, ROUNDING } from './delong.ts'
import { drawable } from './draws.ts'
import { type Estimated, finite, outer } from './estimate.ts'
import { jackknife, type Kind } from './jackknife.ts'
import { meanOf } from './means.ts'
import { type Model, modelsOf } from './model.ts'
import { precisionOf } from './precision.ts'
import { shapeOf } from './resampled.ts'
import { scarce } from './scarce.ts'
import { exactTest, shareOf } from './shares.ts'
import { effectiveUnits, present, rarest, unitsOf } from './units.ts'

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

/** Additions per draw above which bootstraps of rows or groups give way to the jackknife; total above which cells are drawn less often. */
const MOST_PER_DRAW = 100_000
const MOST_WORK = 20_000_000
/** Effective groups, or weighted rows, below which they are left out one by one rather than drawn: percentiles of few draw too narrow a picture. */
const FEW_UNITS = 100

/** Rows (or groups) of the rarer class below which draws alone err too often, and the jackknife with skewness is asked too. */
const MANY_OF_A_CLASS = 200
/** Smooth metrics of squares: percentiles of their draws err too often where errors have heavy tails, so that the jackknife is asked too. */
const OF_SQUARES: readonly MetricName[] = ['rmse', 'r2']

/** Values of every model, and the estimate of the first, or of second − first. */
interface Estimates {
  values: readonly (number | undefined)[]
  estimated: Estimated
  mcnemar?: number
}

/** Metrics that are a share of rows. */
const SHARES: readonly MetricName[] = ['accuracy', 'coverage', 'quantile_crossing']

/** Metrics that are the mean of one number per row (or query): shares by score intervals, losses by t. */
function byRows(name: MetricName, models: readonly Model[], alpha: number): Estimates | undefined {
  const mean = meanNamed(name, models[0]!.truth)
  if (mean === undefined) return undefined
  const terms = models.map((model) => termsOf(mean, model.truth, model.answers))
  const values = terms.map((one) => one && meanOfTerms(one))
  const [before, after] = terms
  if (before === undefined || values.includes(undefined)) return { values, estimated: { undefined: '' } }
  const { rows } = before
  if (SHARES.includes(mean)) {
    const tested = mean === 'accuracy' ? exactTest(rows, before.values, after?.values) : {}
    return { values, estimated: shareOf(rows, alpha, before.values, after?.values), ...tested }
  }
  const each = after ? after.values.map((loss, i) => loss - before.values[i]!) : before.values
  return { values, estimated: meanOf(each, rows, alpha, after !== undefined, models[0]!.truth.task === 'binary-classification') }
}

/** Areas under the ROC curve, of several classes each against the rest. */
function byRanks(name: MetricName, models: readonly Model[], alpha: number): Estimates | undefined {
  if (name !== 'roc_auc') return undefined
  const { truth } = models[0]!
  const problems = models.map((model) => problemsOf(model.truth, model.answers))
  const { values, estimated } = aucOf(problems, truth, truth.task !== 'binary-classification', alpha)
  return { values: values.map((value) => (Number.isNaN(value) ? undefined : value)), estimated }
}

/** Everything else, as a function of how much cells or rows count: bootstrap or jackknife. */
function byDraws(name: MetricName, models: readonly Model[], options: MethodOptions): Estimates {
  const { alpha, seed, resamples = 2000, quick = false } = options
  const { truth } = models[0]!
  const values = models.map((model) => metricOf(name).value(model.truth, model.answers))
  const few = (truth.groups ?? truth.weights) !== undefined && effectiveUnits(truth, rowsOf(truth)) < FEW_UNITS
  if (name === 'pr_auc' && !few && !values.includes(undefined))
    return { values, estimated: cautious(precisionOf(models, values, alpha), models, alpha) }
  const shape = values.includes(undefined) ? undefined : shapeOf(name, models)
  if (!shape) return { values, estimated: { undefined: `${metricOf(name).title} has no interval for ${truth.task}` } }
  const source = drawable(shape, truth)
  const { unit, counts, work } = source
  const ofCells = unit === 'cells'
  const cheap = ofCells ? counts.length <= 2000 : true
  const kind: Kind = truth.task === 'binary-classification' ? 'rare' : OF_SQUARES.includes(name) ? 'smooth' : 'any'
  const leftOut = () => jackknife(source, truth, alpha, seed, kind)
  if ((quick && cheap) || few || (!ofCells && work > MOST_PER_DRAW)) return { values, estimated: cautious(leftOut(), models, alpha) }
  const affordable = ofCells ? Math.max(200, Math.min(resamples, Math.floor(MOST_WORK / work))) : resamples
  const drawn = bootstrap(source, alpha, quick ? 200 : affordable, seed)
  const isBoth = truth.task === 'binary-classification' ? rarest(truth.labels, truth) < MANY_OF_A_CLASS : kind === 'smooth'
  return { values, estimated: cautious(isBoth ? outer(drawn, leftOut()) : drawn, models, alpha) }
}

/** Two models whose labels never differ, or one that is never wrong, are not known exactly: no event in as many units as the rarer class has. */
function cautious(estimated: Estimated, models: readonly Model[], alpha: number): Estimated {
  const { truth } = models[0]!
  if ('undefined' in estimated || estimated.se > ROUNDING || !isLabelled(truth)) return estimated
  const units = truth.task === 'binary-classification' ? rarest(truth.labels, truth) : unitsOf(truth, rowsOf(truth))
  return nothingSeen(estimated, Math.max(1, units), alpha, models.length > 1 ? -1 : 0)
}

/** Models as their intervals need them: without rows of weight 0, and groups only where a group has several rows. */
function prepared(models: readonly Model[]): Model[] {
  const cut = present(
    models[0]!.truth,
    models.map(({ answers }) => answers),
  )
  return models.map((model, m): Model => {
    const threshold = model.truth.task === 'binary-classification' ? { threshold: model.truth.threshold } : {}
    return { truth: { ...cut.truth, ...threshold } as Truth, answers: cut.models[m]! }
  })
}

function estimatesOf(name: MetricName, models: readonly Model[], options: MethodOptions): Estimates {
  const isUsable = models.map((model) => metricOf(name).tasks.includes(model.truth.task) && usable(model.truth, model.answers))
  if (isUsable.includes(false)) {
    const values = models.map(({ truth, answers }) => metricOf(name).value(truth, answers))
    return { values, estimated: { undefined: 'an answer is missing' } }
  }
  const found = byRows(name, models, options.alpha) ?? byRanks(name, models, options.alpha) ?? byDraws(name, models, options)
  return { ...found, estimated: finite(found.estimated) }
}

const noValue = (name: MetricName, which: string) => ({ undefined: `${metricOf(name).title} has no value for ${which}` })

/** Estimate of a metric of one model: DeLong, t, Wilson (accuracy; recall and precision of two classes), jackknife or bootstrap. */
export function estimateOne(name: MetricName, truth: Truth, answers: Answers, options: MethodOptions): Estimated {
  const models = prepared([{ truth, answers }])
  if (metricOf(name).value(truth, answers) === undefined) return noValue(name, 'these rows')
  return conditionalShare(name, models[0]!, options.alpha) ?? estimatesOf(name, models, options).estimated
}

/** Both values, each undefined where the metric has none, and the estimate of their difference. */
export interface Paired {
  /** Rows that count: those of a weight other than 0. */
  n: number
  /** Number of groups, where rows come in groups of several. */
  groups?: number
  production: number | undefined
  candidate: number | undefined
  difference: Estimated
  /** Why the difference, although computed, must not decide: too few rows of a class. */
  scarce?: { undefined: string }
  mcnemar?: number
}

/** Estimate of candidate − production of a metric on the same rows: paired DeLong, paired t, Tango, jackknife, or paired bootstrap. */
export function estimateDifference(name: MetricName, sample: Sample, options: MethodOptions): Paired {
  const models = prepared(modelsOf(sample))
  const { truth } = models[0]!
  const n = rowsOf(truth)
  const { values, estimated, ...rest } = estimatesOf(name, models, options)
  const [production, candidate] = values
  const of = { n, ...(truth.groups && { groups: unitsOf(truth, n) }), production, candidate, ...rest }
  if (production === undefined) return { ...of, difference: noValue(name, 'production') }
  if (candidate === undefined) return { ...of, difference: noValue(name, 'the candidate') }
  return { ...of, difference: estimated, ...scarce(name, truth) }
}
