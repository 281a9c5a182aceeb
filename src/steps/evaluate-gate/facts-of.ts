import type { LoadedConfig } from '../../config/load.ts'
import { short } from '../../kernel/digest.ts'
import { artifactDigest, type Evidence } from '../../kernel/evidence.ts'
import { VERSION } from '../../kernel/version.ts'
import type { RunContext } from '../../ports/run-context.ts'
import { ARTIFACT } from '../artifacts.ts'
import { changesSince } from './changes.ts'
import { evaluationFacts } from './evaluation-facts.ts'
import type { GateFacts, SetLines, StepRecord } from './facts.ts'
import type { Gathered } from './gathered.ts'
import type { Moved } from './moved/moved-facts.ts'
import type { PageFacts } from './plots/page-facts.ts'
import { costOf, dataFacts, productionFacts, remarksOf } from './production-facts.ts'
import { positivesByTenth } from './tenths.ts'

/** What is known of this run besides what was gathered. */
export interface Surroundings {
  run: RunContext
  commit: string | undefined
  /** Number that the registry would give next. */
  nextVersion: number
  /** Seconds this step took so far. */
  seconds: number
  own: Evidence
  /** Digest of the serving code now. */
  serving: string
  /** This run's sketches of the evaluation data. */
  profile: string | undefined
  /** What only the page draws. */
  page: PageFacts | undefined
  moved: Moved | undefined
}

/** Everything that the report says besides the decision. */
export function factsOf(
  { config, file, where }: LoadedConfig,
  gathered: Gathered,
  { run, commit, nextVersion, seconds, own, profile, serving, moved, page }: Surroundings,
): GateFacts {
  const { candidate, production, failure } = gathered
  const evidence = [candidate.data, ...(candidate.training ? [candidate.training] : []), own]
  const line = (path: readonly PropertyKey[]) => where(path).line
  return {
    model: config.model,
    commit: run.headCommit ?? commit,
    repositoryUrl: run.repositoryUrl,
    run: run.runUrl ? { url: run.runUrl, number: run.runNumber } : undefined,
    config: {
      path: file,
      gateLines: config.gates.map((_, i) => line(['gates', i])),
      sliceLines: config.gates.map((gate, i) => line(gate.slices ? ['gates', i, 'slices'] : ['gates', i])),
      evaluationLine: line(['data', 'evaluation']),
      fairnessLines: config.fairness.map((_, i) => line(['fairness', i])),
      sets: Object.fromEntries(
        Object.entries(config.evaluation).map(([name, set]) => [name, setLines(['evaluation', name], set.gates, line)]),
      ),
    },
    production: productionFacts(production),
    judged: gathered.revalidated?.version,
    otherServing: production && production.version.serving !== serving,
    nextVersion: `v${nextVersion}`,
    environments: config.deploy?.environments ?? [],
    evaluation: evaluationFacts(config, gathered.scored),
    data: dataFacts(production, candidate.data, profile),
    cost: costOf(candidate.training?.claim),
    evidence: {
      data: artifactDigest(candidate.training?.claim.inputs ?? production?.version.data ?? [], ARTIFACT.trainData),
      model: candidate.digest,
      verdict: own.digest,
    },
    tenths: tenthsOf(gathered),
    moved,
    changes: changesSince(production, candidate.training),
    steps: evidence.map((e) => stepRecord(e, e === own ? seconds : undefined)),
    remarks: [...remarksOf(candidate.data), ...gathered.remarks],
    failure: failure && failureFacts(failure),
    page,
    toolVersion: VERSION,
  }
}

/** Why there are no predictions. A command that ended well says nothing of it. */
const failureFacts = ({ why, execution }: NonNullable<Gathered['failure']>): GateFacts['failure'] => ({
  step: 'evaluate.command',
  exitCode: execution?.exitCode,
  lastLines: [...(execution?.tail ?? []), why],
  ...(execution?.exitCode === 0 && { why }),
})

const setLines = (
  at: readonly string[],
  gates: readonly unknown[],
  line: (path: readonly PropertyKey[]) => number | undefined,
): SetLines => ({
  gateLines: gates.map((_, i) => line([...at, 'gates', i])),
  evaluationLine: line(at),
})

/** What the training took when it was done: a reused one takes the step no time, but its price still counts. */
const stepRecord = ({ claim, digest }: Evidence, seconds: number | undefined): StepRecord => ({
  step: claim.step,
  verdict: claim.verdict,
  seconds: seconds ?? claim.seconds ?? 0,
  usd: typeof claim.numbers.usd === 'number' ? claim.numbers.usd : undefined,
  madeFrom: claim.inputs.flatMap(({ name, sha256 }, i) => [i === 0 ? `${name} ` : `, ${name} `, { code: short(sha256) }]),
  evidence: digest,
})

function tenthsOf({ scored }: Gathered): GateFacts['tenths'] {
  if (scored?.truth.task !== 'binary-classification' || scored.faults.length > 0) return undefined
  const { labels } = scored.truth
  const candidate = positivesByTenth(labels, scored.candidate)
  return candidate && { candidate, production: scored.production && positivesByTenth(labels, scored.production) }
}
