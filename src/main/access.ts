/** How to reach GitHub. */
export interface GitHubAccess {
  token: string
  /** https://api.github.com, or a server's own. */
  apiUrl: string
  owner: string
  repository: string
}

/** What the environment says of GitHub; undefined without a token or a repository. */
export function githubAccess(env: NodeJS.ProcessEnv, token: string | undefined): GitHubAccess | undefined {
  const [owner, repository] = (env.GITHUB_REPOSITORY ?? '').split('/')
  const secret = token || env.GITHUB_TOKEN || env.GH_TOKEN
  if (!owner || !repository || !secret) return undefined
  return { token: secret, apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com', owner, repository }
}
