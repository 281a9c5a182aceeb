import { PlatformError, UserError } from '../../src/kernel/errors.ts'
import { githubChanges } from '../../src/platforms/github/changes.ts'
import { githubRecords } from '../../src/platforms/github/records.ts'
import { countLook } from '../../src/steps/evaluate-gate/ledger.ts'
import { git } from '../platforms/git/scratch.ts'
import { type GitHub, startGitHub, workflowClient } from './github-peer.ts'

let github: GitHub
beforeEach(async () => {
  github = await startGitHub()
})
afterEach(async () => {
  expect(github.violations()).toEqual([])
  await github.close()
})

const branch = 'sluice-records'
const recordsNow = async () => githubRecords(await workflowClient(github, { contents: 'write' }))

describe('records', () => {
  test('the branch starts as an orphan; what was appended is read back byte for byte', async () => {
    const records = await recordsNow()
    expect(await records.read('evidence/a.json')).toBeUndefined()
    expect(await records.list('evidence')).toEqual([])
    await records.append({ 'evidence/b.json': '{"ü":"\\r\\n"}\r\n', 'evidence/sub/a b#?.json': 'x', 'ledger/1': '1' }, 'Add')
    await records.append({ 'evidence/a.json': '2' }, 'Add more')
    expect(await records.read('evidence/b.json')).toBe('{"ü":"\\r\\n"}\r\n')
    expect(await records.read('evidence/sub/a b#?.json')).toBe('x')
    expect(await records.list('evidence')).toEqual(['evidence/a.json', 'evidence/b.json', 'evidence/sub/a b#?.json'])
    expect(await records.list('evidence/nope')).toEqual([])
    expect(git(github.git, 'log', '--format=%s', branch)).toBe('Add more\nAdd')
    expect(git(github.git, 'ls-tree', '--name-only', branch)).toBe('evidence\nledger')
  })

  test('the same text again adds no commit; other text is refused', async () => {
    const records = await recordsNow()
    await records.append({ 'evidence/a': '1' }, 'one')
    await records.append({ 'evidence/a': '1' }, 'again')
    await expect(records.append({ 'evidence/a': '2' }, 'rewrite')).rejects.toThrow(PlatformError)
    expect(git(github.git, 'rev-list', '--count', branch)).toBe('1')
  })

  test('a text of 3 MB, beyond what the contents API puts into JSON', async () => {
    const records = await recordsNow()
    const text = 'x'.repeat(3 << 20)
    await records.append({ 'reference/big': text }, 'big')
    expect(await records.read('reference/big')).toBe(text)
    await records.append({ 'reference/big': text }, 'again')
    expect(git(github.git, 'rev-list', '--count', branch)).toBe('1')
  })

  test('six writers at once: everything arrives in one line of commits', async () => {
    const writers = await Promise.all(Array.from({ length: 6 }, recordsNow))
    await Promise.all(writers.map((records, i) => records.append({ [`evidence/${i}`]: String(i) }, `Add ${i}`)))
    expect(await writers[0]!.list('evidence')).toHaveLength(6)
    expect(git(github.git, 'rev-list', '--count', branch)).toBe('6')
  })

  test('a read-only token is told which permission is missing', async () => {
    const records = githubRecords(await workflowClient(github, { contents: 'read' }))
    await expect(records.append({ a: '1' }, 'm')).rejects.toThrow(/permissions: contents: write.*fork/)
  })
})

