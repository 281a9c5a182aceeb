import type { Custom } from '../../config/custom.ts'
import type { LoadedConfig } from '../../config/load.ts'
import { UserError } from '../../kernel/errors.ts'
import type { Ports } from '../../ports/ports.ts'
import type { ModelVersion } from '../../ports/registry.ts'
import { metricWords, type Named } from './metric-words.ts'
import { type Production, versionModel } from './production.ts'

/** Who the best version is. `opponent`: to be compared with; `obstacle`: it cannot be had, and why. Otherwise a sentence for the report says why there is none. */
export type Best = { opponent: Production } | { version: ModelVersion; obstacle: string } | { remark: string }

/** The version, other than these bytes, whose value of a metric was best at its own gate; the newest of equals. */
export function bestVersion(versions: readonly ModelVersion[], named: Named, candidate: string): ModelVersion | undefined {
  const sign = metricWords(named).better === 'higher' ? 1 : -1
  const recorded = ({ metrics }: ModelVersion) => metrics[named.metric] ?? Number.NaN
  const others = versions.filter((version) => version.digest !== candidate && Number.isFinite(recorded(version)))
  return others.toSorted((a, b) => sign * (recorded(b) - recorded(a)) || b.version - a.version)[0]
}

/** A metric, with its direction where it is one of the user's own. */
function namedMetric(metric: string, custom: readonly Custom[]): Named {
  const own = custom.find(({ name }) => name === metric)
  return own ? { metric, words: { label: metric, inSentence: metric, better: own.better } } : { metric }
}

/** Finds the best of all versions besides the candidate, and fetches it when it is not in production. Undefined unless `evaluate.against` asks. */
export async function bestModel(
  loaded: LoadedConfig,
  candidate: string,
  production: Production | undefined,
  ports: Pick<Ports, 'workspace' | 'registry' | 'repository'>,
): Promise<Best | undefined> {
  const { model, evaluate, gates } = loaded.config
  if (!evaluate.against.includes('best')) return undefined
  const named = namedMetric(gates[0]!.metric, evaluate.custom)
  const { inSentence } = metricWords(named)
  const version = bestVersion(await ports.registry.list(model), named, candidate)
  if (version === undefined)
    return { remark: `No other registered version has a recorded ${inSentence}, so there is no best one to compare with.` }
  if (version.digest === production?.version.digest)
    return { remark: `The version with the best recorded ${inSentence} is ${production.name}, which is in production.` }
  try {
    return { opponent: await versionModel(version, loaded, ports) }
  } catch (error) {
    // An old version whose sources are gone: its panel says so. A registry that does not answer is no finding.
    if (!(error instanceof UserError)) throw error
    return { version, obstacle: error.message }
  }
}
