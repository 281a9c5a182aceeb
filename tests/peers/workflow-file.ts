import { isMap, isScalar, isSeq, parseDocument, visit, type YAMLMap } from 'yaml'
import type { Permissions } from './github/index.ts'

/** What `permissions:` may name. `read-all` and `write-all` stand for all of them. */
const names = [
  'actions',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'discussions',
  'id-token',
  'issues',
  'packages',
  'pages',
  'pull-requests',
  'statuses',
]

/** The actions that a workflow's text uses, as `owner/repo[/path]` and `ref`. Local ones (`./…`) are left out. */
export function usedActions(text: string): { repository: string; ref: string }[] {
  const found = new Map<string, { repository: string; ref: string }>()
  visit(parseDocument(text), {
    Pair(_, pair) {
      if (!isScalar(pair.key) || pair.key.value !== 'uses' || !isScalar(pair.value)) return
      const [, repository = '', ref = ''] = /^([^/.]+\/[^/@]+)[^@]*@(.+)$/.exec(String(pair.value.value)) ?? []
      if (repository) found.set(`${repository}@${ref}`, { repository, ref })
    },
  })
  return [...found.values()]
}

/** Every label of a `runs-on:`, so that each can be run on this machine. */
export function runnerLabels(text: string): string[] {
  const jobs = parseDocument(text).toJS() as { jobs: Record<string, { 'runs-on'?: string | string[] | { labels?: string | string[] } }> }
  const labels = Object.values(jobs.jobs).flatMap((job) => {
    const on = job['runs-on'] ?? []
    return typeof on === 'object' && !Array.isArray(on) ? (on.labels ?? []) : on
  })
  return [...new Set(['ubuntu-latest', ...labels])].filter((label) => !label.includes('${{'))
}

/** The permissions that each job's GITHUB_TOKEN has: its own block, or else the workflow's, or else contents and packages to read. */
export function jobPermissions(text: string): Record<string, Permissions> {
  const file = parseDocument(text).toJS() as { permissions?: Block; jobs: Record<string, { permissions?: Block }> }
  const whole = file.permissions ?? { contents: 'read', packages: 'read' }
  return Object.fromEntries(Object.entries(file.jobs).map(([id, job]) => [id, permissionsOf(job.permissions ?? whole)]))
}

type Block = Permissions | 'read-all' | 'write-all'

const permissionsOf = (block: Block): Permissions => {
  if (typeof block === 'object') return block
  const level = block === 'write-all' ? 'write' : 'read'
  return Object.fromEntries(names.map((name) => [name, level]))
}

/**
 * The workflow as act must see it, so that every job has a token of its own: act has one GITHUB_TOKEN for all jobs, GitHub one for each.
 * `github.token` and `secrets.GITHUB_TOKEN` become `secrets.TOKEN_OF_<JOB>`, also where an action of ours would take it by default.
 */
export function withJobTokens(text: string, ours: string, secretOf: (job: string) => string): string {
  const document = parseDocument(text)
  const jobs = document.get('jobs')
  if (!isMap(jobs)) return text
  for (const { key, value: job } of jobs.items) {
    if (!isMap(job)) continue
    const secret = secretOf(String(key))
    visit(job, {
      Scalar(_, scalar) {
        if (typeof scalar.value === 'string')
          scalar.value = scalar.value.replaceAll(/\b(github\.token|secrets\.GITHUB_TOKEN)\b/g, `secrets.${secret}`)
      },
    })
    const steps = job.get('steps')
    if (isSeq(steps)) for (const step of steps.items) if (isMap(step)) giveToken(step, ours, secret, document.createNode.bind(document))
  }
  return document.toString()
}

function giveToken(step: YAMLMap, ours: string, secret: string, node: (value: unknown) => unknown): void {
  if (!String(step.get('uses') ?? '').startsWith(ours)) return
  if (!isMap(step.get('with'))) step.set('with', node({}))
  const given = step.get('with') as YAMLMap
  if (!given.has('github-token')) given.set('github-token', `\${{ secrets.${secret} }}`)
}
