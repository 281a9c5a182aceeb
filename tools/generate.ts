// Writes every file that is made from the contracts: action.yml files, their READMEs' tables, JSON Schemas, the README's table of actions.
// `--check` writes nothing and exits with 1 when a file is not current. Part of `npm run build`.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stringify } from 'yaml'
import * as z from 'zod'
import { deployment } from '../src/config/deployment.ts'
import { schema } from '../src/config/schema.ts'
import type { StepName } from '../src/kernel/evidence.ts'
import { reportSchema } from '../src/main/report-schema.ts'
import { steps } from '../src/main/steps.ts'
import { describeInputs } from '../src/runner/inputs.ts'
import { configReference } from './config-reference.ts'
import { cell } from './markdown-cell.ts'
import { planOf } from './plan-of.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const TOKEN = {
  'github-token': {
    description: 'Token for comments, checks, records and pull requests.',
    required: false,
    default: `\${{ github.token }}`,
  },
}

/** A step with its contract at hand. */
type Step = Awaited<ReturnType<typeof known>>
async function known(name: StepName) {
  const step = await steps[name]()
  return { ...step, ...(await step.contract()) }
}

const outputsOf = (step: Step): [string, string][] => {
  const json = z.toJSONSchema(step.outputs, { io: 'output', unrepresentable: 'any' }) as {
    properties?: Record<string, { description?: string }>
  }
  return Object.entries(json.properties ?? {}).map(([name, { description }]) => [name, description ?? ''])
}
const inputsOf = (step: Step) =>
  Object.fromEntries(
    describeInputs(step.inputs).map(({ name, description, required, default: preset }) => [
      name,
      { description, required, ...(preset === undefined ? {} : { default: preset }) },
    ]),
  )

/** action.yml of one step, or of the root action, which takes the inputs of all. */
function actionFile(name: string, description: string, inputs: object, outputs: readonly [string, string][], main: string): string {
  const file = {
    name,
    description,
    branding: { icon: 'filter', color: 'blue' },
    inputs: { ...inputs, ...TOKEN },
    outputs: Object.fromEntries(outputs.map(([key, text]) => [key, { description: text }])),
    runs: { using: 'node24', main },
  }
  return `# Generated from src/ by \`npm run build\`.\n${stringify(file, { lineWidth: 0 })}`
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => ':--'), ...rows.map((row) => row.map(cell))].map((row) => `| ${row.join(' | ')} |`).join('\n')

function tables(step: Step): string {
  const inputs = describeInputs(step.inputs).map((i) => [
    `\`${i.name}\``,
    i.description,
    i.required ? 'required' : i.default === undefined ? '' : `\`${i.default}\``,
  ])
  const token = ['`github-token`', TOKEN['github-token'].description, `\`\${{ github.token }}\``]
  return `### Inputs\n\n${table(['Input', 'What it is', 'Default'], [...inputs, token])}\n\n### Outputs\n\n${table(
    ['Output', 'What it is'],
    outputsOf(step).map(([name, text]) => [`\`${name}\``, text]),
  )}`
}

/** The text with what stands between `<!-- <name>:start -->` and `:end` replaced. */
function between(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`]
  const [from, to] = [text.indexOf(start), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`The markers ${start} and ${end} are missing.`)
  return `${text.slice(0, from + start.length)}\n${content}\n${text.slice(to)}`
}

const read = (path: string) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined)
const readmeOf = (step: Step) =>
  read(`actions/${step.name}/README.md`) ?? `# ${step.name}\n\n${step.description}\n\n<!-- tables:start -->\n<!-- tables:end -->\n`

/** Every generated file by path. */
export async function generated(): Promise<Record<string, string>> {
  const all = await Promise.all((Object.keys(steps) as StepName[]).map(known))
  const stepInput = { step: { description: `Which step to run: ${all.map(({ name }) => name).join(', ')}.`, required: true } }
  const rootInputs = Object.assign({}, stepInput, ...all.map(inputsOf)) as object
  const rootOutputs = [...new Map(all.flatMap(outputsOf))]
  const summary = 'GitOps for machine-learning models: gates promotion on evidence. Runs one of six steps.'
  const readme = read('README.md')
  const configuration = read('docs/configuration.md')
  const rows = all.map((step) => [`[\`${step.name}\`](actions/${step.name}/README.md)`, step.description])
  return {
    'action.yml': actionFile('Sluice', summary, rootInputs, rootOutputs, 'dist/step.js'),
    ...Object.fromEntries(
      all.flatMap((step) => [
        [
          `actions/${step.name}/action.yml`,
          actionFile(`Sluice ${step.name}`, step.description, inputsOf(step), outputsOf(step), `../../dist/${step.name}.js`),
        ],
        [`actions/${step.name}/README.md`, between(readmeOf(step), 'tables', tables(step))],
      ]),
    ),
    'src/config/plans.json': json({ config: planOf(schema), deployment: planOf(deployment) }),
    'src/main/contracts.json': json(
      Object.fromEntries(all.map(({ name, inputs }) => [name, { options: describeInputs(inputs), plan: planOf(inputs) }])),
    ),
    'schema/sluice.schema.json': jsonSchema(schema, 'sluice.yml'),
    'schema/report.schema.json': jsonSchema(reportSchema, 'report.json, and what --json prints'),
    'schema/deployment.schema.json': jsonSchema(deployment, 'deployments/<environment>.yml'),
    ...(configuration === undefined ? {} : { 'docs/configuration.md': between(configuration, 'keys', configReference(schema)) }),
    ...(readme === undefined ? {} : { 'README.md': between(readme, 'actions', table(['Action', 'What it does'], rows)) }),
  }
}

const json = (data: unknown): string => `${JSON.stringify(data)}\n`
const jsonSchema = (shape: z.ZodType, title: string): string =>
  `${JSON.stringify({ ...z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any' }), title }, null, 2)}\n`

/** Paths of generated files whose content is not what the sources give. */
export const stale = async (): Promise<string[]> =>
  Object.entries(await generated()).flatMap(([path, text]) => (read(path) === text ? [] : [path]))

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--check')) {
    const paths = await stale()
    if (paths.length > 0) console.error(`Not current: ${paths.join(', ')}. Run \`npm run build\`.`)
    process.exitCode = paths.length > 0 ? 1 : 0
  } else {
    for (const [path, text] of Object.entries(await generated())) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
  }
}
