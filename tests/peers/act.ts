import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { type JobResult, readActLog } from './act-log.ts'
import type { Event } from './events.ts'
import { freePort } from './free-port.ts'
import type { GitHub } from './github/index.ts'
import { commitAll, exec } from './process.ts'
import { standIn, standIns } from './stand-ins.ts'
import { jobPermissions, runnerLabels, usedActions, withJobTokens } from './workflow-file.ts'

const root = join(import.meta.dirname, '../..')
const act = join(root, '.cache/bin/act')
const ours = 'sluice-ml/sluice'
let nextRun = 1001

/** False where act is not built (`node tools/install-act.mjs`): tests of whole workflows are then skipped, and say so. */
export const actIsThere = existsSync(act)
if (!actIsThere)
  console.warn('SKIPPED: whole workflows are not run, because .cache/bin/act is missing. Build it with: node tools/install-act.mjs')

export interface WorkflowRun {
  /** The workflow file in the repository, e.g. `.github/workflows/train.yml`. */
  workflow: string
  event: Event
  github: GitHub
  /** The work tree. A clone of the peer's repository at the event's commit unless given. */
  repository?: string
  /** The repository of Sluice's actions (a folder with action.yml, actions/, dist/); this checkout unless given. */
  sluice?: string
  secrets?: Record<string, string>
  vars?: Record<string, string>
  env?: Record<string, string>
  /** Folders that stand in for further third-party actions, by `owner/repo`. */
  standIns?: Record<string, string>
  runId?: number
  /** A folder for what `actions/cache` keeps, to be shared by several runs. Without it no cache hits. */
  cache?: string
}

export interface WorkflowResult {
  /** 0 when every job succeeded. */
  code: number | null
  jobs: Record<string, JobResult>
  /** What was uploaded: by name of the artifact, then by path. */
  artifacts: Record<string, Record<string, Buffer>>
  /** act's whole log, for a failing test to print. */
  log: string
}

/**
 * Runs a whole workflow with act, without containers: our own actions as `sluice-ml/sluice/…@ref`, stand-ins for GitHub's,
 * each job with a token that has exactly its `permissions:`. Afterwards the peer has the run and its artifacts, too.
 */
