import type { LoadedConfig } from '../../config/load.ts'
import { isAddress } from '../../kernel/data-address.ts'
import { type Json, sha256 } from '../../kernel/digest.ts'
import { UserError } from '../../kernel/errors.ts'
import { type Artifact, type Evidence, makeEvidence } from '../../kernel/evidence.ts'
import { VERSION } from '../../kernel/version.ts'
import type { Ports } from '../../ports/ports.ts'
import type { Step, StepResult } from '../../ports/step.ts'
import type { Inspection } from '../../ports/tables.ts'
import type { Document } from '../../report/document.ts'
import { writeSketches } from '../../sketch/sketch.ts'
import { ARTIFACT, evaluationSet } from '../artifacts.ts'
import { writeStatement } from '../evidence-files.ts'
import { prepareData } from '../prepare.ts'
import type { inputs, outputs } from './contract.ts'
import { type DataFacts, type DataFinding, type Decision, decide, type SetFacts } from './decide.ts'
import { type DataName, dataPath, dataTitle, type Plan, plan, type SetPlan } from './plan.ts'
import { report } from './report.ts'
import { testCases } from './test-cases.ts'

/** Checks training and evaluation data and keeps a profile of each. */
export const validateData: Step<typeof inputs, typeof outputs, LoadedConfig, Document> = {
  name: 'validate-data',
  description: 'Checks the training and evaluation data against the rules of sluice.yml, and profiles every column.',
  contract: () => import('./contract.ts'),
  async run(_inputs, loaded, ports, run, signal) {
    const began = ports.clock.now().getTime()
    await prepareData(loaded, ports, signal)
    const facts = await gather(loaded, ports)
    const decision = decide(facts)
    const profiles = await keepProfiles(facts, ports)
    const commit = (await ports.repository.head())?.commit
    const seconds = (ports.clock.now().getTime() - began) / 1000
    const evidence = statement(loaded.config.model, facts, decision, profiles, commit, seconds)
    await writeStatement(ports.workspace, evidence)
    const { train, evaluation } = facts
    const { file, config } = loaded
    const line = (path: DataFinding['path']) => loaded.where(path).line
    const paths = config.data
    const sets = named(facts)
    const shown = { decision, model: config.model, train, evaluation, sets, paths, file, line, commit, evidence: evidence.digest, run }
    return {
      verdict: decision.verdict,
      outputs: {
        verdict: decision.verdict,
        evidence: evidence.digest,
        'train-rows': String(train.rows),
        'evaluation-rows': String(evaluation.rows),
        failures: String(decision.findings.length),
      },
      document: report(shown),
      json: { verdict: decision.verdict, ...numbers(facts, decision) } as Json,
      annotations: annotations(file, decision, line),
      cases: testCases(facts, decision, file, line),
      evidence,
    }
  },
}

async function gather(loaded: LoadedConfig, ports: Pick<Ports, 'tables' | 'data' | 'log'>): Promise<DataFacts> {
  const { data, evaluate, evaluation: sets, fairness } = loaded.config
  const planned = plan(data, evaluate.slices, sets, { ...evaluate, fairness })
  const train = await inspect('train', data.train, planned.train, loaded, ports)
  const shared = (inspection: Inspection, path: string) => {
    const keyed = [train, inspection].every(({ sketches }) => data.keys.every((key) => sketches.some(({ name }) => name === key)))
    return keyed ? ports.tables.overlap(data.train, path, data.keys) : undefined
  }
  const evaluation = await inspect('evaluation', data.evaluation, planned.evaluation, loaded, ports)
  const overlap = planned.disjoint === undefined ? undefined : await shared(evaluation, data.evaluation)
  const found: SetFacts[] = []
  for (const { name, path, asked, disjoint } of planned.sets) {
    const inspection = await inspect(`evaluation.${name}`, path, asked, loaded, ports)
    found.push({ inspection, overlap: disjoint ? await shared(inspection, path) : undefined })
  }
  return { plan: planned, train, evaluation, sets: found, overlap }
}

async function inspect(
  name: DataName,
  path: string,
  asked: Plan['train'],
  loaded: LoadedConfig,
  { tables, data, log }: Pick<Ports, 'tables' | 'data' | 'log'>,
): Promise<Inspection> {
  log.progress(`validate-data: ${path} …`)
  const checks = asked.map(({ check }) => check)
  try {
    // The steps after this one keep to what is found here.
    const origin = isAddress(path) ? await data?.settle(path) : undefined
    return { ...(await tables.inspect(path, checks)), ...(origin && { origin }) }
  } catch (error) {
    throw error instanceof UserError ? placed(error, loaded, name) : error
  }
}

/** A file that cannot be read, with the key of sluice.yml that names it. */
function placed(error: UserError, { file, where }: LoadedConfig, name: DataName): UserError {
  const path = dataPath(name)
  return new UserError(
    error.findings.map((finding) => ({ file, ...where(path), key: path.join('.'), ...finding })),
    { cause: error },
  )
}

async function keepProfiles({ train, evaluation }: DataFacts, { workspace }: Pick<Ports, 'workspace'>) {
  const texts = { train: writeSketches(train.sketches), evaluation: writeSketches(evaluation.sketches) }
  await workspace.write('.sluice/profiles/train.json', texts.train)
  await workspace.write('.sluice/profiles/evaluation.json', texts.evaluation)
  return [
    { name: 'train-profile', sha256: sha256(texts.train) },
    { name: 'evaluation-profile', sha256: sha256(texts.evaluation) },
  ]
}

function statement(
  model: string,
  facts: DataFacts,
  decision: Decision,
  profiles: Evidence['claim']['outputs'],
  commit: string | undefined,
  seconds: number,
): Evidence {
  return makeEvidence({
    step: 'validate-data',
    model,
    verdict: decision.verdict,
    inputs: [
      inspected(ARTIFACT.trainData, facts.train),
      inspected(ARTIFACT.evaluationData, facts.evaluation),
      ...named(facts).map(({ name, inspection }) => inspected(evaluationSet(name), inspection)),
    ],
    outputs: profiles,
    numbers: numbers(facts, decision),
    commit,
    previous: [],
    seconds,
    tool: { name: 'sluice', version: VERSION },
  })
}

const inspected = (name: string, { sha256, origin }: Inspection): Artifact => ({ name, sha256, ...(origin && { uri: origin.uri }) })

/** The further sets with what was found of them. */
const named = ({ plan, sets }: DataFacts): (SetPlan & SetFacts)[] => plan.sets.map((set, i) => ({ ...set, ...sets[i]! }))

const numbers = (facts: DataFacts, { findings, checks }: Decision): Evidence['claim']['numbers'] => ({
  rows: { train: facts.train.rows, evaluation: facts.evaluation.rows },
  ...(facts.sets.length > 0 && { sets: Object.fromEntries(named(facts).map(({ name, inspection }) => [name, inspection.rows])) }),
  columns: { train: facts.train.sketches.length, evaluation: facts.evaluation.sketches.length },
  checks,
  failures: findings.map(({ data, column, message, rows, examples, path }) => {
    const cells = examples.map(({ row, value }) => ({ row, value }))
    return { data, column, message, rows, examples: cells, rule: path.join('.') }
  }),
})

const annotations = (file: string, { findings }: Decision, line: (path: DataFinding['path']) => number): StepResult['annotations'] =>
  findings.map(({ data, column, message, path }) => ({
    path: file,
    line: line(path),
    level: 'failure',
    message: `${dataTitle(data)}${column === undefined ? '' : `, ${column}`}: ${message}`,
  }))
