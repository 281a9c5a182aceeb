import { type AzureClientOptions, azureClient } from '../../../src/platforms/azureml/client.ts'
import type { AzureCloud, AzureWorkspace } from '../../../src/platforms/azureml/settings.ts'
import { CLOUDS } from '../../../src/platforms/azureml/settings.ts'
import { azureCredential } from '../../../src/platforms/azureml/sign-in.ts'

type Env = Readonly<Record<string, string | undefined>>

/** A cloud of one's own: the fake's. */
const cloudAt = (resourceManager: string, authority: string): AzureCloud => ({
  ...CLOUDS.public,
  resourceManager,
  authority,
  audiences: { ...CLOUDS.public.audiences, arm: resourceManager },
})

/** A client by the environment that the fake gives a process (`azure.environment('oidc')`): it signs in as a workflow does. */
export function connect(env: Env, options: AzureClientOptions = { second: 20 }) {
  const need = (name: string) => env[name] ?? ''
  const workspace: AzureWorkspace = {
    subscription: need('AZURE_SUBSCRIPTION_ID'),
    resourceGroup: need('AZURE_RESOURCE_GROUP'),
    workspace: need('AZUREML_WORKSPACE'),
    cloud: cloudAt(need('AZURE_RESOURCE_MANAGER'), need('AZURE_AUTHORITY_HOST')),
    tenant: need('AZURE_TENANT_ID'),
    client: need('AZURE_CLIENT_ID'),
  }
  const assertion = async () => {
    const answer = await fetch(`${need('ACTIONS_ID_TOKEN_REQUEST_URL')}&audience=api://AzureADTokenExchange`, {
      headers: { authorization: `Bearer ${need('ACTIONS_ID_TOKEN_REQUEST_TOKEN')}` },
    })
    return ((await answer.json()) as { value: string }).value
  }
  return azureClient(workspace, azureCredential(workspace, { assertion, ci: true }), options)
}
