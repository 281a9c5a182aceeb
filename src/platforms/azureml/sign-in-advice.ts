import { PlatformError, UserError } from '../../kernel/errors.ts'
import { shellWord } from './jobs/shell.ts'
import type { AzureWorkspace } from './settings.ts'

interface Facts {
  ci: boolean
  /** The last assertion that was presented. */
  assertion: string | undefined
  /** Whether one could be had. */
  federated: boolean
}

/** What an OIDC token says of the workflow it was made for. Nothing is checked: it is only shown. */
export function claimsOf(assertion: string): { subject?: string; issuer?: string; audience?: string } {
  try {
    const claims = JSON.parse(Buffer.from(assertion.split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>
    const text = (name: string) => (typeof claims[name] === 'string' ? claims[name] : undefined)
    const [subject, issuer, audience] = [text('sub'), text('iss'), text('aud')]
    return { ...(subject ? { subject } : {}), ...(issuer ? { issuer } : {}), ...(audience ? { audience } : {}) }
  } catch {
    return {}
  }
}

/** Turns Entra's refusal (a text with an AADSTS code, without secrets) into what is wrong and what to do. Source of codes: learn.microsoft.com, Entra error codes. */
export function signInAdvice(text: string, facts: Facts, workspace: AzureWorkspace, cause: unknown): Error {
  const code = /AADSTS\d+|endpoints_resolution_error/.exec(text)?.[0] ?? ''
  const found = ADVICE.find(({ codes }) => codes.includes(code))
  const summary = sentence(text)
  if (found) return new UserError(`Signing in to Azure failed (${code}): ${found.say(facts, workspace)} Entra said: ${summary}`, { cause })
  if (/ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|network_error|network request failed/i.test(text) && facts.federated)
    return new PlatformError(`Signing in to Azure failed: ${workspace.cloud.authority} does not answer (${summary}). Try again later.`, {
      cause,
    })
  return new UserError(`Signing in to Azure failed: ${nobody(facts, workspace)} Tried: ${summary}`, { cause })
}

const sentence = (text: string) => {
  const [first = text] = text.split(/ Trace ID:| Correlation ID:/)
  return first.length > 600 ? `${first.slice(0, 600)}…` : first
}

function nobody({ ci, federated }: Facts, { tenant, client }: AzureWorkspace): string {
  if (!ci)
    return 'no identity was found. Run `az login`, or set AZURE_TENANT_ID, AZURE_CLIENT_ID and a secret or certificate in the environment.'
  const missing = [
    ...(federated ? [] : ['`permissions: id-token: write` in the job']),
    ...(tenant ? [] : ['AZURE_TENANT_ID (`az account show --query tenantId`)']),
    ...(client ? [] : ['AZURE_CLIENT_ID (`az ad app list --display-name … --query [].appId`)']),
  ]
  return missing.length === 0
    ? 'Entra gave no token.'
    : `this workflow has no identity. It lacks ${missing.join(', ')}; or give a self-hosted runner a managed identity.`
}

interface Advice {
  codes: readonly string[]
  say(facts: Facts, workspace: AzureWorkspace): string
}

const ADVICE: readonly Advice[] = [
  {
    // No federated credential with this subject (two codes, old and new), this issuer, this audience.
    codes: ['AADSTS700213', 'AADSTS70021', 'AADSTS700211', 'AADSTS700212'],
    say({ assertion }, { client }) {
      const { subject = '?', issuer = '?', audience = 'api://AzureADTokenExchange' } = claimsOf(assertion ?? '')
      const parameters = JSON.stringify({ name: 'sluice', issuer, subject, audiences: [audience] })
      return `the application does not trust this workflow. Its token has the subject ${subject}, the issuer ${issuer} and the audience ${audience}. Run \`az ad app federated-credential create --id ${client} --parameters ${shellWord(parameters)}\`, or correct the credential that is there.`
    },
  },
  {
    codes: ['AADSTS700016', 'AADSTS700038'],
    say: (_, { client, tenant }) =>
      `there is no application ${client} in the directory ${tenant}. Compare AZURE_CLIENT_ID with \`az ad app list --show-mine --query "[].{name:displayName,id:appId}"\`.`,
  },
  {
    codes: ['AADSTS90002', 'AADSTS900023', 'AADSTS50059', 'endpoints_resolution_error'],
    say: (_, { tenant }) => `there is no directory ${tenant}. Compare AZURE_TENANT_ID with \`az account show --query tenantId\`.`,
  },
  {
    codes: ['AADSTS700024'],
    say: () => 'the assertion is not valid at this time. Set the clock of this machine right (`sudo chronyc makestep`).',
  },
  {
    codes: ['AADSTS7000215', 'AADSTS7000222'],
    say: (_, { client }) =>
      `the client secret is wrong or has expired. Better none: federate the workflow (docs/azure.md); else \`az ad app credential reset --id ${client}\`.`,
  },
  {
    codes: ['AADSTS500011', 'AADSTS65001'],
    say: (_, { cloud }) =>
      `the directory does not know ${cloud.audiences.arm}. Is \`azure.cloud\` the right one (public, china, government)?`,
  },
  { codes: ['AADSTS53003', 'AADSTS530003'], say: () => 'a conditional-access policy forbids it. Ask who administers the directory.' },
]
