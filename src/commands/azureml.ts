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
    const { openAzureProject } = await import('../main/azure-project.ts')
    const { leftBehind } = await import('../platforms/azureml/orphans.ts')
    const { loaded, client, context, ...named } = await openAzureProject(options, terminal)
    const found = await leftBehind(client, { model: loaded.config.model, repository: context.repositoryUrl, ...named })
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
