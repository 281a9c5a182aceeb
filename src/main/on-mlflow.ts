import type { LoadedConfig } from '../config/load.ts'
import type { AzureClient } from '../platforms/azureml/client.ts'
import { mlflowClient } from '../platforms/mlflow/client.ts'
import { mlflowRegistry } from '../platforms/mlflow/registry.ts'
import { mlflowServer } from '../platforms/mlflow/settings.ts'
import { mlflowTracking } from '../platforms/mlflow/tracking.ts'
import type { ClientOptions } from '../platforms/mlflow/transport.ts'
import type { ModelRegistry } from '../ports/registry.ts'
import type { Tracking } from '../ports/tracking.ts'

/** Opens the workspace that `azure` names. */
export type OpenAzure = () => Promise<AzureClient>

/** The server of a tracking URI; `azureml` is the workspace's own. */
async function clientOf(uri: string, openAzure: OpenAzure, options: ClientOptions = {}) {
  if (uri !== 'azureml') return mlflowClient(mlflowServer(uri, process.env), options)
  const azure = await openAzure()
  const { properties } = await azure.get<{ properties: { mlFlowTrackingUri: string } }>('')
  const { audiences } = azure.workspace.cloud
  const bearer = {
    token: async () => (await azure.credential.getToken(`${audiences.arm}/.default`))!.token,
    fresh: () => azure.credential.fresh(),
  }
  return mlflowClient(mlflowServer(properties.mlFlowTrackingUri, process.env, bearer), options)
}

/** `registry.mlflow`. */
export const mlflowVersions = async (uri: string, openAzure: OpenAzure): Promise<ModelRegistry> =>
  mlflowRegistry(await clientOf(uri, openAzure))

/** A step does not wait long for a server that is down: it is only told of what was done. */
const IMPATIENT: ClientOptions = { tries: 2, patience: 20 }

/** `tracking.mlflow`. */
export async function mlflowRuns({ mlflow }: NonNullable<LoadedConfig['config']['tracking']>, openAzure: OpenAzure): Promise<Tracking> {
  return mlflowTracking(
    await clientOf(mlflow.uri, openAzure, IMPATIENT),
    mlflow.experiment === undefined ? {} : { experiment: mlflow.experiment },
  )
}
