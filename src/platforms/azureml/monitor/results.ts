import { PlatformError } from '../../../kernel/errors.ts'
import type { Measured, MonitorRun } from '../../../ports/monitoring.ts'
import { SIGNAL } from './body.ts'

/** What a run's file of one signal holds. Source: Azure/azureml-assets, model_monitor_output_metrics/entities/signals. */
interface SignalFile {
  signalName?: string
  metrics?: {
    rowCount?: { baselineCount?: number | null; targetCount?: number | null } | null
    features?: { readonly [name: string]: { metrics?: readonly Metric[] | null } } | null
  } | null
}
interface Metric {
  metricName: string
  metricValue?: number | null
  baselineValue?: number | null
  targetValue?: number | null
  threshold?: number | null
}

const WHAT: { readonly [metric: string]: Measured['what'] } = {
  NormalizedWassersteinDistance: 'shape',
  JensenShannonDistance: 'shape',
  NullValueRate: 'missing',
  DataTypeErrorRate: 'mistyped',
  OutOfBoundsRate: 'unseen',
}

/**
 * The rate of the window. Releases of the service's component have named reference and window the wrong way round; the limit tells them apart, since it is
 * the reference's rate and the limit that was asked.
 */
function rateOf({ baselineValue: baseline, targetValue: target, threshold }: Metric, limit: number): number | undefined {
  if (typeof baseline !== 'number' || typeof target !== 'number') return undefined
  if (typeof threshold !== 'number') return target
  const expected = threshold - limit
  return Math.abs(target - expected) < Math.abs(baseline - expected) ? baseline : target
}

function measuredOf({ metrics }: SignalFile, limit: number): Measured[] {
  return Object.entries(metrics?.features ?? {}).flatMap(([column, feature]) =>
    (feature.metrics ?? []).flatMap((metric) => {
      const what = WHAT[metric.metricName]
      const value = what === 'shape' ? metric.metricValue : rateOf(metric, limit)
      return what !== undefined && typeof value === 'number' && Number.isFinite(value) ? [{ column, what, value }] : []
    }),
  )
}

/** What a run measured, from the files of its signals by name. PlatformError for a file that is none. */
export function resultsOf(files: ReadonlyMap<string, string>, alarm: number): Pick<MonitorRun, 'rows' | 'inputs' | 'predictions'> {
  const read = (signal: string): SignalFile => {
    try {
      return JSON.parse(files.get(signal) ?? '{}') as SignalFile
    } catch (cause) {
      throw new PlatformError(`What the monitor wrote of ${signal} is no JSON.`, { cause })
    }
  }
  const [inputs, quality, predictions] = [read(SIGNAL.inputs), read(SIGNAL.quality), read(SIGNAL.predictions)]
  const rows = ({ metrics }: SignalFile): number => metrics?.rowCount?.targetCount ?? 0
  return {
    rows: { all: rows(quality) || rows(inputs), inputs: rows(inputs), predictions: rows(predictions) },
    inputs: [...measuredOf(inputs, alarm), ...measuredOf(quality, alarm)],
    predictions: measuredOf(predictions, alarm),
  }
}
