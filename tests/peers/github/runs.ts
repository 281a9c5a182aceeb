import { createHash } from 'node:crypto'
import { zipSync } from 'fflate'
import { paginate } from './paginate.ts'
import { type Answer, type Call, type Fields, notFound, now, type Route, refuse } from './types.ts'
import { link, type World } from './world.ts'

export interface Run {
  id: number
  /** A commit of the peer's repository. Of a pull request its head, not the trial merge. */
  sha: string
  /** Whether the run was of a fork's pull request. */
  fork?: boolean
  branch?: string
  event?: string
  /** The workflow's file name. */
  workflow?: string
  conclusion?: string | null
}

export interface NewArtifact {
  name: string
  run: number
  /** Files by path, or the finished zip archive. */
  files: Record<string, string | Buffer> | Buffer
  expired?: boolean
}

/** Workflow runs and their artifacts, as seeded by the test. An archive is downloaded from another origin, without the token. */
export const openRuns = (world: World) => {
  const runs: Fields[] = []
  const forks = new Set<number>()
  const artifacts: { shown: Fields & { run: number }; zip: Buffer }[] = []
  const read = ['actions', 'read'] as const
  const show = ({ run: _, ...shown }: Fields) => shown
  const list = (call: Call, run?: string) => {
    const named = (item: Fields) => !call.query.has('name') || item.name === call.query.get('name')
    const hits = artifacts.map((each) => each.shown).filter((each) => (!run || String(each.run) === run) && named(each))
    return paginate(call, world.base, hits.map(show).reverse(), 'artifacts')
  }
  const one = (call: Call) => artifacts.find((each) => String(each.shown.id) === call.part.id)
  const filtered = (call: Call) =>
    runs.filter((run) =>
      [
        ['head_sha', 'head_sha'],
        ['branch', 'head_branch'],
        ['event', 'event'],
        ['status', 'conclusion'],
      ].every(([asked = '', key = '']) => !call.query.has(asked) || run[key] === call.query.get(asked)),
    )
  const routes: Route[] = [
    { method: 'GET', path: '/actions/runs', needs: read, handle: (call) => paginate(call, world.base, filtered(call), 'workflow_runs') },
    {
      method: 'GET',
      path: '/actions/workflows/:file/runs',
      needs: read,
      handle: (call) =>
        paginate(
          call,
          world.base,
          filtered(call).filter((run) => String(run.path).endsWith(`/${call.part.file}`)),
          'workflow_runs',
        ),
    },
    { method: 'GET', path: '/actions/runs/:id', needs: read, handle: (call) => found(runs.find((run) => String(run.id) === call.part.id)) },
    { method: 'GET', path: '/actions/runs/:run/artifacts', needs: read, handle: (call) => list(call, call.part.run) },
    { method: 'GET', path: '/actions/artifacts', needs: read, handle: (call) => list(call) },
    { method: 'GET', path: '/actions/artifacts/:id', needs: read, handle: (call) => found(one(call) && show(one(call)?.shown ?? {})) },
    {
      method: 'GET',
      path: '/actions/artifacts/:id/zip',
      needs: read,
      handle(call) {
        const artifact = one(call)
        if (!artifact) return notFound()
        if (artifact.shown.expired) return refuse(410, 'Artifact has expired')
        return { status: 302, headers: { location: world.store(artifact.zip, 'application/zip') } }
      },
    },
  ]
  return {
    routes,
    /** Seeds a finished run. */
    async addRun(run: Run) {
      if (run.fork) forks.add(run.id)
      runs.unshift(await runBody(world, run))
    },
    /** Seeds an artifact of a run and returns its id. */
    addArtifact({ name, run, files, expired = false }: NewArtifact): number {
      const zip = Buffer.isBuffer(files) ? files : archive(files)
      const id = world.nextId()
      const url = link(world, `/actions/artifacts/${id}`)
      const of = runs.find((each) => each.id === run)
      const workflow_run = {
        id: run,
        repository_id: 1,
        head_repository_id: forks.has(run) ? 2 : 1,
        head_branch: of?.head_branch ?? world.defaultBranch,
        ...(of ? { head_sha: of.head_sha } : {}),
      }
      const times = { created_at: now(), updated_at: now(), expires_at: new Date(Date.now() + 90 * 86_400_000).toISOString() }
      const digest = `sha256:${createHash('sha256').update(zip).digest('hex')}`
      const shown = {
        id,
        node_id: `A_${id}`,
        name,
        size_in_bytes: zip.length,
        url,
        archive_download_url: `${url}/zip`,
        expired,
        digest,
        ...times,
        workflow_run,
        run,
      }
      artifacts.push({ shown, zip })
      return id
    },
  }
}

const found = (body: unknown): Answer => (body ? { status: 200, body } : notFound())
const archive = (files: Record<string, string | Buffer>) =>
  Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([path, content]) => [path, new Uint8Array(Buffer.from(content))]))))

async function runBody(world: World, run: Run): Promise<Fields> {
  const { id, sha, branch = world.defaultBranch, event = 'push', workflow = 'sluice.yml', conclusion = 'success' } = run
  const url = link(world, `/actions/runs/${id}`)
  const commit = await world.git.commit(sha)
  const repository = (
    await world.upstream({
      method: 'GET',
      query: new URLSearchParams(),
      accept: '',
      contentType: '',
      body: {},
      raw: Buffer.alloc(0),
      token: world.admin,
      actor: undefined,
      part: {},
      path: `/repos/${world.repository}`,
    })
  ).body
  return {
    id,
    node_id: `WFR_${id}`,
    name: workflow,
    head_branch: branch,
    head_sha: sha,
    path: `.github/workflows/${workflow}`,
    display_title: commit.message.split('\n')[0],
    run_number: id,
    run_attempt: 1,
    event,
    status: 'completed',
    conclusion,
    workflow_id: 1,
    url,
    html_url: `${world.base}/${world.repository}/actions/runs/${id}`,
    pull_requests: [],
    created_at: now(),
    updated_at: now(),
    run_started_at: now(),
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: link(world, '/check-suites/1'),
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    workflow_url: link(world, '/actions/workflows/1'),
    head_commit: {
      id: sha,
      tree_id: commit.tree,
      message: commit.message,
      timestamp: commit.committer.date,
      author: person(commit.author),
      committer: person(commit.committer),
    },
    repository,
    head_repository: repository,
  }
}

const person = ({ name, email }: { name: string; email: string }) => ({ name, email })
