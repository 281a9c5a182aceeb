import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Event } from './events.ts'
import type { GitHub } from './github/index.ts'
import { type Annotation, annotations, keyValues } from './runner-files.ts'

export interface ActionRun {
  /** The step: `dist/<step>.js` is run. */
  step: string
  /** The folder with the bundles; `dist` of this checkout unless given. */
  dist?: string
  /** By their names in action.yml. */
  inputs?: Record<string, string>
  env?: Record<string, string>
  event: Event
  /** The checked-out work tree. */
  cwd: string
  github: Pick<GitHub, 'url' | 'repository'>
  /** Given to the action as its input `github-token`, as `${{ github.token }}` would be. */
  token?: string
  runId?: number
  attempt?: number
  /** The Node that runs the action; this process's own unless given. */
  node?: string
  /** Ends the action with SIGINT after so many milliseconds, as a cancelled workflow does. */
  cancelAfter?: number
}

export interface ActionResult {
  exitCode: number | null
  stdout: string
  stderr: string
  /** GITHUB_OUTPUT */
  outputs: Record<string, string>
  /** GITHUB_STATE */
  state: Record<string, string>
  /** GITHUB_ENV */
  exported: Record<string, string>
  /** GITHUB_STEP_SUMMARY */
  summary: string
  annotations: Annotation[]
}

const files = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_STEP_SUMMARY', 'GITHUB_PATH'] as const

/** Runs one action as the GitHub runner does: a process of its own, inputs and results through the environment and files. */
export async function runAction(run: ActionRun): Promise<ActionResult> {
  const folder = await mkdtemp(join(tmpdir(), 'peer-runner-'))
  try {
    const path = (name: string) => join(folder, name)
    await Promise.all(files.map((name) => writeFile(path(name), '')))
    await writeFile(path('event.json'), JSON.stringify(run.event.payload))
    const dist = run.dist ?? join(import.meta.dirname, '../../dist')
    const ended = await start(run, join(dist, `${run.step}.js`), {
      ...context(run, folder),
      ...Object.fromEntries(files.map((name) => [name, path(name)])),
      ...run.env,
    })
    const text = (name: string) => readFile(path(name), 'utf8')
    return {
      ...ended,
      outputs: keyValues(await text('GITHUB_OUTPUT')),
      state: keyValues(await text('GITHUB_STATE')),
      exported: keyValues(await text('GITHUB_ENV')),
      summary: await text('GITHUB_STEP_SUMMARY'),
      annotations: annotations(ended.stdout),
    }
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** The variables that a runner sets, and the inputs under their runner names. Nothing else of our own environment but PATH. */
function context(run: ActionRun, folder: string): NodeJS.ProcessEnv {
  const { event, github } = run
  const given = Object.entries({ ...(run.token ? { 'github-token': run.token } : {}), ...run.inputs })
  const inputs = given.map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value] as const)
  return {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: github.url,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
    GITHUB_REPOSITORY: github.repository,
    GITHUB_REPOSITORY_OWNER: github.repository.split('/')[0],
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_SHA: event.sha,
    GITHUB_REF: event.ref,
    GITHUB_REF_NAME: event.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_HEAD_REF: event.headRef ?? '',
    GITHUB_BASE_REF: event.baseRef ?? '',
    GITHUB_RUN_ID: String(run.runId ?? 1),
    GITHUB_RUN_NUMBER: '1',
    GITHUB_RUN_ATTEMPT: String(run.attempt ?? 1),
    GITHUB_WORKFLOW: 'sluice',
    GITHUB_JOB: 'job',
    GITHUB_ACTION: run.step,
    GITHUB_ACTOR: 'octocat',
    GITHUB_TRIGGERING_ACTOR: 'octocat',
    GITHUB_WORKSPACE: run.cwd,
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_TEMP: folder,
    RUNNER_TOOL_CACHE: folder,
    ...Object.fromEntries(inputs),
  }
}

function start(run: ActionRun, script: string, env: NodeJS.ProcessEnv): Promise<Pick<ActionResult, 'exitCode' | 'stdout' | 'stderr'>> {
  return new Promise((resolve, reject) => {
    const child = spawn(run.node ?? process.execPath, [script], { cwd: run.cwd, env })
    const cancel = run.cancelAfter === undefined ? undefined : setTimeout(() => child.kill('SIGINT'), run.cancelAfter)
    let [stdout, stderr] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk
    })
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk
    })
    child.on('error', reject)
    child.on('close', (exitCode) => {
      clearTimeout(cancel)
      resolve({ exitCode, stdout, stderr })
    })
  })
}
