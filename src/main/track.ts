import type { LoadedConfig } from '../config/load.ts'
import { sha256 } from '../kernel/digest.ts'
import { explain } from '../kernel/errors.ts'
import { type Evidence, readEvidence, type StepName } from '../kernel/evidence.ts'
import type { Ports } from '../ports/ports.ts'
import type { RunContext } from '../ports/run-context.ts'
import type { StepResult } from '../ports/step.ts'
import type { Document } from '../report/document.ts'
import { ARTIFACT, evaluationSet } from '../steps/artifacts.ts'
import { evidencePath } from '../steps/evidence-files.ts'
import { trackedRun } from './tracked.ts'
import { tableFiles } from './tracked-tables.ts'

const STEPS: readonly StepName[] = ['validate-data', 'train', 'evaluate-gate', 'register']
const REPORTS = ['report.html', 'report.md', 'report.json']

type Needs = Pick<Ports, 'tracking' | 'workspace' | 'records' | 'log'>

/** All that a statement rests on, oldest first: from this run's workspace, else from the records. What is not found is left out. */
async function restingOn({ claim }: Evidence, { workspace, records }: Needs): Promise<Evidence[]> {
  const here = await Promise.all(STEPS.map((step) => workspace.read(evidencePath(step))))
  const texts = new Map(here.flatMap((text): [string, string][] => (text === undefined ? [] : [[sha256(text), text]])))
  const found = new Map<string, Evidence>()
  const queue = [...claim.previous]
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const text = found.has(next) ? undefined : (texts.get(next) ?? (await records.read(`evidence/${next}.json`)))
    if (text === undefined) continue
    const evidence = readEvidence(text)
    found.set(next, evidence)
    queue.push(...evidence.claim.previous)
  }
  return [...found.values()].reverse()
}

const pathsOf = ({ config }: LoadedConfig): { [artifact: string]: string } => ({
  [ARTIFACT.trainData]: config.data.train,
  [ARTIFACT.evaluationData]: config.data.evaluation,
  ...Object.fromEntries(Object.entries(config.evaluation).map(([name, set]) => [evaluationSet(name), set.data])),
})

async function reportsOf(step: StepName, document: Document, { workspace }: Needs): Promise<{ [path: string]: string }> {
  const texts = await Promise.all(REPORTS.map((name) => workspace.read(`.sluice/reports/${step}/${name}`)))
  const read = REPORTS.flatMap((name, i): [string, string][] => (texts[i] === undefined ? [] : [[`${step}/${name}`, texts[i]!]]))
  return { ...Object.fromEntries(read), ...tableFiles(step, document) }
}

/**
 * Tells the tracking server of a step, where there is one. Returns lines for the step's summary: the run's page, or why there is none.
 * Never throws: what a run is worth does not depend on who is told of it.
 */
export async function track(
  step: StepName,
  { evidence, document }: Pick<StepResult<Document>, 'evidence' | 'document'>,
  loaded: LoadedConfig,
  ports: Needs,
  { context, signal }: { context: RunContext; signal: AbortSignal },
): Promise<string[]> {
  const { tracking, log } = ports
  if (!tracking || !evidence) return []
  try {
    const chain = await restingOn(evidence, ports)
    const files = await reportsOf(step, document, ports)
    const { model } = loaded.config
    const run = trackedRun({ model, evidence, chain, paths: pathsOf(loaded), context, cancelled: signal.aborted, files })
    if (!run) return []
    const { url } = await tracking.record(run)
    log.info(`Tracked at ${url}`)
    return [`Tracked: [${run.name}](${url})`]
  } catch (error) {
    const warning = `This run is not tracked: ${explain(error)}`
    log.warn(warning)
    return [`⚠️ ${warning.replaceAll(/\s+/g, ' ').replaceAll(/[<>[\]()`*_|\\]/g, '\\$&')}`]
  }
}
