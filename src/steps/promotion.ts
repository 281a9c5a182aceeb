import { stringify } from 'yaml'
import type { Deploy } from '../config/deploy.ts'
import type { Deployment } from '../config/deployment.ts'
import { deploymentPath } from '../config/deployment-path.ts'
import type { LoadedConfig } from '../config/load.ts'
import { openDeployment } from '../config/open.ts'
import { short } from '../kernel/digest.ts'
import type { Ports } from '../ports/ports.ts'
import type { RunContext } from '../ports/run-context.ts'

/** A version on its way to an environment. */
export interface Promotable {
  version: number
  /** Digest of the model. */
  digest: string
  /** Digest of the registration's evidence. */
  evidence: string
}

/** The change that promotes, and its words. */
export interface Promotion {
  branch: string
  title: string
  body: string
  message: string
  files: { readonly [path: string]: string }
}

/** Builds the pull request that makes an environment serve a version. `now` is what its file says today. */
export function promotion(config: LoadedConfig['config'], environment: string, next: Promotable, now: Deployment | undefined): Promotion {
  const version = `v${next.version}`
  const { model } = config
  const file: Deployment = { model, version, digest: next.digest, evidence: next.evidence }
  const title = `Promote ${model} ${version} to ${environment}`
  return {
    branch: `sluice/promote-${model}-${environment}-${version}`,
    title,
    message: `${title}\n\nModel ${next.digest}\nEvidence ${next.evidence}`,
    files: { [deploymentPath(config.deployments, environment)]: stringify(file) },
    body: body(config, environment, next, now),
  }
}

function body(
  { model, deploy, deployments }: LoadedConfig['config'],
  environment: string,
  next: Promotable,
  now: Deployment | undefined,
): string {
  const version = `v${next.version}`
  const path = deploymentPath(deployments, environment)
  const replaced = now ? `now serves \`${now.version}\`` : 'serves nothing yet'
  const after = deploy?.environments[deploy.environments.indexOf(environment) + 1]
  const lines = [
    `**If you merge**, \`${environment}\` gets \`${version}\` of \`${model}\`; it ${replaced}. ${rollout(deploy, now)}`,
    after ? `Once it holds, a pull request opens that promotes it to \`${after}\`.` : undefined,
    deploy && deploy.approvals > 0
      ? `Needs ${deploy.approvals} approving review${deploy.approvals === 1 ? '' : 's'}, not counting its author’s.`
      : undefined,
    `Evidence: model \`${short(next.digest)}\` → registration \`${short(next.evidence)}\`. To check the chain back to the data: \`npx sluice verify ${version}\``,
    `To go back later: \`git revert\` the merge, or put ${now ? `\`${now.version}\`` : 'another version'} into \`${path}\`.`,
  ]
  return `${lines.filter((line) => line !== undefined).join('\n\n')}\n`
}

function rollout(deploy: Deploy | undefined, now: Deployment | undefined): string {
  if (!deploy || !now) return 'There is nothing to compare it with, so it takes all requests once it is healthy and answers as offline.'
  const { steps, replay } = deploy.canary
  const first =
    replay.rows > 0 ? 'It first answers evaluation rows, which must equal its offline predictions; then' : 'With the replay switched off,'
  return `${first} live requests move to it in steps of ${steps.map((step) => `${step}%`).join(', ')}. If a guard shows harm, \`${now.version}\` takes over again and this file is put back.`
}

/** What came of `propose`. */
export interface Proposed {
  /** `proposed`: a branch or pull request is open; `current`: the environment's file says this version; `before`: it once said so, and does no more. */
  state: 'proposed' | 'current' | 'before'
  environment: string
  branch?: string
  url?: string | undefined
  number?: number | undefined
}

/** Opens the pull request for one environment, or brings it up to date. `again` proposes even what this environment served before. */
export async function propose(
  { config }: LoadedConfig,
  { repository, changes }: Pick<Ports, 'repository' | 'changes'>,
  run: Pick<RunContext, 'branch'>,
  environment: string,
  next: Promotable,
  { again }: { again: boolean },
): Promise<Proposed> {
  const path = deploymentPath(config.deployments, environment)
  const commit = (await repository.head())?.commit
  const text = commit && (await repository.fileAt(commit, path))
  const now = text ? await openDeployment(path, text, config.model) : undefined
  if (now?.digest === next.digest && now.version === `v${next.version}`) return { state: 'current', environment }
  if (!again && (await servedBefore(path, next, repository))) return { state: 'before', environment }
  const change = promotion(config, environment, next, now)
  const { branch, url, number } = await changes.propose({ base: run.branch, ...change })
  return { state: 'proposed', environment, branch, url, number }
}

/** Commits looked back at. */
const FAR = 50

async function servedBefore(path: string, { version, digest }: Promotable, repository: Ports['repository']): Promise<boolean> {
  for (const { commit } of (await repository.history(path)).slice(0, FAR)) {
    const text = await repository.fileAt(commit, path)
    if (text?.includes(digest) && new RegExp(`^version: ['"]?v${version}['"]?$`, 'm').test(text)) return true
  }
  return false
}
