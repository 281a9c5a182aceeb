import { getOctokit } from '@actions/github'
import { type GitHub, startGitHub } from '../peers/github/index.ts'

let github: GitHub
let octokit: ReturnType<typeof getOctokit>
let at: { owner: string; repo: string }
let start: string
beforeAll(async () => {
  github = await startGitHub({ strangers: ['mallory'] })
  at = { owner: github.owner, repo: github.name }
  start = (await github.sha()) ?? ''
  const names = ['contents', 'issues', 'pull-requests', 'checks', 'actions', 'statuses', 'deployments']
  const token = await github.token(Object.fromEntries(names.map((name) => [name, 'write'])))
  octokit = getOctokit(token, { baseUrl: github.url })
})
afterAll(() => github.close())
afterEach(() => expect(github.violations()).toEqual([]))

test('git data, contents, branches and comparisons answer as GitHub describes them', async () => {
  const { git, repos } = octokit.rest
  const blob = (await git.createBlob({ ...at, content: 'hello', encoding: 'utf-8' })).data.sha
  const tree = (await git.createTree({ ...at, base_tree: start, tree: [{ path: 'a/b.txt', mode: '100644', type: 'blob', sha: blob }] }))
    .data.sha
  const commit = (await git.createCommit({ ...at, message: 'one', tree, parents: [start] })).data.sha
  await git.createRef({ ...at, ref: 'refs/heads/feature', sha: commit })
  expect((await git.getBlob({ ...at, file_sha: blob })).data.content).toBe('aGVsbG8=')
  expect((await git.getTree({ ...at, tree_sha: 'feature', recursive: '1' })).data.tree.map(({ path }) => path)).toEqual([
    'README.md',
    'a',
    'a/b.txt',
  ])
  const removed = (await git.createTree({ ...at, base_tree: commit, tree: [{ path: 'a/b.txt', mode: '100644', type: 'blob', sha: null }] }))
    .data
  expect(removed.tree.map(({ path }) => path)).toEqual(['README.md'])
  expect((await git.listMatchingRefs({ ...at, ref: 'heads/' })).data.map(({ ref }) => ref)).toEqual([
    'refs/heads/feature',
    'refs/heads/main',
  ])
  expect((await git.getCommit({ ...at, commit_sha: commit })).data.parents[0]?.sha).toBe(start)
  expect((await repos.getContent({ ...at, path: 'a', ref: 'feature' })).data).toMatchObject([{ path: 'a/b.txt', type: 'file', size: 5 }])
  const raw = await repos.getContent({ ...at, path: 'a/b.txt', ref: 'feature', mediaType: { format: 'raw' } })
  expect(raw.data).toBe('hello')
  expect((await repos.compareCommitsWithBasehead({ ...at, basehead: 'main...feature' })).data).toMatchObject({
    status: 'ahead',
    ahead_by: 1,
    files: [{ filename: 'a/b.txt', status: 'added', additions: 1 }],
  })
  expect((await repos.listCommits({ ...at, sha: 'feature', path: 'a' })).data.map(({ sha }) => sha)).toEqual([commit])
  expect((await repos.getCommit({ ...at, ref: 'feature' })).data.stats).toEqual({ additions: 1, deletions: 0, total: 1 })
  await Promise.all([repos.listBranches(at), repos.getBranch({ ...at, branch: 'feature' }), repos.get(at)])
  await git.deleteRef({ ...at, ref: 'heads/feature' })
  expect(await github.sha('refs/heads/feature')).toBeUndefined()
})

