import { UserError } from '../../../kernel/errors.ts'
import type { Telemetry } from '../../../ports/serving.ts'

/** A batch endpoint has no live requests: there is nothing to count, and nothing that is logged one by one. */
export const batchTelemetry = (): Telemetry => ({
  traffic: async () => ({ live: new Map(), mirrored: new Map() }),
  // biome-ignore lint/correctness/useYield: it refuses before there is anything to give
  async *requests() {
    throw new UserError('Requests are not logged one by one on a batch endpoint. `sluice status` says what its jobs did.')
  },
})
