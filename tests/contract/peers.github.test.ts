import { openClient } from '../peers/github/client.ts'
import { type GitHub, startGitHub } from '../peers/github/index.ts'

let github: GitHub
const as = (token: string) => openClient(github, token)
const all = {
  contents: 'write',
  issues: 'write',
  'pull-requests': 'write',
  checks: 'write',
  actions: 'write',
  statuses: 'write',
  deployments: 'write',
} as const

beforeEach(async () => {
  github = await startGitHub()
})
afterEach(() => github.close())

describe('permissions', () => {
  test.each([
    ['contents', 'POST', '/git/blobs', { content: 'x' }],
    ['issues', 'POST', '/issues', { title: 'x' }],
    ['statuses', 'POST', '/statuses/main', { state: 'success' }],
    ['deployments', 'POST', '/deployments', { ref: 'main' }],
    ['actions', 'POST', '/actions/workflows/a.yml/dispatches', { ref: 'main' }],
  ])('without %s: write a token may not %s %s', async (_, method, path, body) => {
    const refused = await as(await github.token({ contents: 'read' })).json(method, path, body)
    expect(refused).toMatchObject({ status: 403, body: { message: expect.stringContaining('not accessible') } })
  })

  test('an unknown token is refused, even for reading', async () => {
    expect(await as('made-up').status('GET', '/contents/README.md')).toBe(401)
  })
})

describe('comments and checks', () => {
  test('comments come in pages, with links that clients follow', async () => {
    const token = await github.token(all)
    const { number } = (await as(token).json('POST', '/issues', { title: 't' })).body
    for (let i = 0; i < 31; i++) await as(token).send('POST', `/issues/${number}/comments`, { body: `${i}` })
    const first = await as(token).send('GET', `/issues/${number}/comments`)
    const next = /<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? ''
    expect(next.startsWith(github.url)).toBe(true)
    expect(await (await as(token).send('GET', next)).json()).toMatchObject([
      { body: '30', user: { login: 'github-actions[bot]', type: 'Bot' } },
    ])
    expect(github.violations()).toEqual([])
  })

  test('a comment above 65,536 characters and a check with 51 annotations are refused', async () => {
    const token = await github.token(all)
    const { number } = (await as(token).json('POST', '/issues', { title: 't' })).body
    expect(await as(token).status('POST', `/issues/${number}/comments`, { body: 'x'.repeat(65_536) })).toBe(201)
    expect(await as(token).status('POST', `/issues/${number}/comments`, { body: 'x'.repeat(65_537) })).toBe(422)
    const annotation = { path: 'a', start_line: 1, end_line: 1, annotation_level: 'failure', message: 'm' }
    const check = (count: number) => ({
      name: 'gate',
      head_sha: '',
      output: { title: 't', summary: 's', annotations: Array(count).fill(annotation) },
    })
    const sha = await github.sha()
    expect(await as(token).status('POST', '/check-runs', { ...check(50), head_sha: sha })).toBe(201)
    expect(await as(token).status('POST', '/check-runs', { ...check(51), head_sha: sha })).toBe(422)
    expect(await github.checkRuns('main')).toMatchObject([{ name: 'gate', output: { annotations_count: 50 } }])
    expect(github.violations()).toEqual([expect.stringContaining('/output/annotations must NOT have more than 50 items')])
  })
})

