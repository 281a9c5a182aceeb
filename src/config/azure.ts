import * as z from 'zod'

const url = z.string().regex(/^https:\/\/[^\s/]+$/, 'expected an https address without a path, such as https://management.azure.com')

/** A cloud that is none of Microsoft's public three: a sovereign or disconnected one, or a rehearsal on loopback. */
const ownCloud = z.strictObject({
  resource_manager: url.meta({ description: 'Azure Resource Manager.' }),
  authority: url.meta({ description: 'Where tokens come from.' }),
  ml: url.meta({ description: 'Audience of tokens for scoring.' }),
  storage: url.prefault('https://storage.azure.com').meta({ description: 'Audience of tokens for blobs.' }),
  logs: url.meta({ description: 'Log Analytics.' }),
  metrics: url.meta({ description: 'Azure Monitor’s metrics of the region.' }),
})

/** Where an Azure ML workspace is. */
export const azure = z
  .strictObject({
    subscription: z.string().min(1).optional().meta({ description: 'Default: AZURE_SUBSCRIPTION_ID.' }),
    resource_group: z.string().min(1).optional().meta({ description: 'Default: AZURE_RESOURCE_GROUP.' }),
    workspace: z.string().min(1).optional().meta({ description: 'Default: AZUREML_WORKSPACE.' }),
    tenant: z.string().min(1).optional().meta({ description: 'Directory that signs in. Default: AZURE_TENANT_ID.' }),
    client: z
      .string()
      .min(1)
      .optional()
      .meta({ description: 'Application that trusts the workflow, or the managed identity. Default: AZURE_CLIENT_ID.' }),
    cloud: z.union([z.enum(['public', 'china', 'government']), ownCloud]).prefault('public'),
  })
  .prefault({})
  .meta({ description: 'The Azure ML workspace, where anything below says azureml.' })
export type Azure = z.output<typeof azure>
