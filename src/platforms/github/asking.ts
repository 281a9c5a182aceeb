import { PlatformError, UserError } from '../../kernel/errors.ts'
import { statusOf } from './client.ts'

/** A block of a workflow's `permissions:`, for example `pull-requests: write`. */
export type Permission = `${string}: ${'read' | 'write'}`

interface Failed extends Error {
  response?: { headers?: { [name: string]: string | number | undefined } }
}

/** Runs calls to GitHub and turns a refusal into words: what was asked, why not, and the line of the workflow that would allow it. */
export async function asking<T>(what: string, permission: Permission, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof UserError || error instanceof PlatformError || statusOf(error) === 0) throw error
    throw inWords(error as Failed, what, permission)
  }
}

function inWords(error: Failed, what: string, permission: Permission): Error {
  const status = statusOf(error)
  const said = error.message.replace(/ - https:\/\/docs\.github\.com\S*/, '')
  if (/not permitted to create or approve pull requests/i.test(said))
    return new UserError(
      `${what}: GitHub Actions may not open pull requests in this repository. Turn on "Allow GitHub Actions to create and approve pull requests" (Settings → Actions → General), or pass the token of a GitHub App.`,
      { cause: error },
    )
  if (status === 401) return new UserError(`${what}: GitHub does not accept the token (${said}). Pass one that is valid.`, { cause: error })
  if (status === 403 && /not accessible by|must have|forbidden/i.test(said))
    return new UserError(refused(error, what, permission), { cause: error })
  const advice = status === 404 ? ` It is not there, or the token may not see it (\`${permission}\`).` : ''
  return new PlatformError(`${what}: GitHub answered ${status}: ${said}.${advice}`, { cause: error, status })
}

/** GitHub names the permissions that would do in a header of the refusal. */
function refused(error: Failed, what: string, permission: Permission): string {
  const accepted = error.response?.headers?.['x-accepted-github-permissions']
  const also = accepted ? ` (GitHub: ${accepted})` : ''
  return `${what}: the token may not do this. Add \`permissions: ${permission}\` to the workflow's job${also}. For a pull request from a fork the token is read-only whatever the workflow says.`
}
