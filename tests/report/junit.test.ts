import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validateXML } from 'xmllint-wasm'
import type { TestCase } from '../../src/kernel/test-case.ts'
import { renderJunit } from '../../src/report/junit.ts'
import { testCases } from '../../src/steps/evaluate-gate/test-cases.ts'
import { hostile, huge } from '../hostile/hostile.ts'
import { stories } from '../steps/evaluate-gate/stories.ts'
import { draws, randomReport } from './random-report.ts'

const schema = readFileSync(join(import.meta.dirname, 'junit.xsd'), 'utf8')
const mistakes = async (...files: string[]) => {
  const xml = files.map((contents, i) => ({ fileName: `${i}.xml`, contents }))
  return (await validateXML({ xml, schema })).errors.map(({ rawMessage }) => rawMessage)
}
const suite = (cases: readonly TestCase[]) => renderJunit({ name: 'evaluate-gate', model: 'flight-delays', seconds: 15.2, cases })
const of = (name: string) => testCases(stories[name]!.decision, stories[name]!.facts)

test('every story’s test report follows the schema that readers share', async () => {
  expect(await mistakes(...Object.keys(stories).map((name) => suite(of(name))))).toEqual([])
})

test('so do random reports with hostile names', async () => {
  const texts = Array.from({ length: 60 }, (_, i) => {
    const { decision, facts } = randomReport(draws(i), [...hostile, ...huge])
    return suite(testCases(decision, facts))
  })
  expect(await mistakes(...texts)).toEqual([])
})

test('and a report that breaks the schema is noticed', async () => {
  expect(await mistakes(suite([]).replace('tests="0"', 'tests="x"'))).not.toEqual([])
})

test('gates, slices that block and lines are all there', () => {
  const lines = of('fail').map(({ group, name, verdict, line }) => `${group} | ${name} | ${verdict} | ${line}`)
  expect(lines).toEqual([
    'gates | ROC AUC | pass | 22',
    'gates | Log loss | pass | 27',
    'gates | Calibration error | pass | 29',
    'slices of origin | origin OAK: ROC AUC | fail | 25',
    'slices of origin | origin SFO: ROC AUC | fail | 25',
    'slices of origin | origin SJC: ROC AUC | fail | 25',
    'slices of origin | origin SMF: ROC AUC | fail | 25',
    'slices of origin | 11 others: ROC AUC | pass | 25',
  ])
})

test('further sets, rows that are wrong and fairness rules have their own tests and lines', () => {
  const found = [...of('stress'), ...of('unfair')].filter(({ verdict }) => verdict !== 'pass')
  expect(found.map(({ group, name, verdict, line }) => `${group} | ${name} | ${verdict} | ${line}`)).toEqual([
    'stress: gates | ROC AUC | fail | 47',
    'stress: gates | Log loss | fail | 48',
    'stress: gates | Calibration error | inconclusive | 49',
    'golden: rows | no row is wrong | fail | 51',
    'fairness | Recall by carrier | fail | 55',
  ])
})

test('what is undecided fails, what broke is an error, and the totals say so', () => {
  const xml = suite([
    { group: 'a', name: 'b', verdict: 'pass' },
    { group: 'a', name: 'c', verdict: 'inconclusive', message: 'too few rows' },
    { group: 'a', name: 'd', verdict: 'fail', path: 'sluice.yml', line: 3 },
    { group: 'a', name: 'e', verdict: 'error', message: '"<&>"' },
  ])
  expect(xml).toContain('tests="4" failures="2" errors="1" skipped="0" time="15.200"')
  expect(xml).toContain('<failure type="inconclusive" message="too few rows"/>')
  expect(xml).toContain('file="sluice.yml" line="3"')
  expect(xml).toContain('<error type="error" message="&quot;&lt;&amp;&gt;&quot;"/>')
})
