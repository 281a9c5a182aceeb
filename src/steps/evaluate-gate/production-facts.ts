import type { Json } from '../../kernel/digest.ts'
import { type Claim, type Evidence, readEvidence } from '../../kernel/evidence.ts'
import { readSketches } from '../../sketch/sketch.ts'
import type { Cost, GateFacts } from './facts.ts'
import type { Production } from './production.ts'

const numberAt = (value: Json | undefined): number | undefined => (typeof value === 'number' ? value : undefined)
const trainRowsOf = (claim: Claim | undefined): number | undefined => numberAt((claim?.numbers.rows as { train?: Json } | undefined)?.train)

/** Time and money of a training, as its evidence says. */
export function costOf(claim: Claim | undefined): Cost | undefined {
  if (typeof claim?.seconds !== 'number') return undefined
  return { seconds: claim.seconds, usd: numberAt(claim.numbers.usd) }
}

/** What production's own evidence says of it. */
export function productionFacts(production: Production | undefined): GateFacts['production'] {
  if (!production) return undefined
  const claims = (production.version.files['evidence.jsonl'] ?? '')
    .split('\n')
    .filter(Boolean)
    .map((line) => readEvidence(`${line}\n`).claim)
  const of = (step: Claim['step']) => claims.findLast((claim) => claim.step === step)
  return { version: production.name, cost: costOf(of('train')), trainRows: trainRowsOf(of('validate-data')) }
}

/** Columns of the evaluation data now against those at production's release, and rows to train on. `profile` is the sketches file of this run. */
export function dataFacts(production: Production | undefined, data: Evidence, profile: string | undefined): GateFacts['data'] {
  const reference = production?.version.files['reference.json']
  if (!profile || !reference) return undefined
  const names = (text: string) => readSketches(text).map(({ name }) => name)
  const [now, before] = [names(profile), names(JSON.stringify((JSON.parse(reference) as { columns: Json }).columns))]
  return {
    missing: before.filter((name) => !now.includes(name)),
    added: now.filter((name) => !before.includes(name)),
    trainRows: trainRowsOf(data.claim),
  }
}

/** "All 26 data checks passed." */
export function remarksOf(data: Evidence): string[] {
  const checks = numberAt(data.claim.numbers.checks)
  return checks === undefined ? [] : [`All ${checks} data checks passed.`]
}
