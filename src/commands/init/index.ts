import { basename } from 'node:path'
import { loadConfig } from '../../config/load.ts'
import { suggest } from '../../config/suggest.ts'
import { UserError } from '../../kernel/errors.ts'
import type { Command } from '../../main/command.ts'
import type { Workspace } from '../../ports/runtime.ts'
import { guessKey, guessLabel, type Seen, see } from './infer.ts'
import { workflowTemplates } from './templates.ts'
import { type Findings, writeConfig } from './write.ts'

const option = (name: string, description: string, flag = false) => ({
  name,
  description,
  required: false,
  default: flag ? 'false' : undefined,
  flag,
})

/** `sluice init <data> [<evaluation data>]`: looks at the data and the repository, writes sluice.yml and the workflows. Overwrites nothing unless told. */
export const init: Command = {
  options: [
    option('label', 'Column that holds the truth.'),
    option('key', 'Column that names a row.'),
    option('model', 'Name of the model.'),
    option('force', 'Replace files that are there.', true),
  ],
  positionals: ['<data file>', '[evaluation file]'],
  async run({ options, positionals }, { directory, signal }) {
    const { streamingTables } = await import('../../platforms/tables/tables.ts')
    const { localWorkspace } = await import('../../platforms/local/workspace.ts')
    const workspace = localWorkspace(directory)
    const [train = '', evaluation = train] = positionals
    const { sketches, rows } = await streamingTables(directory, { signal }).inspect(train, [])
    const columns = sketches.map(see)
    const text = writeConfig({ ...(await look(workspace, directory, options)), train, evaluation, columns, ...chosen(columns, options) })
    loadConfig('sluice.yml', text)
    const files = { 'sluice.yml': text, ...(await workflowTemplates()) }
    await refuseToReplace(files, workspace, options.force === 'true')
    for (const [path, content] of Object.entries(files)) await workspace.write(path, content)
    const written = Object.keys(files)
    const next = 'Next: read sluice.yml, correct what was guessed, then `npx sluice run`.'
    return {
      verdict: 'pass',
      json: { schema: 1, written, rows, columns: columns.length },
      text: `${rows.toLocaleString('en')} rows, ${columns.length} columns in ${train}.\n${written.map((path) => `✓ wrote ${path}`).join('\n')}\n${next}`,
    }
  },
}

function chosen(columns: readonly Seen[], options: Record<string, string>): Pick<Findings, 'label' | 'keys'> {
  const label = pick(columns, options.label, '--label', guessLabel(columns), 'which column holds the truth')
  const key = pick(columns, options.key, '--key', guessKey(columns.filter((column) => column !== label)), 'which column names a row')
  return { label, keys: [key.name] }
}

function pick(columns: readonly Seen[], name: string | undefined, flag: string, guess: Seen | undefined, question: string): Seen {
  const names = columns.map((column) => column.name)
  if (name !== undefined) {
    const found = columns.find((column) => column.name === name)
    if (!found) throw new UserError(`${flag}: there is no column ${name}. ${suggest(name, names) ?? ''}`)
    return found
  }
  if (!guess) throw new UserError(`The data do not say ${question}. Name it with ${flag}: one of ${names.join(', ')}.`)
  return guess
}

async function look(
  workspace: Workspace,
  directory: string,
  options: Record<string, string>,
): Promise<Pick<Findings, 'model' | 'scripts' | 'params' | 'environment'>> {
  const there = async (path: string) => (await workspace.digest(path)) !== undefined
  const first = async (names: readonly string[]) => {
    for (const name of names) if (await there(name)) return name
    return undefined
  }
  const all = await Promise.all(
    ['requirements.txt', 'pyproject.toml', 'uv.lock', 'environment.yml'].map(async (name) => ((await there(name)) ? [name] : [])),
  )
  const folder = basename(directory)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return {
    model: options.model ?? (folder || 'model'),
    scripts: {
      train: (await first(['train.py', 'src/train.py', 'scripts/train.py'])) ?? 'train.py',
      predict: (await first(['predict.py', 'src/predict.py', 'scripts/predict.py'])) ?? 'predict.py',
      serve: (await first(['serve.py', 'src/serve.py', 'scripts/serve.py'])) ?? 'serve.py',
    },
    params: await first(['params.yaml', 'params.yml', 'params.json']),
    environment: all.flat(),
  }
}

async function refuseToReplace(files: Record<string, string>, workspace: Workspace, force: boolean): Promise<void> {
  if (force) return
  const there = await Promise.all(Object.keys(files).map(async (path) => ((await workspace.read(path)) === undefined ? [] : [path])))
  const findings = there
    .flat()
    .map((file) => ({ file, message: 'This file is there already.', fix: 'Move it away, or run with --force to replace it.' }))
  if (findings.length > 0) throw new UserError(findings)
}
