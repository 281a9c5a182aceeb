import { join } from 'node:path'
import * as z from 'zod'
import type { Command } from '../main/command.ts'
import { describeInputs } from '../runner/inputs.ts'
import { commonInputs } from '../steps/common.ts'

/** `sluice stop`: ends the gateways and model servers of this machine after their last answer. What they served is remembered: the next deploy-canary starts it again. */
export const stop: Command = {
  options: describeInputs(z.strictObject(commonInputs)),
  positionals: [],
  async run({ options }, { directory }) {
    const { findConfig } = await import('../main/execute.ts')
    const { sluiceHome } = await import('../main/ports-for.ts')
    const { stopGateway } = await import('../platforms/local/serving.ts')
    const { config } = (await findConfig(options.config ?? 'sluice.yml', directory)).loaded
    const environments = config.deploy?.environments ?? []
    for (const environment of environments) await stopGateway({ directory: join(sluiceHome(), 'serving', config.model, environment) })
    return {
      verdict: 'pass',
      json: { schema: 1, stopped: environments },
      text: `✓ Nothing of ${config.model} is served on this machine now.`,
    }
  },
}
