import * as z from 'zod'
import { UserError } from '../kernel/errors.ts'
import type { Command, Terminal } from '../main/command.ts'
import type { Left } from '../platforms/azureml/orphans.ts'
import { table } from '../report/terminal/table.ts'
import { describeInputs } from '../runner/inputs.ts'
import { commonInputs } from '../steps/common.ts'

/** `sluice azureml orphans`: what of this project goes on in the workspace, and what nobody needs any more. Changes nothing. */
export const azureml: Command = {
  options: describeInputs(z.strictObject(commonInputs)),
  positionals: ['orphans'],
  async run({ options, positionals }, terminal) {
    if (positionals[0] !== 'orphans') throw new UserError('`sluice azureml` knows orphans: run `sluice azureml orphans`.')
    const { surroundings } = await import('../main/surroundings.ts')
    const { findConfig } = await import('../main/execute.ts')
    const { azureFor, endpointOf } = await import('../main/on-azure.ts')
    const { leftBehind } = await import('../platforms/azureml/orphans.ts')
    const { context } = await surroundings(terminal)
    const { loaded } = await findConfig(options.config ?? 'sluice.yml', terminal.directory)
    const { model, deploy } = loaded.config
    const endpoints =
      deploy && deploy.to !== 'local' ? deploy.environments.map((environment) => endpointOf(loaded.config, environment)) : []
    const found = await leftBehind(azureFor(loaded, { context }), { model, repository: context.repositoryUrl, endpoints })
    const verdict = found.some(({ orphan }) => orphan) ? 'fail' : 'pass'
    return { verdict, json: { schema: 1, found: found.map((one) => ({ ...one })) }, text: shown(found, terminal) }
  },
}

function shown(found: readonly Left[], { colour, columns }: Pick<Terminal, 'colour' | 'columns'>): string {
  if (found.length === 0) return 'Nothing of this model goes on in the workspace.'
  const drawn = table(
    {
      kind: 'table',
      name: 'In the workspace',
      columns: ['', 'Kind', 'Name', 'State', 'Since'].map((header) => ({ header, align: 'left' as const })),
      rows: found.map(({ orphan, kind, name, state, since }) => [orphan ? '✗ orphan' : '· in use', kind, name, state, since ?? '–']),
    },
    { colour, columns },
  )
  const runs = found.flatMap(({ name, run }) => (run ? [`  ${name} is of ${run}`] : []))
  return [drawn, '', ...runs, 'To end one:', ...found.map(({ end }) => `  ${end}`)].join('\n')
}
