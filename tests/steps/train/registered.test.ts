import { makeEvidence } from '../../../src/kernel/evidence.ts'
import type { ModelRegistry, ModelVersion } from '../../../src/ports/registry.ts'
import type { RunContext } from '../../../src/ports/run-context.ts'
import { renderMarkdown } from '../../../src/report/markdown.ts'
import { nothingToTrain, registeredFrom } from '../../../src/steps/train/registered.ts'

const training = (key: string) =>
  makeEvidence({
    ...{ step: 'train', model: 'm', verdict: 'pass', inputs: [], outputs: [{ name: 'model', sha256: 'a'.repeat(64) }] },
    ...{ numbers: { key }, previous: [], tool: { name: 'sluice', version: '0' } },
  })
const version = (number: number, key: string) =>
  ({ model: 'm', version: number, digest: 'a'.repeat(64), files: { 'evidence.jsonl': training(key).text } }) as unknown as ModelVersion
const registry = (...versions: ModelVersion[]) => ({
  registry: {
    numbers: async () => versions,
    find: async (_: string, by: { version?: number }) => versions.find((one) => one.version === by.version),
  } as unknown as ModelRegistry,
})
const run: RunContext = {
  ...{ pull: undefined, headCommit: undefined, branch: 'main', repositoryUrl: undefined, runUrl: undefined, runNumber: undefined },
  ...{ fork: false, ci: true },
}

test('only the newest version, and only one of the same content, leaves nothing to train', async () => {
  const both = registry(version(1, 'old'), version(2, 'new'))
  expect((await registeredFrom('new', 'm', both))?.version.version).toBe(2)
  expect(await registeredFrom('old', 'm', both)).toBeUndefined()
  expect(await registeredFrom('new', 'm', registry())).toBeUndefined()
})

test('the reason is text', async () => {
  const found = (await registeredFrom('k', 'm', registry(version(3, 'k'))))!
  const text = renderMarkdown(
    nothingToTrain(found, 'e'.repeat(64), undefined, { ...run, retrain: '# <img src=x> [a](https://b.example) `c`' }),
  )
  expect(text).toContain('nothing to train: `m v3` was made from the same data and code')
  expect(text).not.toMatch(/<img|\]\(https:\/\/b|^# /m)
})
