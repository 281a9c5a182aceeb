import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadConfig } from '../../src/config/load.ts'
import { UserError } from '../../src/kernel/errors.ts'

const tiny = readFileSync(join(import.meta.dirname, '../fixtures/tiny-model/sluice.yml'), 'utf8')
const keys = /\n {2}keys: .*/
const messages = (text: string) => {
  try {
    loadConfig('sluice.yml', text)
    return []
  } catch (error) {
    if (error instanceof UserError) return error.findings.map(({ key, message }) => `${key}: ${message}`)
    throw error
  }
}
const evaluate = (line: string) => tiny.replace('  task: binary', `  ${line}\n  task: binary`)

test('keys may be left out, and nothing is retired, allowed or timed by itself', () => {
  expect(loadConfig('sluice.yml', tiny.replace(keys, '')).config).toMatchObject({
    data: { keys: [] },
    evaluate: { retired: [], allow: [] },
  })
})

test.each([
  ['a label as time', tiny.replace(keys, '$&\n  time: late'), /data\.time: late is the label/],
  ['a retired metric that has a gate', evaluate('retired: [roc_auc]'), /evaluate\.retired\[0\]: roc_auc has a gate/],
  ['something that cannot be allowed', evaluate('allow: [candidate-saw-rows]'), /evaluate\.allow\[0\]/],
])('%s is a mistake, at its place', (_, text, expected) => {
  expect(messages(text)).toEqual([expect.stringMatching(expected)])
})
