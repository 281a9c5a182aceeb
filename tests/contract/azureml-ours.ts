import { readFileSync } from 'node:fs'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { type AzureClient, azureClient } from '../../src/platforms/azureml/client.ts'
import { CLOUDS } from '../../src/platforms/azureml/settings.ts'
import type { Azure } from '../peers/azureml/start.ts'
import '../peers/azureml/resolve.mjs'

/** Our own client of the rehearsed Azure, in this process: what main makes of sluice.yml, with a second of 20 ms and tokens from the control port. */
export function ourClient(azure: Pick<Azure, 'ca' | 'url' | 'authority' | 'workspace' | 'token'>): AzureClient {
  setDefaultCACertificates([...getCACertificates('default'), readFileSync(azure.ca, 'utf8')])
  const cloud = { ...CLOUDS.public, resourceManager: azure.url, authority: azure.authority, logs: azure.url, metricsHost: azure.url }
  const credential = {
    fresh() {},
    async getToken(scopes: string | string[]) {
      const [scope = ''] = [scopes].flat()
      return { token: await azure.token(scope.replace(/\/\.default$/, '')), expiresOnTimestamp: Date.now() + 3_600_000 }
    },
  }
  return azureClient({ ...azure.workspace, cloud }, credential, { second: 20, limit: 60_000 })
}
