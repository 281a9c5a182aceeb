import * as z from 'zod'
import { addressesIn } from '../config/data-address.ts'
import type { LoadedConfig } from '../config/load.ts'
import { UserError } from '../kernel/errors.ts'
import type { Command } from '../main/command.ts'
import type { Needed } from '../platforms/azureml/doctor/doctor.ts'
import type { Examined } from '../platforms/azureml/doctor/rules.ts'
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
    const { openAzureProject } = await import('../main/azure-project.ts')
    const { examine } = await import('../platforms/azureml/doctor/doctor.ts')
    const { loaded, client, endpoints } = await openAzureProject(options, terminal)
    const checks = await examine(client, neededBy(loaded, endpoints))
    const verdict = checks.some(({ state }) => state === 'missing') ? 'fail' : 'pass'
    return { verdict, json: { schema: 1, checks: checks.map((check) => ({ ...check })) }, text: shown(checks, terminal) }
  },
}

function neededBy({ config }: LoadedConfig, endpoints: readonly string[]): Needed {
  const { train, deploy, registry } = config
  const to = deploy && deploy.to !== 'local' ? deploy.to.azureml : undefined
  const batch = to?.batch
  return {
    training: train.on === 'local' ? undefined : machinesOf(train.on.azureml),
    ...kept(registry),
    endpoints: batch ? [] : endpoints,
    data: addressesIn(config),
    batch: batch && { compute: batch.compute, instances: batch.instances, scheduled: Object.keys(batch.schedules).length > 0 },
    serving: batch ? undefined : to && { size: to.instance_type, instances: to.instances, compute: to.compute },
  }
}

function kept(registry: LoadedConfig['config']['registry']): Pick<Needed, 'registry' | 'shared'> {
  if (registry === 'azureml') return { registry: true }
  if (typeof registry !== 'object' || !('azureml' in registry)) return { registry: false }
  const { share, from } = registry.azureml
  const name = from ?? share
  return { registry: from === undefined, shared: name === undefined ? undefined : { registry: name, write: from === undefined } }
}

/** Ids of Azure are long words, which no table could hold: they may break at their slashes. */
const breakable = (text: string): string => text.replace(/\S{60,}/g, (word) => word.replace(/(.{20,50}[/,;])(?=.)/g, '$1\n'))

/** AutoML without a cluster has a machine for each trial at once; with one, trials wait for its nodes. */
const machinesOf = ({ compute, instances, automl }: Exclude<LoadedConfig['config']['train']['on'], 'local'>['azureml']) => ({
  compute,
  instances: automl && typeof compute !== 'string' ? Math.min(automl.at_once, automl.trials) : instances,
})

function shown(checks: readonly Examined[], { colour, columns }: { colour: boolean; columns: number }): string {
  const rows = checks.map(({ name, state, found }) => [SIGNS[state], name, breakable(found)] as const)
  const fixes = checks.flatMap(({ name, fix }) => (fix ? [`${name}: ${fix}`] : []))
  const drawn = table(
    {
      kind: 'table',
      name: 'Azure ML',
      columns: [
        { header: 'State', align: 'left' },
        { header: 'Azure ML', align: 'left' },
        { header: 'Found', align: 'left' },
      ],
      rows,
    },
    { colour, columns },
  )
  return [drawn, ...(fixes.length > 0 ? ['', 'To do:', ...fixes.map((fix) => `  ${fix}`)] : [])].join('\n')
}
