import type { AccessToken, GetTokenOptions, TokenCredential } from '@azure/identity'
import { ClientAssertionCredential, DefaultAzureCredential } from '@azure/identity'
import { explain, PlatformError } from '../../kernel/errors.ts'
import { mask } from './errors.ts'
import type { AzureWorkspace } from './settings.ts'
import { CLOUDS } from './settings.ts'
import { signInAdvice } from './sign-in-advice.ts'

/** Signs requests. `fresh` forgets the tokens that were had: what answers 401 before its time is asked for again. */
export interface AzureCredential extends TokenCredential {
  fresh(): void
}

export interface SignIn {
  /**
   * A new OIDC assertion of the runner for the audience api://AzureADTokenExchange. Called for each token request, since an assertion lives for minutes
   * and a job for days. Undefined outside a workflow, and in one without `permissions: id-token: write`.
   */
  assertion?: (() => Promise<string>) | undefined
  /** Whether this is a workflow, where a missing permission is the likely reason. */
  ci?: boolean
}

/**
 * As whom Sluice asks Azure: in a workflow the application that trusts the workflow (OIDC, no secret kept), where tenant and client are known;
 * else what DefaultAzureCredential finds (environment, managed identity, `az login`). UserError naming what is missing, with the command that mends it.
 */
export function azureCredential(workspace: AzureWorkspace, { assertion, ci = false }: SignIn = {}): AzureCredential {
  let seen: string | undefined
  const remembered = assertion && (async () => (seen = await assertion()))
  let credential = make(workspace, remembered)
  const ask = async (scopes: string | string[], options?: GetTokenOptions): Promise<AccessToken> => {
    try {
      const token = await credential.getToken(scopes, options)
      if (token) return token
    } catch (error) {
      throw refused(error, workspace, { ci, assertion: seen, federated: remembered !== undefined })
    }
    throw new PlatformError('Signing in to Azure gave no token. Run `az login`, or see docs/azure.md.')
  }
  // The SDK asks for an assertion each time, also when it has the token already.
  const kept = new Map<string, { token: Promise<AccessToken>; since: number }>()
  return {
    fresh() {
      kept.clear()
      credential = make(workspace, remembered)
    },
    async getToken(scopes, options) {
      const key = [scopes].flat().join(' ')
      const known = kept.get(key)
      if (known && good(await known.token, known.since)) return known.token
      const token = ask(scopes, options)
      kept.set(key, { token, since: Date.now() })
      return token.catch((error: unknown) => {
        kept.delete(key)
        throw error
      })
    },
  }
}

/** Milliseconds that a token must still be good for; half its life when that is shorter. */
const LEFT = 300_000

const good = ({ expiresOnTimestamp }: AccessToken, since: number): boolean =>
  expiresOnTimestamp - Date.now() > Math.min(LEFT, (expiresOnTimestamp - since) / 2)

function make({ cloud, tenant, client }: AzureWorkspace, assertion: (() => Promise<string>) | undefined): TokenCredential {
  const known = Object.values(CLOUDS).some(({ authority }) => authority === cloud.authority)
  const options = { authorityHost: cloud.authority, disableInstanceDiscovery: !known }
  return assertion && tenant && client
    ? new ClientAssertionCredential(tenant, client, assertion, options)
    : new DefaultAzureCredential({
        ...options,
        ...(tenant ? { tenantId: tenant } : {}),
        ...(client ? { managedIdentityClientId: client, workloadIdentityClientId: client } : {}),
      })
}

/** A network that is down is the platform's; everything else is for the user to put right. */
function refused(error: unknown, workspace: AzureWorkspace, facts: Parameters<typeof signInAdvice>[1]): Error {
  if (error instanceof PlatformError) return error
  const text = mask(explain(error)).replace(/\s+/g, ' ')
  return signInAdvice(text, facts, workspace, error)
}
