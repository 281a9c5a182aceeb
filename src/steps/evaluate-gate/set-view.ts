import type { EvaluationSet } from '../../config/evaluation.ts'
import type { LoadedConfig } from '../../config/load.ts'

/** Rows that models are judged on, with a config in which they are the evaluation data: what reads a config judges any set. */
export interface SetView {
  /** Name in `evaluation`; undefined for `data.evaluation`. */
  name: string | undefined
  loaded: LoadedConfig
  neverWrong: EvaluationSet['never_wrong']
}

/** The rows of `data.evaluation`. */
export const mainView = (loaded: LoadedConfig): SetView => ({ name: undefined, loaded, neverWrong: undefined })

/** The further sets, in the order of sluice.yml. */
export const furtherViews = (loaded: LoadedConfig): SetView[] =>
  Object.entries(loaded.config.evaluation).map(([name, set]) => ({ name, loaded: asMain(loaded, name, set), neverWrong: set.never_wrong }))

function asMain({ file, config, where }: LoadedConfig, name: string, { data, gates, slices }: EvaluationSet): LoadedConfig {
  const at = ['evaluation', name]
  return {
    file,
    config: {
      ...config,
      data: { ...config.data, evaluation: data },
      evaluate: { ...config.evaluate, slices },
      evaluation: {},
      gates,
      fairness: [],
    },
    where: (path) => {
      if (path[0] === 'gates') return where([...at, ...path])
      if (path[0] === 'data' && path[1] === 'evaluation') return where([...at, 'data'])
      return where(path[0] === 'evaluate' && path[1] === 'slices' ? [...at, 'slices'] : path)
    },
  }
}

/**
 * The main rows with the gates as they hold against the best version: its margin, by default that for production. Thresholds, `improves_on` and
 * slices are about production, and judged there.
 */
export function bestView(loaded: LoadedConfig): SetView {
  const { config } = loaded
  const gates = config.gates.map(({ metric, no_worse_than }) => ({
    metric,
    ...(no_worse_than && { no_worse_than: { production: no_worse_than.best ?? no_worse_than.production } }),
  }))
  return mainView({ ...loaded, config: { ...config, evaluate: { ...config.evaluate, slices: [] }, gates, fairness: [] } })
}
