import * as z from 'zod'
import { automl } from './automl.ts'
import { azureCompute, azureEnvironment } from './azure-machines.ts'
import { pipeline } from './pipeline.ts'
import { sweep } from './sweep.ts'
import { duration } from './units.ts'

const many = z.number().int().positive()

const distribution = z.union([
  z.strictObject({ pytorch: z.strictObject({ processes: many.meta({ description: 'Processes on each instance, one a GPU.' }) }) }),
  z.strictObject({ mpi: z.strictObject({ processes: many }) }),
  z.strictObject({ tensorflow: z.strictObject({ workers: many, parameter_servers: z.number().int().min(0).prefault(0) }) }),
  z.strictObject({
    ray: z.strictObject({
      join_within: duration.prefault('10m').meta({ description: 'How long the machines may take to become one Ray cluster.' }),
    }),
  }),
])

const azureml = z.strictObject({
  compute: azureCompute.meta({ description: 'Name of a cluster, or the VM size of serverless compute.' }),
  instances: many.prefault(1),
  tier: z
    .enum(['spot', 'basic', 'standard', 'premium'])
    .optional()
    .meta({ description: 'Of serverless compute; spot costs less and may be taken away. A cluster has its own.' }),
  environment: azureEnvironment.optional().meta({
    description: 'Image, image and conda file, Dockerfile, or one that the workspace or a registry has. AutoML has its own.',
  }),
  distribution: distribution.optional(),
  shm_size: z
    .string()
    .regex(/^\d+[bkmg]$/, 'expected a size such as 2g')
    .optional(),
  experiment: z.string().min(1).optional().meta({ description: 'Default: the model’s name.' }),
  sweep: sweep.optional(),
  automl: automl.optional(),
  pipeline: pipeline.optional().meta({ description: 'Commands before and after the training, each on machines of its own.' }),
})
export type AzureTraining = z.output<typeof azureml>

/** Where training runs. */
export const trainOn = z
  .union([z.literal('local'), z.strictObject({ azureml })])
  .prefault('local')
  .meta({ description: 'Where it runs: this machine, or Azure ML.' })
