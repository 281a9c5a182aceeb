import type { Config } from '../../config/schema.ts'
import type { Decision } from './decision.ts'
import type { Production } from './production.ts'
import { recordedGate } from './production-evidence.ts'

/** The metrics that production passed a gate on and that no gate asks for now: dropped unless `evaluate.retired` names them. */
export function droppedGates({ gates, evaluate }: Config, production: Production): NonNullable<Decision['dropped']> {
  const recorded = recordedGate(production.version)
  const asked = new Set<string>([...gates.map(({ metric }) => metric), ...evaluate.retired])
  const gone = [...new Set(recorded?.gates)].filter((metric) => !asked.has(metric))
  return gone.map((metric) => ({ metric, recorded: recorded?.metrics.get(metric) }))
}