describe('changes', () => {
  const file = 'deployments/production.yml'
  const change = (text: string) => ({ base: 'main', message: `Set ${text}`, files: { [file]: text } })
  const promote = (text: string) => ({ ...change(text), branch: 'sluice/promote-flights-production', title: `Promote ${text}`, body: 'b' })
  const changesNow = async (prefix = '') =>
    githubChanges(await workflowClient(github, { contents: 'write', 'pull-requests': 'write' }), prefix)

  test('a commit on a branch; the same content again is a no-op; below a prefix', async () => {
    const changes = await changesNow()
    const first = await changes.commit(change('v1'))
    expect(await changes.commit(change('v1'))).toBe(first)
    expect(await github.sha()).toBe(first)
    await (await changesNow('models/eu/')).commit(change('v9'))
    expect(await github.file(`models/eu/${file}`)).toBe('v9')
    expect(await github.file(file)).toBe('v1')
    await expect(changes.commit({ ...change('v1'), base: 'nope' })).rejects.toThrow(UserError)
  })

  test('a proposal is one pull request, brought up to date', async () => {
    const changes = await changesNow()
    const first = await changes.propose(promote('v2'))
    expect(first).toMatchObject({ branch: 'sluice/promote-flights-production', number: expect.any(Number), url: expect.any(String) })
    expect(await changes.propose(promote('v2'))).toEqual(first)
    expect(await changes.propose(promote('v3'))).toEqual(first)
    expect(await github.pulls()).toMatchObject([{ title: 'Promote v3', state: 'open' }])
    expect(await github.file(file, first.branch)).toBe('v3')
    expect(await github.file(file)).toBeUndefined()
  })

  test('it follows a newer base, and keeps what people added', async () => {
    const changes = await changesNow()
    const { branch: proposal } = await changes.propose(promote('v2'))
    await changes.commit({ base: 'main', message: 'base moves', files: { other: '2' } })
    await changes.propose(promote('v3'))
    expect(git(github.git, 'merge-base', 'main', proposal)).toBe(await github.sha())
    expect(git(github.git, 'diff', '--name-only', `main...${proposal}`)).toBe(file)
    await github.api('PUT', `/repos/${github.repository}/contents/note.txt`, { message: 'by a person', content: 'eA==', branch: proposal })
    await changes.propose(promote('v4'))
    expect(await github.file('note.txt', proposal)).toBe('x')
    expect(await github.file(file, proposal)).toBe('v4')
  })

  test('after a merge the next promotion is a new pull request, also when the branch is still there', async () => {
    const changes = await changesNow()
    const first = await changes.propose(promote('v2'))
    await github.api('PUT', `/repos/${github.repository}/pulls/${first.number}/merge`, { merge_method: 'squash' })
    expect(await changes.propose(promote('v2'))).toEqual({ branch: first.branch })
    const second = await changes.propose(promote('v3'))
    expect(second.number).not.toBe(first.number)
    expect(git(github.git, 'diff', '--name-only', `main...${first.branch}`)).toBe(file)
  })

  test('where Actions may not open pull requests, the setting is named', async () => {
    github.settings.actionsMayOpenPulls = false
    await expect((await changesNow()).propose(promote('v2'))).rejects.toThrow('Allow GitHub Actions to create and approve pull requests')
  })
})

test('two runs that judge two candidates at once get two numbers; the same candidate again gets its own', async () => {
  const clock = { now: () => new Date(), sleep: () => Promise.resolve() }
  const look = async (candidate: string) =>
    countLook({ model: 'flights', evaluation: 'e', candidate, commit: undefined }, { records: await recordsNow(), clock })
  const attempts = await Promise.all(['a', 'b', 'c'].map(look))
  expect(attempts.map(({ attempt }) => attempt).sort()).toEqual([1, 2, 3])
  expect(await look('a')).toEqual(attempts[0])
  expect(git(github.git, 'ls-tree', '-r', '--name-only', branch)).toBe(
    'ledger/flights/e/1.json\nledger/flights/e/2.json\nledger/flights/e/3.json',
  )
  const records = githubRecords(await workflowClient(github, { contents: 'read' }))
  const forked = await countLook({ model: 'flights', evaluation: 'e', candidate: 'fork', commit: undefined }, { records, clock })
  expect(forked).toEqual({ attempt: 4, unrecorded: expect.stringMatching(/contents: write.*fork/) })
})
