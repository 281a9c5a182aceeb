import { PlatformError } from '../../kernel/errors.ts'
import { shellWord } from './jobs/shell.ts'

/** What Azure says of a failed request. Source: Azure Resource Manager's error contract. */
export interface ServiceError {
  code?: string
  message?: string
  target?: string
  details?: readonly ServiceError[]
}

/** A request that Azure refused. `code` is the service's own word, for example ResourceNotFound. */
export class AzureError extends PlatformError {
  override name = 'AzureError'
  readonly code: string | undefined
  constructor(message: string, options: ErrorOptions & { status?: number | undefined; code?: string | undefined }) {
    super(message, options)
    this.code = options.code
  }
}

/** Signatures of URLs, bearer tokens, JWTs, account keys: never in a message, a log or evidence. */
export const mask = (text: string): string =>
  text
    .replace(/([?&])(sig|skoid|sktid|t|c|s|h|token|code|key)=[^&\s"'<>]+/gi, '$1$2=***')
    .replace(/\bBearer\s+[\w.~+/=-]+/gi, 'Bearer ***')
    .replace(/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, '***')
    .replace(/\b(AccountKey|SharedAccessSignature|primaryKey|secondaryKey)("?\s*[=:]\s*"?)[\w+/=&%-]+/gi, '$1$2***')

/** The innermost words of an error: `details` say more than "See details". */
export function said({ code, message, details }: ServiceError): string {
  const inner = (details ?? []).map(said).filter((text) => text !== '' && !message?.includes(text))
  return mask([[code, message].filter(Boolean).join(': '), ...inner].filter(Boolean).join(' · ')).replace(/\s+/g, ' ')
}

/** Reads `{ error }`, or the error itself, from an answer's body; what is no JSON is its own message. */
export function serviceError(body: string): ServiceError {
  try {
    const parsed = JSON.parse(body) as { error?: ServiceError | string; Message?: string } & ServiceError
    if (typeof parsed.error === 'object' && parsed.error) return parsed.error
    if (typeof parsed.error === 'string') return { code: parsed.error, ...(parsed.message ? { message: parsed.message } : {}) }
    return { ...parsed, message: parsed.message ?? parsed.Message ?? body.slice(0, 500) }
  } catch {
    const xml = /<Code>([^<]*)<\/Code>\s*<Message>([^<]*)/.exec(body)
    return xml ? { code: xml[1]!, message: xml[2]! } : { message: body.slice(0, 500) }
  }
}

/** A refusal in words: what was asked, what Azure said, what to do. `scope` is the workspace's ARM path. */
export function refusal(what: string, status: number, error: ServiceError, scope: string): AzureError {
  const words = [`${what}: Azure answered ${status}`, said(error)].filter(Boolean).join(', ')
  return new AzureError(`${words.replace(/\.$/, '')}.${advice(status, error, scope)}`, { status, code: error.code })
}

function advice(status: number, error: ServiceError, scope: string): string {
  const all = said(error)
  if (/quota|not enough (cores|capacity)|exceeded.*(core|limit)/i.test(all))
    return ' Ask for more quota (portal: Quotas, or `az ml compute list-usage`), choose a smaller machine or fewer instances.'
  if (status === 401) return ' The token was refused: sign in again, and check that the clock of this machine is right.'
  if (status === 403) return ` ${grant(all, scope)}`
  if (status === 404) return ` It is not there, or this identity may not see it. ${lookFor(error.code)}`
  if (status === 409) return ' Something else changes it at the moment, or it is there already with other content. Try again later.'
  if (status === 429) return ' Too many requests: try again later.'
  return status >= 500 ? ' This is on Azure’s side: try again later.' : ''
}

const STORAGE = 'Storage Blob Data Contributor'

/** The role that holds what is needed, given to whom the message names, on the shared registry that it names or else on the workspace. */
function grant(message: string, workspace: string): string {
  const who = /object id '([\w-]+)'/i.exec(message)?.[1] ?? '<client id>'
  const registry = /over scope '([^']*\/registries\/[^'/]+)/i.exec(message)?.[1]
  const scope = registry ?? workspace
  const role = registry
    ? 'AzureML Registry User'
    : /Storage|blob|AuthorizationPermissionMismatch/i.test(message)
      ? STORAGE
      : 'AzureML Data Scientist'
  const words = ['az', 'role', 'assignment', 'create', '--assignee', who, '--role', role, '--scope', scope]
  return `This identity lacks a role. Run \`${words.map((word) => (word.startsWith('<') ? word : shellWord(word))).join(' ')}\`; it takes some minutes to work.`
}

function lookFor(code: string | undefined): string {
  if (code === 'SubscriptionNotFound') return 'Compare `azure.subscription` with `az account list --output table`.'
  if (code === 'ResourceGroupNotFound') return 'Compare `azure.resource_group` with `az group list --output table`.'
  return 'Compare `azure.workspace` and the names in sluice.yml with `az ml workspace list --output table`.'
}