test('statuses, deployments and checks do', async () => {
  const { repos, checks } = octokit.rest
  await repos.createCommitStatus({ ...at, sha: start, state: 'success', context: 'sluice' })
  const { data } = await repos.createDeployment({ ...at, ref: 'main', environment: 'staging', auto_merge: false, required_contexts: [] })
  if (!('id' in data)) throw new Error('no deployment')
  await repos.createDeploymentStatus({ ...at, deployment_id: data.id, state: 'success', environment_url: 'https://example.com' })
  await repos.listDeployments({ ...at, environment: 'staging' })
  expect(await github.deploymentStatuses(data.id)).toMatchObject([{ state: 'success' }])
  expect(await github.statuses('main')).toMatchObject([{ context: 'sluice', creator: { login: 'github-actions[bot]' } }])
  const run = await checks.create({ ...at, name: 'sluice', head_sha: start, status: 'in_progress' })
  const output = {
    title: 't',
    summary: 's',
    annotations: [{ path: 'a', start_line: 1, end_line: 1, annotation_level: 'failure' as const, message: 'm' }],
  }
  await checks.update({ ...at, check_run_id: run.data.id, status: 'completed', conclusion: 'failure', output })
  await checks.update({ ...at, check_run_id: run.data.id, output: { ...output, summary: 'more' } }) // adds; it does not replace
  expect((await checks.listForRef({ ...at, ref: 'main', check_name: 'sluice' })).data.check_runs).toMatchObject([{ conclusion: 'failure' }])
  expect((await checks.listAnnotations({ ...at, check_run_id: run.data.id })).data).toMatchObject([
    { path: 'a', message: 'm' },
    { path: 'a', message: 'm' },
  ])
})

test('issues, labels and people do', async () => {
  const { issues, repos, users } = octokit.rest
  const { number } = (await issues.create({ ...at, title: 'Drift', body: 'b', labels: ['drift'] })).data
  await issues.addLabels({ ...at, issue_number: number, labels: ['retrain'] })
  expect((await issues.listForRepo({ ...at, labels: 'drift', state: 'open' })).data).toHaveLength(1)
  const comment = (await issues.createComment({ ...at, issue_number: number, body: 'first' })).data
  await issues.updateComment({ ...at, comment_id: comment.id, body: 'second' })
  await issues.update({ ...at, issue_number: number, state: 'closed', state_reason: 'completed' })
  expect(await github.comments(number)).toMatchObject([{ body: 'second', user: { type: 'Bot' } }])
  const role = async (username: string) => (await repos.getCollaboratorPermissionLevel({ ...at, username })).data.permission
  expect([await role('hubot'), await role('mallory')]).toEqual(['write', 'read'])
  await expect(role('nobody')).rejects.toMatchObject({ status: 404 })
  await expect(users.getAuthenticated()).rejects.toMatchObject({ status: 403 })
  const hubot = getOctokit(github.userToken('hubot'), { baseUrl: github.url })
  expect((await hubot.rest.users.getAuthenticated()).data.login).toBe('hubot')
  const mallory = getOctokit(github.userToken('mallory'), { baseUrl: github.url }).rest.git
  await expect(mallory.updateRef({ ...at, ref: 'heads/main', sha: start })).rejects.toMatchObject({ status: 403 })
})

test('runs, artifacts and releases do', async () => {
  const { actions, repos } = octokit.rest
  await github.addRun({ id: 9, sha: start, workflow: 'train.yml' })
  const artifact_id = github.addArtifact({ name: 'evidence', run: 9, files: { 'a.json': '{}' } })
  expect((await actions.listWorkflowRuns({ ...at, workflow_id: 'train.yml', head_sha: start })).data.total_count).toBe(1)
  await Promise.all([actions.getWorkflowRun({ ...at, run_id: 9 }), actions.getArtifact({ ...at, artifact_id })])
  expect((await actions.listArtifactsForRepo({ ...at, name: 'evidence' })).data.artifacts).toMatchObject([{ workflow_run: { id: 9 } }])
  const zip = (await actions.downloadArtifact({ ...at, artifact_id, archive_format: 'zip' })).data as ArrayBuffer
  expect(Buffer.from(zip).subarray(0, 2).toString()).toBe('PK')
  const release = (await repos.createRelease({ ...at, tag_name: 'churn/v1', name: 'churn v1' })).data
  const upload = {
    ...at,
    release_id: release.id,
    name: 'model.bin',
    data: Buffer.from('bytes') as unknown as string,
    url: release.upload_url,
  }
  await repos.uploadReleaseAsset({ ...upload, headers: { 'content-type': 'application/octet-stream' } })
  expect((await repos.getReleaseByTag({ ...at, tag: 'churn/v1' })).data.assets).toMatchObject([{ state: 'uploaded', size: 5 }])
  expect((await repos.listReleases(at)).data).toHaveLength(1)
  expect(await github.sha('refs/tags/churn/v1')).toBe(start)
})