describe('releases and artifacts', () => {
  test('an asset gives back its bytes; a draft is not found by tag; publishing makes the tag', async () => {
    const token = await github.token({ contents: 'write' })
    const release = (await as(token).json('POST', '/releases', { tag_name: 'churn/v1', draft: true })).body
    const bytes = Buffer.from([0, 1, 2, 254, 255])
    const url = String(release.upload_url).replace('{?name,label}', '?name=model.bin')
    const asset = await as(token).json('POST', url, bytes)
    expect(asset).toMatchObject({ status: 201, body: { state: 'uploaded', size: 5 } })
    expect(await as(token).status('POST', url, bytes)).toBe(422)
    expect(await as(token).status('GET', '/releases/tags/churn%2Fv1')).toBe(404)
    await as(token).send('PATCH', `/releases/${release.id}`, { draft: false })
    expect(await as(token).status('GET', '/releases/tags/churn%2Fv1')).toBe(200)
    expect(await as(token).status('GET', '/git/ref/tags/churn/v1')).toBe(200)
    const back = await as(token).send('GET', `/releases/assets/${asset.body.id}`, undefined, { accept: 'application/octet-stream' })
    expect(Buffer.from(await back.arrayBuffer())).toEqual(bytes)
    expect(github.violations()).toEqual([])
  })

  test('an upload that breaks off leaves an unusable asset behind, whose name is taken', async () => {
    const token = await github.token({ contents: 'write' })
    const release = (await as(token).json('POST', '/releases', { tag_name: 'v1', draft: true })).body
    github.fault({ method: 'POST', path: /\/assets$/, status: 'reset' })
    const url = String(release.upload_url).replace('{?name,label}', '?name=model.bin')
    await expect(as(token).send('POST', url, Buffer.from('x'))).rejects.toThrow()
    const [asset] = (await (await as(token).send('GET', `/releases/${release.id}/assets`)).json()) as { id: number; state: string }[]
    expect(asset?.state).toBe('starter')
    expect(await as(token).status('POST', url, Buffer.from('x'))).toBe(422)
    await as(token).send('DELETE', `/releases/assets/${asset?.id}`)
    expect(await as(token).status('POST', url, Buffer.from('x'))).toBe(201)
  })

  test('an artifact is downloaded from storage that refuses the token', async () => {
    const token = await github.token({ actions: 'read' })
    await github.addRun({ id: 7, sha: (await github.sha()) ?? '' })
    const id = github.addArtifact({ name: 'evidence', run: 7, files: { 'evaluate-gate.json': '{}' } })
    expect((await as(token).json('GET', '/actions/runs/7/artifacts?name=evidence')).body).toMatchObject({
      total_count: 1,
      artifacts: [{ id }],
    })
    const redirect = await fetch(`${github.url}/repos/${github.repository}/actions/artifacts/${id}/zip`, {
      redirect: 'manual',
      headers: { authorization: `Bearer ${token}` },
    })
    const storage = redirect.headers.get('location') ?? ''
    expect([redirect.status, (await fetch(storage)).status, (await as(token).send('GET', storage)).status]).toEqual([302, 200, 400])
    expect(github.violations()).toEqual([])
  })
})

describe('dispatches', () => {
  test('a workflow is asked to run only if it exists, has the trigger and knows the input', async () => {
    const token = await github.token(all)
    const workflow = Buffer.from('on: { workflow_dispatch: { inputs: { reason: {} } } }\n').toString('base64')
    await as(token).send('PUT', '/contents/.github/workflows/train.yml', { message: 'm', content: workflow })
    const dispatch = (file: string, inputs: object) =>
      as(token).send('POST', `/actions/workflows/${file}/dispatches`, { ref: 'main', inputs })
    expect((await dispatch('absent.yml', {})).status).toBe(404)
    expect((await dispatch('train.yml', { reasons: 'drift' })).status).toBe(422)
    expect((await dispatch('train.yml', { reason: 'drift' })).status).toBe(204)
    expect(github.dispatches()).toEqual([{ workflow: 'train.yml', ref: 'main', inputs: { reason: 'drift' } }])
  })
})

describe('the contract and faults', () => {
  test('a key or a path that GitHub does not know is a violation', async () => {
    const token = await github.token(all)
    expect(await as(token).status('POST', '/issues', { title: 't', priority: 1 })).toBe(422)
    expect(await as(token).status('POST', '/no-such-thing', {})).toBe(404)
    expect(github.violations()).toEqual([expect.stringContaining('/priority is not a key'), expect.stringContaining('GitHub has no POST')])
  })

  test('faults come when asked for, and then stop', async () => {
    const token = await github.token(all)
    github.fault({ method: 'GET', path: /contents/, status: 429, headers: { 'retry-after': '1' } })
    github.fault({ path: /contents/, status: 503 })
    github.fault({ path: /contents/, status: 'reset' })
    const limited = await as(token).send('GET', '/contents/README.md')
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '1'])
    expect(await as(token).status('GET', '/contents/README.md')).toBe(503)
    await expect(as(token).send('GET', '/contents/README.md')).rejects.toThrow()
    expect(await as(token).status('GET', '/contents/README.md')).toBe(200)
  })

  test('a lost answer has still done its work: what a retry must expect', async () => {
    const token = await github.token(all)
    github.fault({ method: 'POST', path: /\/issues$/, status: 'lost' })
    await expect(as(token).send('POST', '/issues', { title: 'once' })).rejects.toThrow()
    expect(await github.issues()).toMatchObject([{ title: 'once' }])
  })
})
