import { setSecret } from '@actions/core'
import { HttpClient } from '@actions/http-client'
import { BearerCredentialHandler } from '@actions/http-client/lib/auth'

/** Whom Entra ID expects an assertion to be for. Source: Microsoft's page on workload identity federation with GitHub. */
const AUDIENCE = 'api://AzureADTokenExchange'

/**
 * What fetches an OIDC token of this workflow run, a new one at each call; undefined where the run may not have one (no `id-token: write`, no workflow).
 * The toolkit's own `getIDToken` is the same request; imported from there it would come to every start of an action.
 * Source: docs.github.com, OpenID Connect reference.
 */
export function idToken(env: NodeJS.ProcessEnv): (() => Promise<string>) | undefined {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = env
  if (!url || !token) return undefined
  return async () => {
    const client = new HttpClient('sluice', [new BearerCredentialHandler(token)], { allowRetries: true, maxRetries: 10 })
    const { result } = await client.getJson<{ value?: string }>(`${url}&audience=${encodeURIComponent(AUDIENCE)}`)
    if (!result?.value) throw new Error('GitHub gave no OIDC token for this run. Does the job have `permissions: id-token: write`?')
    setSecret(result.value)
    return result.value
  }
}
