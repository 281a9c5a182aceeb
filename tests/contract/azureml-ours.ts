import { readFileSync } from 'node:fs'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { type AzureClient, type AzureClientOptions, azureClient } from '../../src/platforms/azureml/client.ts'
import { CLOUDS } from '../../src/platforms/azureml/settings.ts'
import { type Azure, startAzure } from '../peers/azureml/start.ts'
import '../peers/azureml/resolve.mjs'

/** Our own client of the rehearsed Azure, in this process: what main makes of sluice.yml, with a second of 20 ms, or as `options` say, and tokens from the control port. */
export function ourClient(
  azure: Pick<Azure, 'ca' | 'url' | 'authority' | 'workspace' | 'token'>,
  options: AzureClientOptions = { second: 20, limit: 60_000 },
): AzureClient {
  setDefaultCACertificates([...getCACertificates('default'), readFileSync(azure.ca, 'utf8')])
  const cloud = { ...CLOUDS.public, resourceManager: azure.url, authority: azure.authority, logs: azure.url, metricsHost: azure.url }
  const credential = {
    fresh() {},
    async getToken(scopes: string | string[]) {
      const [scope = ''] = [scopes].flat()
      return { token: await azure.token(scope.replace(/\/\.default$/, '')), expiresOnTimestamp: Date.now() + 3_600_000 }
    },
  }
  return azureClient({ ...azure.workspace, cloud }, credential, options)
}

/**
 * A rehearsed Azure for the tests of one file, handed to `use` once it runs. At the end nothing may have been asked that is not there or not valid;
 * `after` is done in any case.
 */
export function rehearse(use: (azure: Azure) => void | Promise<void>, after: () => void = () => {}): void {
  let azure: Azure | undefined
  beforeAll(async () => {
    azure = await startAzure()
    await use(azure)
  })
  afterAll(async () => {
    try {
      expect(await azure?.problems()).toEqual([])
    } finally {
      await azure?.stop()
      after()
    }
  })
}
