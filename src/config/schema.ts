import * as z from 'zod'
import { azure } from './azure.ts'
import { checks } from './checks.ts'
import { deploy } from './deploy.ts'
import { evaluate } from './evaluate.ts'
import { evaluation } from './evaluation.ts'
import { fairness } from './fairness.ts'
import { gates } from './gates.ts'
import { monitorOn } from './monitor-on.ts'
import { registry, tracking } from './registry.ts'
import { report } from './report.ts'
import { trainOn } from './train-on.ts'
import { keys, time } from './trust.ts'
import { duration } from './units.ts'

const command = z.string().min(1)
const path = z.string().min(1)

const data = z.strictObject({
  train: path.meta({
    description:
      'Data to train on: a file, a folder or a glob of CSV, TSV, JSONL or Parquet; or data of Azure ML: `azureml:<name>:<version>`.',
  }),
  evaluation: path.meta({ description: 'Data to judge on. Candidate and production answer the same rows of it.' }),
  label: z.string().min(1).meta({ description: 'Column that holds the truth.' }),
  keys,
  weight: z.string().min(1).optional().meta({ description: 'Column that says how much each row counts: a number of at least 0.' }),
  group: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'Column whose equal values belong together, a customer for example: such rows are not independent.' }),
  time,
  checks: checks.prefault([]),
})

const prepare = z.strictObject({
  command: command.meta({ description: 'Makes the data files. Cached by its inputs.' }),
  inputs: z.array(path).min(1).meta({ description: 'Files the result depends on.' }),
  time_limit: duration.optional(),
})

const train = z.strictObject({
  command: command.optional().meta({ description: 'Placeholders: {train}, {model}, {params}, {params.<key>}. AutoML has none.' }),
  inputs: z.array(path).min(1).optional().meta({ description: 'Source files that the model depends on. AutoML has none.' }),
  params: path.optional().meta({ description: 'YAML or JSON file of parameters.' }),
  environment: z.array(path).optional().meta({
    description: 'Files that fix the environment. Default: those of requirements.txt, pyproject.toml, uv.lock, environment.yml that exist.',
  }),
  time_limit: duration.prefault('6h'),
  price_per_hour: z.number().positive().optional().meta({ description: 'USD an hour of the machine, for the cost line.' }),
  on: trainOn,
})

const monitor = z.strictObject({
  reference: z.literal('evaluation').prefault('evaluation'),
  window: duration.prefault('7d').meta({ description: 'Length of the window that is compared with the reference.' }),
  actuals: path.optional().meta({ description: 'Late outcomes: the key columns and the label.' }),
  least_rows: z.number().int().positive().prefault(500),
  alarm: z
    .number()
    .positive()
    .prefault(0.1)
    .meta({ description: 'Smallest effect that counts as drift: σ for numbers, Jensen–Shannon distance for categories.' }),
  no_worse_than: z.number().min(0).prefault(0.02).meta({ description: 'Loss of the first gate’s metric that is allowed in production.' }),
  issue_after: z
    .strictObject({ windows: z.number().int().min(1).prefault(2), of: z.number().int().min(1).max(20).prefault(3) })
    .prefault({})
    .meta({ description: 'An issue opens once so many of the last so many windows have drifted.' }),
  on_drift: z
    .enum(['issue', 'retrain'])
    .prefault('issue')
    .meta({ description: 'What follows then: the issue, or the issue and a retraining.' }),
  retrain_workflow: z.string().prefault('sluice-release.yml').meta({ description: 'Workflow that on_drift: retrain starts.' }),
  on: monitorOn,
})

/** The shape of sluice.yml. Strict throughout: an unknown key is a mistake. */
export const schema = z.strictObject({
  model: z
    .string()
    .regex(/^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$/, 'expected 1 to 64 lower-case letters, digits and inner hyphens')
    .meta({ description: 'Name of the model: lower-case letters, digits, hyphens.' }),
  data,
  prepare: prepare.optional(),
  train,
  evaluate,
  evaluation: evaluation.meta({
    description: 'Further sets of rows by name, judged beside `data.evaluation`: the verdict is the worst of all.',
  }),
  gates,
  fairness,
  report,
  registry,
  tracking,
  azure,
  deployments: path
    .prefault('deployments')
    .meta({ description: 'Folder of <environment>.yml. Give each model its own when several live in one folder.' }),
  deploy: deploy.optional(),
  monitor: monitor.optional(),
})

/** A read and checked sluice.yml. Durations in seconds. */
export type Config = z.output<typeof schema>
