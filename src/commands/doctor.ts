import * as z from 'zod'
import type { LoadedConfig } from '../config/load.ts'
import { UserError } from '../kernel/errors.ts'
import type { Command } from '../main/command.ts'
import type { Needed } from '../platforms/azureml/doctor.ts'
import type { Examined } from '../platforms/azureml/doctor-rules.ts'
import { table } from '../report/terminal/table.ts'
import { describeInputs } from '../runner/inputs.ts'
import { commonInputs } from '../steps/common.ts'

const SIGNS = { ok: '✓ ok', missing: '✗ missing', unsure: '? unsure' } as const

/** `sluice doctor azureml`: whether Azure has what this sluice.yml asks for, before a step finds out. Changes nothing. */
export const doctor: Command = {
  options: describeInputs(z.strictObject(commonInputs)),
  positionals: ['azureml'],
  async run({ options, positionals }, terminal) {
    if (positionals[0] !== 'azureml') throw new UserError('`sluice doctor` knows azureml: run `sluice doctor azureml`.')
    const { surroundings } = await import('../main/surroundings.ts')
    const { findConfig } = await import('../main/execute.ts')
    const { azureFor, endpointOf } = await import('../main/on-azure.ts')
    const { examine } = await import('../platforms/azureml/doctor.ts')
    const { context } = await surroundings(terminal)
    const { loaded } = await findConfig(options.config ?? 'sluice.yml', terminal.directory)
    const checks = await examine(azureFor(loaded, { context }), neededBy(loaded, endpointOf))
    const verdict = checks.some(({ state }) => state === 'missing') ? 'fail' : 'pass'
    return { verdict, json: { schema: 1, checks: checks.map((check) => ({ ...check })) }, text: shown(checks, terminal) }
  },
}

function neededBy({ config }: LoadedConfig, endpointOf: (config: LoadedConfig['config'], environment: string) => string): Needed {
  const { train, deploy, registry } = config
  const to = deploy && deploy.to !== 'local' ? deploy.to.azureml : undefined
  return {
    training: train.on === 'local' ? undefined : train.on.azureml,
    registry: registry === 'azureml' || (typeof registry === 'object' && 'azureml' in registry),
    endpoints: to ? deploy!.environments.map((environment) => endpointOf(config, environment)) : [],
    serving: to && { size: to.instance_type, instances: to.instances, compute: to.compute },
  }
}

function shown(checks: readonly Examined[], { colour, columns }: { colour: boolean; columns: number }): string {
  const rows = checks.map(({ name, state, found }) => [SIGNS[state], name, found] as const)
  const fixes = checks.flatMap(({ name, fix }) => (fix ? [`${name}: ${fix}`] : []))
  const drawn = table(
    {
      kind: 'table',
      name: 'Azure ML',
      columns: [
        { header: '', align: 'left' },
        { header: 'Azure ML', align: 'left' },
        { header: 'Found', align: 'left' },
      ],
      rows,
    },
    { colour, columns },
  )
  return [drawn, ...(fixes.length > 0 ? ['', 'To do:', ...fixes.map((fix) => `  ${fix}`)] : [])].join('\n')
}
