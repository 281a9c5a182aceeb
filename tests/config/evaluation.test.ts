import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadConfig } from '../../src/config/load.ts'
import { UserError } from '../../src/kernel/errors.ts'

const tiny = readFileSync(join(import.meta.dirname, '../fixtures/tiny-model/sluice.yml'), 'utf8')
const regression = tiny.replace('task: binary-classification', 'task: regression').replace('roc_auc', 'mae')
const findings = (text: string) => {
  try {
    loadConfig('sluice.yml', text)
    return []
  } catch (error) {
    if (error instanceof UserError) return error.findings.map(({ key, message, fix }) => [key, message, fix])
    throw error
  }
}
const set = (text: string) => `evaluation:\n  stress:\n    data: data/stress.csv\n${text}`

test('further sets are read with their defaults; without them there are none', () => {
  expect(loadConfig('sluice.yml', tiny).config).toMatchObject({ evaluation: {}, evaluate: { against: ['production'] } })
  const { config, where } = loadConfig('sluice.yml', tiny + set('    never_wrong: true\n'))
  expect(config.evaluation).toEqual({ stress: { data: 'data/stress.csv', gates: [], slices: [], never_wrong: true } })
  expect(where(['evaluation', 'stress']).line).toBe(tiny.split('\n').length + 1)
})

test.each([
  ['a set that asks for nothing', tiny + set(''), 'evaluation.stress', /Nothing is asked/],
  ['a name that would not fit a file', tiny + set('    never_wrong: true\n').replace('stress:', 'Über:'), 'evaluation.Über', /lower-case/],
  ['a misspelt key', tiny + set('    never_wong: true\n'), 'evaluation.stress.never_wong', /not known/, /`never_wrong`/],
  [
    'a misspelt metric',
    tiny + set('    gates: [{ metric: roc_au, at_least: 0.6 }]\n'),
    'evaluation.stress.gates[0].metric',
    /roc_au/,
    /`roc_auc`/,
  ],
  [
    'a metric of another task',
    tiny + set('    gates: [{ metric: mae, at_most: 1 }]\n'),
    'evaluation.stress.gates[0].metric',
    /not a metric of binary/,
  ],
  [
    'slices that are not named',
    tiny + set('    gates: [{ metric: f1, at_least: 0.1, slices: {} }]\n'),
    'evaluation.stress.gates[0].slices',
    /no slices/,
    /evaluation\.stress\.slices/,
  ],
  [
    'the best version on further rows',
    tiny + set('    gates: [{ metric: f1, no_worse_than: { production: 0, best: 0 } }]\n'),
    'evaluation.stress.gates[0].no_worse_than.best',
    /data\.evaluation/,
  ],
  [
    'a number that must be right',
    regression + set('    never_wrong: true\n'),
    'evaluation.stress.never_wrong',
    /never exactly right/,
    /within/,
  ],
  ['a distance between labels', tiny + set('    never_wrong: { within: 1 }\n'), 'evaluation.stress.never_wrong.within', /no distance/],
  ['only the best', tiny.replace('  slices: [town]', '  against: [best]'), 'evaluate.against', /always compared/],
  [
    'the best, of whom nothing is asked',
    tiny.replace('  slices: [town]', '  against: [production, best]').replace('no_worse_than: { production: 0.02 }', ''),
    'evaluate.against',
    /Nothing is asked/,
  ],
  [
    'a margin for the best, which is not asked',
    tiny.replace('{ production: 0.02 }', '{ production: 0.02, best: 0.1 }'),
    'gates[0].no_worse_than.best',
    /not compared with the best/,
  ],
])('%s is told at its place', (_, text, key, message, fix = undefined as RegExp | undefined) => {
  const [given] = findings(text)
  expect(findings(text)).toEqual([[key, expect.stringMatching(message), fix ? expect.stringMatching(fix) : given?.[2]]])
})
