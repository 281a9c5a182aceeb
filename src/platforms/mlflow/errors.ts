import { PlatformError, UserError } from '../../kernel/errors.ts'
import type { MlflowServer } from './settings.ts'

/** MLflow refused a call. `code` is its own word for it, for example RESOURCE_DOES_NOT_EXIST. */
export class MlflowRefused extends PlatformError {
  override name = 'MlflowRefused'
  readonly code: string
  constructor(message: string, code: string, status: number) {
    super(message, { status })
    this.code = code
  }
}

/** MLflow's word for why it refused; undefined for any other error. */
export const codeOf = (error: unknown): string | undefined => (error instanceof MlflowRefused ? error.code : undefined)

/** For `catch`: undefined when MLflow does not have it; other errors go on. */
export function missing(error: unknown): undefined {
  if (codeOf(error) !== 'RESOURCE_DOES_NOT_EXIST') throw error
}

/** Words of an answer that carry no reason: a proxy's page, an empty body. */
const reasonIn = (body: string): { code: string; message: string } => {
  try {
    const { error_code: code = '', message = '' } = JSON.parse(body) as { error_code?: string; message?: string }
    return { code: String(code), message: String(message) }
  } catch {
    return { code: '', message: /^\s*</.test(body) ? '' : body.trim().slice(0, 300) }
  }
}

/** How servers answer a call that they do not know, when they say nothing more. */
const NOT_THERE = new Set([404, 405, 501])

/** What an answer other than 2xx means, in words: what was asked, MLflow's reason, and what to do. */
export function refusal(
  what: string,
  { base, advice: signIn }: Pick<MlflowServer, 'base' | 'advice'>,
  status: number,
  body: string,
): Error {
  const { code, message } = reasonIn(body)
  const said = [code, message].filter(Boolean).join(': ') || 'no reason given'
  if (/Invalid Host header|Cross-origin request blocked/i.test(message)) {
    const host = new URL(base).host
    return new UserError(`${what}: MLflow at ${base} does not answer to that name (${said}). Start it with \`--allowed-hosts ${host}\`.`)
  }
  if (status < 400) return new UserError(`${what}: ${base} leads elsewhere (${status}). Name the address that it leads to.`)
  if (status === 401) {
    return new UserError(`${what}: MLflow at ${base} does not accept the sign-in (${said}). ${signIn}`)
  }
  if (status === 403)
    return new UserError(`${what}: MLflow at ${base} does not allow it (${said}). Give this account the right to edit there.`)
  const known = code === '' && NOT_THERE.has(status) ? 'ENDPOINT_NOT_FOUND' : code
  const advice = known === 'ENDPOINT_NOT_FOUND' ? ' Is that the address of an MLflow server, of version 2 or later?' : ''
  return new MlflowRefused(`${what}: MLflow at ${base} answered ${status}: ${said}.${advice}`, known, status)
}
