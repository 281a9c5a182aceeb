import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { digestPath } from '../../src/platforms/local/digest.ts'
import { type GitHub, startGitHub } from '../contract/github-peer.ts'
import { folder, removeFolders, write } from '../platforms/git/scratch.ts'

let github: GitHub
beforeEach(async () => {
  github = await startGitHub()
})
afterEach(async () => {
  expect(github.violations()).toEqual([])
  await github.close()
})
afterAll(removeFolders)

async function start(text: string) {
  const root = folder()
  write(root, { model: text })
  const path = join(root, 'model')
  const known = { model: 'flights', digest: await digestPath(path), serving: 'e'.repeat(64), commit: await github.sha() }
  const candidate = { ...known, data: [], params: {}, metrics: {}, packages: {}, files: { 'evidence.jsonl': '{}\n' } }
  const token = await github.token({ contents: 'write' })
  const script = join(import.meta.dirname, 'github-register.ts')
  const args = [script, github.url, token, github.owner, github.name, path, JSON.stringify(candidate)]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let out = ''
  child.stdout.on('data', (chunk) => {
    out += chunk
  })
  const ended = once(child, 'close')
  return {
    child,
    ended,
    result: async () => ((await ended)[0] === 0 ? (JSON.parse(out) as { version: number; created: boolean }) : undefined),
  }
}

test.each([
  ['the draft is made', 'POST', /\/releases$/],
  ['the model is up', 'POST', /\/assets$/],
  ['the number is claimed', 'POST', /\/git\/refs$/],
  ['it is published', 'PATCH', /\/releases\/\d+$/],
])('kill -9 when %s, then again: version 1, nothing left behind', async (_, method, path) => {
  const first = await start('a')
  const reached = () => github.exchanges().some((each) => each.method === method && path.test(each.path) && each.status > 0)
  while (!reached() && first.child.exitCode === null) await sleep(2)
  first.child.kill('SIGKILL')
  await first.ended
  expect((await (await start('a')).result())?.version).toBe(1)
  expect(await (await start('b')).result()).toEqual({ version: 2, created: true })
  const releases = (await github.releases()).map(({ draft, tag_name }) => `${tag_name}${draft ? ' draft' : ''}`)
  expect(releases.sort()).toEqual(['flights@v1', 'flights@v2'])
})
