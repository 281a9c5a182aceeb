import type { Json } from '../kernel/digest.ts'
import { explain } from '../kernel/errors.ts'
import type { StepName } from '../kernel/evidence.ts'
import type { TestCase } from '../kernel/test-case.ts'
import { VERSION } from '../kernel/version.ts'
import type { Ports } from '../ports/ports.ts'
import type { RunContext } from '../ports/run-context.ts'
import type { Workspace } from '../ports/runtime.ts'
import type { StepResult } from '../ports/step.ts'
import type { Document } from '../report/document.ts'
import type { Suite } from '../report/junit.ts'
import { plainText } from '../report/text.ts'

export interface Reports {
  /** Markdown, for the step summary. */
  markdown: string
  /** Path of the self-contained page, relative to the root. */
  html: string
}
export interface Emitted extends Reports {
  /** What the forge refused, in words; empty when all was told. */
  untold: readonly string[]
}

/** UTF-16 units; a step summary holds 1 MiB of UTF-8, three bytes at most for each. */
const SUMMARY_BUDGET = 340_000

/** Writes report.md, report.html, report.json and report.junit.xml below `.sluice/reports/<step>/`. */
export async function keepReports(step: StepName, result: StepResult<Document>, workspace: Workspace): Promise<Reports> {
  const folder = `.sluice/reports/${step}`
  const { renderJunit } = await import('../report/junit.ts')
  const { renderHtml } = await import('../report/html.ts')
  const { renderMarkdown } = await import('../report/markdown.ts')
  const markdown = renderMarkdown(result.document, { budget: SUMMARY_BUDGET })
  await workspace.write(`${folder}/report.md`, markdown)
  await workspace.write(`${folder}/report.html`, renderHtml(result.document))
  await workspace.write(`${folder}/report.json`, `${JSON.stringify(asJson(step, result), null, 2)}\n`)
  await workspace.write(`${folder}/report.junit.xml`, renderJunit(suiteOf(step, result)))
  return { markdown, html: `${folder}/report.html` }
}

/** A step that judges one thing is one test, named after its title. */
function suiteOf(step: StepName, { verdict, document, cases, evidence }: StepResult<Document>): Suite {
  const whole: TestCase = {
    group: step,
    name: document.marker.model,
    verdict,
    message: `${document.title.word}: ${plainText(document.title.text)}`,
  }
  return { name: step, model: document.marker.model, seconds: evidence?.claim.seconds ?? 0, cases: cases?.length ? cases : [whole] }
}

/** What --json prints and report.json holds. */
export const asJson = (step: StepName, { verdict, outputs, json, evidence }: StepResult<Document>): Json => ({
  schema: 1,
  step,
  verdict,
  sluice: VERSION,
  evidence: evidence?.digest,
  outputs,
  result: json,
})

/** The steps that judge a pull request. They share one comment and one check: what came last is what is true of the newest commit. */
const JUDGING: readonly StepName[] = ['validate-data', 'train', 'evaluate-gate']
/** Steps whose report is always told; the others are told only when they stop the pull request. */
const ALWAYS: readonly StepName[] = ['evaluate-gate', 'deploy-canary']

/** Posts the comment and the check. A refusal is told, never fatal to the verdict: the caller fails the run after its outputs are out. */
export async function tellForge(
  step: StepName,
  { verdict, document, annotations }: Pick<StepResult<Document>, 'verdict' | 'document' | 'annotations'>,
  { forge }: Pick<Ports, 'forge'>,
  context: RunContext,
): Promise<{ untold: string[] }> {
  if (!forge || (verdict === 'pass' && !ALWAYS.includes(step))) return { untold: [] }
  const { markerPrefix, renderMarkdown } = await import('../report/markdown.ts')
  const untold: string[] = []
  const attempt = (what: string, work: Promise<unknown>) => work.catch((error: unknown) => untold.push(`${what}: ${explain(error)}`))
  const judging = JUDGING.includes(step)
  const told: Document = judging ? { ...document, marker: { ...document.marker, kind: 'gate' } } : document
  const text = renderMarkdown(told, { summaryUrl: context.runUrl })
  const pull = await pullOf(step, context, forge, attempt)
  if (pull !== undefined) await attempt('The comment could not be posted', forge.comment(pull, markerPrefix(told), text))
  const commit = context.headCommit
  if (judging && commit && (pull !== undefined || step === 'evaluate-gate')) {
    const { model } = document.marker
    const check = { name: `sluice: ${model}`, commit, verdict, title: `${document.title.word}: ${model}`, summary: text, annotations }
    await attempt('The check could not be set', forge.check(check))
  }
  return { untold }
}

/** What a comment says of a commit above its report. A refusal is logged and changes nothing: the report itself will tell. */
type Say = (step: StepName, model: string, ports: Pick<Ports, 'forge' | 'log'>, context: RunContext) => Promise<void>

/** Says above an older commit's report which one is being judged now. */
export const announce: Say = (...of) => amend('announced', 'is being judged', ...of)
/** Says there that the commit which was announced is judged no longer. */
export const withdraw: Say = (...of) => amend('cancelled', 'is judged no longer', ...of)

async function amend(
  how: 'announced' | 'cancelled',
  what: string,
  ...[step, model, { forge, log }, context]: Parameters<Say>
): Promise<void> {
  const { pull, headCommit } = context
  if (!forge || pull === undefined || headCommit === undefined || !JUDGING.includes(step)) return
  const { announced, cancelled, markerPrefix } = await import('../report/markdown.ts')
  const marker = markerPrefix({ marker: { kind: 'gate', model, commit: undefined } })
  await forge
    .amend(pull, marker, (body) => (how === 'announced' ? announced : cancelled)(body, headCommit))
    .catch((error: unknown) => log.info(`The comment could not say that ${headCommit.slice(0, 7)} ${what}: ${explain(error)}`))
}

/** Whether a step judges a pull request; what a cancelled one found is no verdict. */
export const isJudging = (step: StepName): boolean => JUDGING.includes(step)

async function pullOf(
  step: StepName,
  context: RunContext,
  forge: NonNullable<Ports['forge']>,
  attempt: (what: string, work: Promise<unknown>) => Promise<unknown>,
): Promise<number | undefined> {
  if (context.pull !== undefined || step !== 'deploy-canary' || !context.headCommit) return context.pull
  let pull: number | undefined
  await attempt(
    'The promotion pull request could not be found',
    forge.approvals(context.headCommit).then((found) => (pull = found.pull)),
  )
  return pull
}
