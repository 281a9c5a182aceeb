import * as z from 'zod'
import { azureEnvironment } from './azure-machines.ts'
import { batch } from './deploy-batch.ts'
import { duration } from './units.ts'

const many = z.number().int().positive()

const azureml = z.strictObject({
  endpoint: z
    .string()
    .regex(/^([a-z]|\{environment\})([a-z0-9-]|\{environment\})*$/, 'expected lower-case letters, digits, hyphens and {environment}')
    .optional()
    .meta({
      description: 'Name of the endpoint, unique in its region; {environment} stands for the environment. Default: <model>-<environment>.',
    }),
  compute: z.string().min(1).optional().meta({ description: 'Attached Kubernetes compute (AKS, Arc). Default: a managed endpoint.' }),
  instance_type: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'VM size, for example Standard_DS3_v2; on Kubernetes an instance type of the cluster.' }),
  instances: many.prefault(1),
  autoscale: z
    .strictObject({
      most: many.meta({ description: 'Most instances; `instances` is the fewest.' }),
      cpu: z.number().int().min(10).max(100).prefault(70).meta({ description: 'Percent of CPU above which there is one more.' }),
    })
    .optional()
    .meta({ description: 'More instances under load. Default: always `instances`.' }),
  environment: azureEnvironment.optional().meta({ description: 'What scoring_script runs in. An MLflow model needs neither.' }),
  sign_in: z.enum(['key', 'aad']).prefault('key').meta({ description: 'What clients sign in with.' }),
  public_network: z.boolean().prefault(true).meta({ description: 'false: only private endpoints of the workspace reach it.' }),
  collect: z.boolean().prefault(true).meta({ description: 'Keep what is asked and answered (data collector), for canaries and drift.' }),
  request_timeout: duration.prefault('5s'),
  concurrency: many.optional().meta({ description: 'Requests that one instance works on at once. Azure’s default is 1.' }),
  batch: batch.optional().meta({ description: 'A batch endpoint instead of an online one: files in, files out, by jobs.' }),
  variables: z.record(z.string(), z.string()).prefault({}).meta({ description: 'Environment variables of the server; no secrets.' }),
})
export type AzureDeploy = z.output<typeof azureml>

/** Where versions are served. */
export const deployTo = z
  .union([z.literal('local'), z.strictObject({ azureml })])
  .prefault('local')
  .meta({ description: 'Where it is served: this machine, or Azure ML.' })
