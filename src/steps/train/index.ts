import type { LoadedConfig } from '../../config/load.ts'
import type { Json } from '../../kernel/digest.ts'
import { type Evidence, makeEvidence } from '../../kernel/evidence.ts'
import { VERSION } from '../../kernel/version.ts'
import type { Ports } from '../../ports/ports.ts'
import type { RunContext } from '../../ports/run-context.ts'
import type { Step, StepResult } from '../../ports/step.ts'
import type { Document } from '../../report/document.ts'
import { ARTIFACT } from '../artifacts.ts'
import { readStatement, writeStatement } from '../evidence-files.ts'
import { predicting } from '../predicted.ts'
import { prepareData } from '../prepare.ts'
import { type TrainSources, trainSources } from '../train-key.ts'
import { checkedData, inputDigest } from './checked-data.ts'
import type { inputs, outputs } from './contract.ts'
import { cost, decide, numbers } from './decide.ts'
import { execute, MODEL_PATH, reuse, settle, type Trained } from './execute.ts'
import { nothingToTrain, type Registered, registeredFrom } from './registered.ts'
import { report } from './report.ts'

/** Trains the candidate, or takes the model that the same sources made before. */
export const train: Step<typeof inputs, typeof outputs, LoadedConfig, Document> = {
  name: 'train',
  description: 'Trains the candidate, or reuses it when data, code, parameters, environment and command are unchanged.',
  contract: () => import('./contract.ts'),
  async run({ force, 'unless-registered': unlessRegistered }, loaded, ports, run, signal) {
    const began = ports.clock.now().getTime()
    await prepareData(loaded, ports, signal)
    const sources = await trainSources(loaded, ports)
    const data = checkedData(await readStatement(ports.workspace, 'validate-data'), {
      train: inputDigest(sources.inputs, ARTIFACT.trainData),
      evaluation: await ports.tables.digest(loaded.config.data.evaluation),
    })
    const known = force || !unlessRegistered ? undefined : await registeredFrom(sources.key, loaded.config.model, ports)
    if (known) return unchanged(known, { loaded, ports, run, sources, data })
    const asked = await predicting(loaded, ports)
    const trained =
      (force ? undefined : await reuse(sources, asked, ports)) ??
      (await execute(loaded, { sources, asked }, ports, signal, force ? run : undefined))
    if (trained.reused) ports.log.info('train: nothing changed, the earlier result is used.')
    await settle(trained, ports)
    const seconds = (ports.clock.now().getTime() - began) / 1000
    return conclude({ loaded, ports, run, sources, data, trained, seconds })
  },
}

/** Ends a retraining that would give a version again that is there. */
async function unchanged(
  known: Registered,
  { loaded, ports, run, sources, data }: Pick<Findings, 'loaded' | 'ports' | 'run' | 'sources' | 'data'>,
): Promise<StepResult<Document>> {
  const name = `v${known.version.version}`
  ports.log.info(`train: nothing to train, ${name} was made from the same content (${sources.key.slice(0, 8)}).`)
  const commit = (await ports.repository.head())?.commit
  const evidence = makeEvidence({
    ...{ step: 'train', model: loaded.config.model, verdict: 'pass', inputs: sources.inputs, commit, previous: [data.digest] },
    outputs: [{ name: ARTIFACT.model, sha256: known.version.digest }],
    numbers: { ...known.training.claim.numbers, reused: true, registered: name, retrain: run.retrain },
    tool: { name: 'sluice', version: VERSION },
  })
  await writeStatement(ports.workspace, evidence)
  const empty = { 'model-path': '', 'model-digest': '', key: '' }
  const outputs = { verdict: 'pass', evidence: evidence.digest, ...empty, registered: name, reused: 'true' }
  const json = { verdict: 'pass', model: known.version.digest, ...evidence.claim.numbers } as Json
  const document = nothingToTrain(known, evidence.digest, commit, run)
  return { verdict: 'pass', outputs, document, json, annotations: [], evidence }
}

interface Findings {
  loaded: LoadedConfig
  ports: Ports
  run: RunContext
  sources: TrainSources
  data: Evidence
  trained: Trained
  seconds: number
}

async function conclude(found: Findings): Promise<StepResult<Document>> {
  const { loaded, ports, run, trained } = found
  const { training, model, reused } = trained
  const { config } = loaded
  const automl = config.train.command === undefined
  const judged = decide({ ...trained, timeLimit: config.train.time_limit, automl })
  const commit = (await ports.repository.head())?.commit
  const usd = cost(training, config.train.price_per_hour)
  const evidence = statement(found, judged.verdict, commit, usd)
  await writeStatement(ports.workspace, evidence)
  const outputs = {
    verdict: judged.verdict,
    evidence: evidence.digest,
    'model-path': model ? MODEL_PATH : '',
    'model-digest': model ?? '',
    key: model ? found.sources.key : '',
    registered: '',
    reused: String(reused),
  }
  const json = { verdict: judged.verdict, because: judged.because, model, ...evidence.claim.numbers } as Json
  const document = report({
    judged,
    trained,
    usd,
    commit,
    inputs: evidence.claim.inputs,
    model: config.model,
    evidence: evidence.digest,
    run,
    automl,
  })
  return { verdict: judged.verdict, outputs, document, json, annotations: annotations(loaded, judged), evidence }
}

function statement(
  { loaded, ports, run, sources, data, trained, seconds }: Findings,
  verdict: Evidence['claim']['verdict'],
  commit: string | undefined,
  usd: number | undefined,
): Evidence {
  const { training, model, reused } = trained
  return makeEvidence({
    step: 'train',
    model: loaded.config.model,
    verdict,
    inputs: sources.inputs,
    // A training that made nothing is about its code.
    outputs: model ? [{ name: ARTIFACT.model, sha256: model }] : sources.inputs.filter(({ name }) => name === ARTIFACT.code),
    numbers: numbers({
      training,
      key: sources.key,
      reused,
      command: loaded.config.train.command,
      platform: ports.training.platform,
      params: sources.params.json,
      usd,
      retrain: run.retrain,
    }),
    commit,
    previous: [data.digest],
    seconds,
    tool: { name: 'sluice', version: VERSION },
  })
}

function annotations({ file, where }: LoadedConfig, { verdict, because, fix }: ReturnType<typeof decide>): StepResult['annotations'] {
  if (verdict === 'pass') return []
  const message = ['Nothing was trained: ', because, '.', fix ? ` ${fix}` : ''].join('')
  return [{ path: file, line: where(['train', 'command']).line, level: 'failure', message }]
}
