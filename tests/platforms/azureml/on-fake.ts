import { readFileSync } from 'node:fs'
import tls from 'node:tls'
import type { AzureClientOptions } from '../../../src/platforms/azureml/client.ts'
import type { Azure } from '../../peers/azureml/start.ts'
import '../../peers/azureml/resolve.mjs'
import { connect } from './connect.ts'

/** A client of the fake in this process, which trusts it from now on. A second of its waits lasts `second` milliseconds. */
export function clientOf(azure: Azure, options: AzureClientOptions = { second: 20 }) {
  tls.setDefaultCACertificates([...tls.getCACertificates('bundled'), readFileSync(azure.ca, 'utf8')])
  return connect(azure.environment('oidc'), options)
}
