import type { StepName } from '../../src/kernel/evidence.ts'
import { announce, keepReports, withdraw } from '../../src/main/emit.ts'
import type { Forge } from '../../src/ports/forge.ts'
import type { RunContext } from '../../src/ports/run-context.ts'
import type { Workspace } from '../../src/ports/runtime.ts'
import { renderMarkdown } from '../../src/report/markdown.ts'
import { report } from '../../src/steps/evaluate-gate/report.ts'
import { testCases } from '../../src/steps/evaluate-gate/test-cases.ts'
import { stories } from '../steps/evaluate-gate/stories.ts'

const { decision, facts } = stories.fail!
const document = report(decision, facts)
const context: RunContext = {
  pull: 7,
  headCommit: 'abc1234'.padEnd(40, '0'),
  branch: 'main',
  repositoryUrl: undefined,
  runUrl: undefined,
  runNumber: undefined,
  fork: false,
  ci: true,
}

/** A pull request with one comment, and what was logged. */
function pull(amend?: Forge['amend']) {
  const state = { comment: renderMarkdown(document), log: [] as string[] }
  const edit: Forge['amend'] = async (_, marker, change) => {
    if (state.comment.startsWith(marker)) state.comment = change(state.comment)
  }
  const info = (text: string) => void state.log.push(text)
  const ports = { forge: { amend: amend ?? edit } as Forge, log: { info, warn: info, line: info, progress: info } }
  return { state, ports }
}

test.each<[StepName, number | undefined, boolean]>([
  ['evaluate-gate', 7, true],
  ['validate-data', 7, true],
  ['evaluate-gate', undefined, false],
  ['deploy-canary', 7, false],
])('%s on pull request %s says that it judges: %s', async (step, number, says) => {
  const { state, ports } = pull()
  await announce(step, 'flight-delays', ports, { ...context, pull: number })
  expect(state.comment.includes('⏳ Judging `abc1234`; below: `af45dba`')).toBe(says)
  expect(state.comment).toContain('## ❌ Fail: `flight-delays` is worse in 4 slices')
})

test('one that is cancelled says so', async () => {
  const { state, ports } = pull()
  await announce('train', 'flight-delays', ports, context)
  await withdraw('train', 'flight-delays', ports, context)
  expect(state.comment.split('\n')[1]).toBe('⚠️ Judging `abc1234` was cancelled; below: `af45dba`')
})

test('another model’s comment stays as it is', async () => {
  const { state, ports } = pull()
  await announce('evaluate-gate', 'flight', ports, context)
  expect(state.comment).toBe(renderMarkdown(document))
})

test('a refusal is logged, and the step goes on', async () => {
  const { state, ports } = pull(() => Promise.reject(new Error('403')))
  await announce('evaluate-gate', 'flight-delays', ports, context)
  expect(state.log).toEqual(['The comment could not say that abc1234 is being judged: 403'])
})

/** The report's files by name. */
async function kept(cases: ReturnType<typeof testCases> | undefined): Promise<Record<string, string>> {
  const files: Record<string, string> = {}
  const write = async (path: string, text: string) => Object.assign(files, { [path.split('/').at(-1)!]: text })
  const workspace = { write } as unknown as Workspace
  const result = { verdict: decision.verdict, outputs: {}, document, json: decision as never, annotations: [], cases, evidence: undefined }
  await keepReports('evaluate-gate', result, workspace)
  return files
}

test('a step leaves its report as Markdown, a page, JSON and JUnit XML', async () => {
  const files = await kept(testCases(decision, facts))
  expect(Object.keys(files).sort()).toEqual(['report.html', 'report.json', 'report.junit.xml', 'report.md'])
  expect(files['report.junit.xml']).toContain('<testsuite name="evaluate-gate: flight-delays" tests="8" failures="4" errors="0"')
})

test('a step that judges one thing is one test', async () => {
  const { 'report.junit.xml': xml } = await kept(undefined)
  expect(xml).toContain('tests="1" failures="1"')
  expect(xml).toContain('message="Fail: flight-delays is worse in 4 slices"')
})
