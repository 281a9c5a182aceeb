import type { State } from './types.ts'

export type Weights = Readonly<Record<string, number>>

/** As the service keeps weights: names in lower case, entries of zero gone. */
export const kept = (weights: Weights | undefined): Record<string, number> =>
  Object.fromEntries(
    Object.entries(weights ?? {})
      .filter(([, percent]) => percent !== 0)
      .map(([name, percent]) => [name.toLowerCase(), percent]),
  )

const total = (weights: Weights) => Object.values(weights).reduce((sum, percent) => sum + percent, 0)

interface Deployed {
  kind: 'Managed' | 'Kubernetes'
  /** Deployments by name, in lower case. */
  deployments: ReadonlyMap<string, State>
}

/** Why a split of live and mirrored requests is refused; undefined when it stands. */
export function refusedSplit(
  traffic: Weights | undefined,
  mirror: Weights | undefined,
  { kind, deployments }: Deployed,
): string | undefined {
  const [live, shadow] = [kept(traffic), kept(mirror)]
  const named = [...new Set([...Object.keys(traffic ?? {}), ...Object.keys(mirror ?? {})].map((name) => name.toLowerCase()))]
  const unknown = named.find((name) => !deployments.has(name))
  if (unknown) return `Deployment '${unknown}' in traffic does not exist in the endpoint.`
  const percents = [...Object.values(traffic ?? {}), ...Object.values(mirror ?? {})]
  if (percents.some((percent) => !Number.isInteger(percent) || percent < 0 || percent > 100))
    return 'Traffic must be whole numbers between 0 and 100.'
  if (![0, 100].includes(total(live))) return `The sum of all traffic percentages must be 0 or 100, and is ${total(live)}.`
  return refusedMirror(live, shadow, kind) ?? refusedState({ ...live, ...shadow }, deployments)
}

function refusedMirror(live: Weights, shadow: Weights, kind: Deployed['kind']): string | undefined {
  const [first, ...more] = Object.entries(shadow)
  if (!first) return undefined
  if (kind === 'Kubernetes') return 'Mirror traffic is not supported for Kubernetes online endpoints.'
  if (more.length > 0) return 'Only one deployment can be set to receive mirror traffic.'
  if (first[1] > 50) return `Mirror traffic cannot be more than 50 percent, and is ${first[1]}.`
  if (Object.hasOwn(live, first[0])) return `Deployment '${first[0]}' cannot receive live and mirror traffic at the same time.`
  return undefined
}

function refusedState(served: Weights, deployments: Deployed['deployments']): string | undefined {
  const unready = Object.keys(served).find((name) => deployments.get(name) !== 'Succeeded')
  return unready && `Deployment '${unready}' is not in the Succeeded state and cannot receive traffic.`
}

/** The deployment that a request goes to. `draw` is uniform in [0, 1). Undefined when nothing has weight. */
export function drawn(weights: Weights, draw: number): string | undefined {
  let rest = draw * total(weights)
  return Object.entries(weights).find(([, percent]) => {
    rest -= percent
    return rest < 0
  })?.[0]
}
