import { short } from '../../kernel/digest.ts'
import { type Artifact, artifactDigest } from '../../kernel/evidence.ts'
import { duration, money } from '../../kernel/units.ts'
import type { GpuUse } from '../../ports/compute.ts'
import type { RunContext } from '../../ports/run-context.ts'
import type { Block, Document, Inline, Text } from '../../report/document.ts'
import { fixed, percent } from '../../report/numbers.ts'
import { ARTIFACT } from '../artifacts.ts'
import { footer } from '../footer.ts'
import type { decide, Training } from './decide.ts'
import { trials, whereRows } from './elsewhere.ts'
import { reasonBlocks } from './registered.ts'
import { sizing } from './sizing.ts'
import { stepsTable } from './steps-table.ts'

export interface TrainReport {
  judged: ReturnType<typeof decide>
  trained: { training: Training; model: string | undefined; reused: boolean }
  usd: number | undefined
  commit: string | undefined
  inputs: readonly Artifact[]
  /** Name of the model. */
  model: string
  /** Digest of the evidence. */
  evidence: string
  run: RunContext
  /** Whether a service trained it, without a command. */
  automl?: boolean
}

const GIB = 2 ** 30

/** The report of a training: what it took, and what came of it. */
export function report(facts: TrainReport): Document {
  const { judged, model, commit, run, trained } = facts
  const passed = judged.verdict === 'pass'
  return {
    marker: { kind: 'train', model, commit },
    verdict: judged.verdict,
    title: passed
      ? { icon: '✅', word: 'Pass', text: [{ code: model }, trained.reused ? ' is unchanged, and reused' : ' is trained'] }
      : { icon: '⚠️', word: 'Error', text: [{ code: model }, ' was not trained'] },
    ...(passed ? {} : { alert: { level: 'caution' as const, text: why(judged) } }),
    blocks: [
      ...reasonBlocks(run),
      ...measures(facts),
      ...stepsTable(trained.training),
      ...sizing(trained.training, facts.usd),
      made(facts),
      ...trials(trained.training),
      ...lastLines(facts),
    ],
    footer: footer(commit, run),
  }
}

const why = ({ because, fix }: TrainReport['judged']): Text => `Nothing was trained: ${because}.${fix ? ` ${fix}` : ''}`

function measures({ trained: { training, reused }, usd }: TrainReport): Block[] {
  // Of a job that was cancelled nobody waited to hear how long it ran.
  const unknown = training.elsewhere !== undefined && training.seconds === 0
  const rows: (readonly [Text, Text])[] = unknown ? [] : [['Time', duration(training.seconds)]]
  rows.unshift(...whereRows(training))
  if (training.cpuSeconds !== undefined) rows.push(['CPU time', duration(training.cpuSeconds)])
  if (training.peakMemory !== undefined) rows.push(['Peak memory', gib(training.peakMemory)])
  for (const gpu of training.gpus) rows.push([['GPU ', { code: gpu.name }], gpuUse(gpu)])
  if (usd !== undefined) rows.push(['Cost', `${money(usd)} USD`])
  const packages = Object.keys(training.packages).length
  if (packages > 0) rows.push(['Packages recorded', String(packages)])
  const table: Block = {
    kind: 'table',
    name: 'What it took',
    columns: [
      { header: reused ? 'When it was trained' : 'Training', align: 'left' },
      { header: 'Measured', align: 'right' },
    ],
    rows,
  }
  const caption: Block = {
    kind: 'caption',
    text: 'Data, code, parameters, environment and command are those of that training, so it was not done again.',
  }
  return reused ? [table, caption] : [table]
}

const gib = (bytes: number) => `${fixed(bytes / GIB, bytes < GIB ? 2 : 1)} GiB`

function gpuUse({ peakMemory, utilisation }: GpuUse): string {
  const memory = peakMemory === undefined ? [] : [`at most ${gib(peakMemory)}`]
  const busy = utilisation === undefined ? [] : [`${percent(utilisation, 0)} busy`]
  return [...memory, ...busy].join(', ') || 'memory and use not told by the driver'
}

function made({ inputs, trained: { model }, evidence }: TrainReport): Block {
  const named = (name: string): Inline[] => [`${name} `, { code: short(artifactDigest(inputs, name) ?? '') }]
  const from = [ARTIFACT.trainData, ARTIFACT.code, ARTIFACT.params, ARTIFACT.environment].flatMap((name, i) => [
    ...(i > 0 ? [', '] : []),
    ...named(name),
  ])
  const into: Inline[] = model ? [' → model ', { code: short(model) }] : []
  return { kind: 'bullets', items: [[{ strong: ['Evidence:'] }, ' ', ...from, ...into, '; statement ', { code: short(evidence) }, '.']] }
}

function lastLines({ automl, trained: { training } }: TrainReport): Block[] {
  const { outcome, tail } = training
  if (outcome === 'succeeded' || tail.length === 0) return []
  const lines: Block = { kind: 'code', language: '', lines: tail }
  return [
    {
      kind: 'fold',
      name: 'output',
      summary: automl ? ['What AutoML said'] : ['Last lines of ', { code: 'train.command' }],
      blocks: [lines],
    },
  ]
}