export async function runWorkflow(run: WorkflowRun): Promise<WorkflowResult> {
  const folder = await mkdtemp(join(tmpdir(), 'peer-act-'))
  const id = run.runId ?? nextRun++
  try {
    const work = join(folder, 'work')
    await checkOut(run, work)
    const file = join(work, run.workflow)
    const text = await readFile(file, 'utf8')
    const tokens = await jobTokens(text, run.github)
    await writeFile(file, withJobTokens(text, ours, secretOf))
    await writeFile(join(folder, 'event.json'), JSON.stringify(run.event.payload))
    await writeFile(join(folder, 'secrets'), envFile({ ...tokens, ...run.secrets }))
    const options = [...(await repositories(run, text, folder)), ...runnerLabels(text).flatMap((label) => ['-P', `${label}=-self-hosted`])]
    const ended = await exec(act, [run.event.name, ...options, ...(await places(run, folder, id))], {
      cwd: work,
      env: environment(folder),
      mayFail: true,
    })
    const log = ended.stdout + ended.stderr
    const zips = await uploads(join(folder, 'artifacts', String(id)))
    await run.github.addRun({
      id,
      sha: headOf(run.event),
      event: run.event.name,
      workflow: run.workflow.split('/').at(-1) ?? '',
      conclusion: ended.code === 0 ? 'success' : 'failure',
    })
    for (const [name, files] of Object.entries(zips)) run.github.addArtifact({ name, run: id, files })
    const unpacked = Object.entries(zips).map(([name, zip]) => [
      name,
      Object.fromEntries(Object.entries(unzipSync(zip)).map(([path, bytes]) => [path, Buffer.from(bytes)])),
    ])
    return { code: ended.code, jobs: readActLog(ended.stdout), artifacts: Object.fromEntries(unpacked), log }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The commit that GitHub lists a run under. */
const headOf = ({ payload, sha }: Event): string => (payload.pull_request as { head: { sha: string } } | undefined)?.head.sha ?? sha

const secretOf = (job: string) => `TOKEN_OF_${job.toUpperCase().replaceAll(/\W/g, '_')}`
const envFile = (values: Record<string, string>) =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${JSON.stringify(value)}\n`)
    .join('')

async function checkOut(run: WorkflowRun, work: string): Promise<void> {
  if (run.repository) return cp(run.repository, work, { recursive: true })
  await exec('git', ['clone', '--quiet', run.github.git, work])
  if (run.event.ref.startsWith('refs/pull/')) await exec('git', ['fetch', '--quiet', 'origin', run.event.ref], { cwd: work, mayFail: true })
  await exec('git', ['checkout', '--quiet', '--detach', run.event.sha], { cwd: work })
}

async function jobTokens(text: string, github: GitHub): Promise<Record<string, string>> {
  const tokens: Record<string, string> = {}
  for (const [job, permissions] of Object.entries(jobPermissions(text))) tokens[secretOf(job)] = await github.token(permissions)
  return tokens
}

/** Where each used action comes from. An action without a stand-in is an error here, since act would go to the network for it. */
async function repositories(run: WorkflowRun, text: string, folder: string): Promise<string[]> {
  const known = await standIns()
  const snapshot = join(folder, 'sluice')
  const options: string[] = []
  for (const { repository, ref } of usedActions(text)) {
    if (repository === 'actions/checkout') continue // act does this itself
    const [owner, name = ''] = repository.split('/')
    const own = run.standIns?.[repository] ?? (repository === ours ? snapshot : undefined)
    if (!own && !(owner === 'actions' && known.includes(name)))
      throw new Error(`no stand-in for ${repository}@${ref}: pass one in standIns`)
    if (own === snapshot && !existsSync(snapshot)) await snapshotOf(run.sluice ?? root, snapshot)
    options.push('--local-repository', `${repository}@${ref}=${own ?? (await standIn(name))}`)
  }
  return options
}

/** Only what a user of our actions downloads: act copies the whole folder for every step. */
async function snapshotOf(source: string, target: string): Promise<void> {
  await mkdir(target)
  for (const part of ['action.yml', 'actions', 'dist', 'package.json']) {
    if (existsSync(join(source, part))) await cp(join(source, part), join(target, part), { recursive: true })
  }
  await commitAll(target)
}

async function places(run: WorkflowRun, folder: string, id: number): Promise<string[]> {
  const { event, github } = run
  const values = {
    GITHUB_API_URL: github.url,
    GITHUB_REPOSITORY: github.repository,
    GITHUB_RUN_ID: String(id),
    GITHUB_REF: event.ref,
    GITHUB_HEAD_REF: event.headRef ?? '',
    GITHUB_BASE_REF: event.baseRef ?? '',
    ...(run.cache ? { PEER_CACHE: run.cache } : {}),
    ...run.env,
  }
  const each = (flag: string, list: Record<string, string>) => Object.entries(list).flatMap(([name, value]) => [flag, `${name}=${value}`])
  return [
    ...['--json', '--no-cache-server', '--workflows', run.workflow, '--eventpath', join(folder, 'event.json'), '--actor', 'octocat'],
    ...['--secret-file', join(folder, 'secrets'), '--action-cache-path', join(folder, 'cache'), '--defaultbranch', 'main'],
    ...[
      '--artifact-server-path',
      join(folder, 'artifacts'),
      '--artifact-server-addr',
      '127.0.0.1',
      '--artifact-server-port',
      String(await freePort()),
    ],
    ...each('--env', values),
    ...each('--var', run.vars ?? {}),
  ]
}

/** Our Node comes first, as it runs the actions; nothing of this process's own settings reaches act. */
const environment = (folder: string): NodeJS.ProcessEnv => ({
  PATH: `${dirname(process.execPath)}:${process.env.PATH}`,
  HOME: folder,
  LANG: 'C.UTF-8',
})

async function uploads(directory: string): Promise<Record<string, Buffer>> {
  const names = await readdir(directory).catch(() => [])
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(directory, name, `${name}.zip`))] as const)),
  )
}
