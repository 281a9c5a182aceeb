import { randomUUID } from 'node:crypto'
import type { Json } from '../../../kernel/digest.ts'
import { PlatformError } from '../../../kernel/errors.ts'
import { parse, type Row } from '../../local/gateway/protocols.ts'
import type { AzureClient } from '../client.ts'
import { mask } from '../errors.ts'
import type { AzureAnswer } from '../exchange.ts'
import type { endpointCodec } from './codec.ts'
import type { OnlineEndpoint } from './endpoint.ts'
import { endpointPath } from './serving-endpoint.ts'

/** What our own requests carry as x-ms-client-request-id, so that telemetry tells them from those of clients. */
export const OWN_REQUEST = 'sluice-'

/** How an endpoint wants to be asked: a key or a token of its own as bearer, or a token of Entra ID. Never shown. */
export type Pass = { bearer: string } | { audience: 'ml' }

/** Reads what lets a request in. The key's role: `AzureML Data Scientist` may list keys. */
export async function passOf(client: AzureClient, endpoint: string, { properties }: OnlineEndpoint): Promise<Pass> {
  const mode = properties.authMode.toLowerCase()
  if (mode === 'aadtoken') return { audience: 'ml' }
  if (mode === 'amltoken') return { bearer: (await client.post<{ accessToken: string }>(`${endpointPath(endpoint)}/token`)).accessToken }
  return { bearer: (await client.post<{ primaryKey: string }>(`${endpointPath(endpoint)}/listKeys`)).primaryKey }
}

/** Words of a model that fails: the front end answers 424 then, and says in a header what the model answered. */
function failure(deployment: string, { status, headers, body }: AzureAnswer): PlatformError {
  const inner = headers['ms-azureml-model-error-statuscode']
  const words = mask(body).replace(/\s+/g, ' ').slice(0, 500)
  const told = inner ? `the model's code answered ${inner}` : `the endpoint answered ${status}`
  return new PlatformError(`${deployment}: ${told}: ${words || 'nothing'}`, { status })
}

/** Sends rows to one deployment, whatever its share; such a request is not mirrored. One answer for each row. */
export async function invokeDeployment(
  client: AzureClient,
  { scoringUri, deployment, pass, codec }: { scoringUri: string; deployment: string; pass: Pass; codec: ReturnType<typeof endpointCodec> },
  rows: readonly Row[],
): Promise<Json[]> {
  const id = `${OWN_REQUEST}${randomUUID()}`
  const headers = {
    'content-type': 'application/json',
    'azureml-model-deployment': deployment,
    'x-ms-client-request-id': id,
    'x-request-id': id,
    ...('bearer' in pass ? { authorization: `Bearer ${pass.bearer}` } : {}),
  }
  const audience = 'audience' in pass ? pass.audience : undefined
  const answer = await client.send({ method: 'POST', url: scoringUri, headers, body: JSON.stringify(codec.request(rows)), audience })
  if (answer.status >= 300) throw failure(deployment, answer)
  const predictions = codec.predictions(parse(answer.body))
  if (!predictions)
    throw new PlatformError(`${deployment} answered with something else than predictions: ${mask(answer.body).slice(0, 500)}`)
  if (predictions.length !== rows.length)
    throw new PlatformError(`${deployment} gave ${predictions.length} predictions for ${rows.length} rows.`)
  return [...predictions]
}
