import { UserError } from '../../../kernel/errors.ts'
import type { SweepSettings } from '../jobs/training.ts'

const ALGORITHMS = { random: 'Random', grid: 'Grid', bayesian: 'Bayesian' } as const

/** What a sweep has besides its trial: the space, the goal, how long and how many. `timeout` is that of the whole and of each trial. */
export function sweepBody(sweep: SweepSettings, timeout: { timeout?: string }): object {
  const { algorithm, maximise, minimise, trials, at_once, stop_early } = sweep
  return {
    samplingAlgorithm: { samplingAlgorithmType: ALGORITHMS[algorithm] },
    objective: { goal: maximise ? 'Maximize' : 'Minimize', primaryMetric: maximise ?? minimise },
    searchSpace: Object.fromEntries(Object.entries(sweep.space).map(([name, values]) => [name, distribution(name, values)])),
    limits: {
      jobLimitsType: 'Sweep',
      maxTotalTrials: trials,
      maxConcurrentTrials: Math.min(at_once, trials),
      ...timeout,
      ...(timeout.timeout ? { trialTimeout: timeout.timeout } : {}),
    },
    ...(stop_early ? { earlyTermination: termination(stop_early) } : {}),
  }
}

/** Azure's form: `["choice", [[1, 2]]]`, `["uniform", [0, 1]]`, `["randint", [5]]`. */
function distribution(name: string, values: SweepSettings['space'][string]): [string, unknown[]] {
  if (isList(values)) {
    const unsafe = values.find((value) => typeof value === 'string' && !/^[\w@%+=:,./ -]*$/.test(value))
    if (unsafe === undefined) return ['choice', [values]]
    // Azure puts it into a shell line as it is.
    throw new UserError(
      `${JSON.stringify(unsafe)} among the values of ${name} in train.on.azureml.sweep.space has characters that a shell reads. Use letters, digits and @%+=:,./- only.`,
    )
  }
  const [kind, numbers] = Object.entries(values)[0]!
  return [kind, typeof numbers === 'number' ? [numbers] : [...numbers]]
}

const isList = (values: SweepSettings['space'][string]): values is readonly (string | number | boolean)[] => Array.isArray(values)

function termination(stop: NonNullable<SweepSettings['stop_early']>): object {
  if ('bandit' in stop) return { policyType: 'Bandit', slackFactor: stop.bandit.slack_factor, ...patience(stop.bandit) }
  if ('median' in stop) return { policyType: 'MedianStopping', ...patience(stop.median) }
  return { policyType: 'TruncationSelection', truncationPercentage: stop.truncation.percent, ...patience(stop.truncation) }
}

const patience = ({ interval, delay }: { interval: number; delay: number }) => ({ evaluationInterval: interval, delayEvaluation: delay })
