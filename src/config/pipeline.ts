import * as z from 'zod'
import { azureCompute, azureEnvironment } from './azure-machines.ts'
import { duration } from './units.ts'

const many = z.number().int().positive()
const machines = {
  compute: azureCompute.optional().meta({ description: 'Default: that of the training.' }),
  environment: azureEnvironment.optional().meta({ description: 'Default: that of the training; Spark has its own.' }),
}
const limit = duration.prefault('6h')

const spark = z.strictObject({
  entry: z.string().regex(/\.py$/, 'expected a Python file').meta({ description: 'Python file among the inputs.' }),
  args: z.string().min(1).prefault('{train} {prepared}').meta({ description: 'Data are told by their address. Blanks part arguments.' }),
  instance_type: z.string().min(1).meta({ description: 'VM size, for example Standard_E4s_v3.' }),
  runtime: z
    .string()
    .regex(/^\d+\.\d+$/, 'expected a version in quotes, such as "3.4"')
    .prefault('3.4')
    .meta({ description: 'Version of Spark.' }),
  executors: many.prefault(2),
  cores: many.prefault(4).meta({ description: 'Of the driver and of each executor.' }),
  memory: z
    .string()
    .regex(/^\d+[mg]$/, 'expected a size such as 28g')
    .prefault('28g')
    .meta({ description: 'Of the driver and of each executor.' }),
  identity: z.enum(['user', 'managed']).prefault('user').meta({ description: 'Reads and writes as who submits it, or as the workspace.' }),
})

const prepare = z.strictObject({
  command: z.string().min(1).optional().meta({ description: 'Reads {train}, writes {prepared}, a file or a folder.' }),
  spark: spark.optional().meta({ description: 'A Spark program on serverless machines, instead of a command.' }),
  inputs: z.array(z.string().min(1)).min(1).meta({ description: 'Source files that the prepared data depend on.' }),
  time_limit: limit,
  ...machines,
})

const evaluate = z.strictObject({
  inputs: z
    .array(z.string().min(1))
    .min(1)
    .optional()
    .meta({ description: 'Source files. Default: those of the training, and what the command names.' }),
  time_limit: limit,
  ...machines,
})

/** Commands around the training, as steps of one Azure ML pipeline. */
export const pipeline = z.strictObject({
  prepare: prepare.optional().meta({ description: 'Makes {prepared} for train.command. It stays in the cloud.' }),
  evaluate: z
    .union([z.literal(true), evaluate])
    .optional()
    .meta({ description: 'Runs evaluate.command on data.evaluation there; the gate takes its predictions of the candidate.' }),
})
