import type { LoadedConfig } from '../../config/load.ts'
import { type Json, sha256 } from '../../kernel/digest.ts'
import { type Evidence, makeEvidence } from '../../kernel/evidence.ts'
import { VERSION } from '../../kernel/version.ts'
import { writeSketches } from '../../sketch/sketch.ts'
import { ARTIFACT } from '../artifacts.ts'
import type { Decision } from './decide.ts'
import type { Gathered } from './gather.ts'
import type { WindowRecord } from './window-record.ts'

/** Digest of a window's sketches, or of all that was measured elsewhere: what was judged. */
export const windowDigest = ({ seen, elsewhere }: Pick<Gathered, 'seen' | 'elsewhere'>): string =>
  elsewhere?.digest ?? sha256(writeSketches([...seen.columns, ...(seen.predictions ? [seen.predictions] : [])]))

/** A window as it is kept, but for what was done about it and the digest of its evidence. */
export function recordOf({ config }: LoadedConfig, gathered: Gathered, decision: Decision): Omit<WindowRecord, 'evidence' | 'retrain'> {
  const { live, window, seen, environment, elsewhere } = gathered
  const { quality, predictions } = decision
  return {
    schema: 1,
    model: config.model,
    environment,
    version: live.name,
    digest: live.version.digest,
    from: window.from.toISOString(),
    to: window.to.toISOString(),
    verdict: decision.verdict,
    requests: seen.requests,
    rows: seen.rows,
    columns: decision.inputs.map(({ name, verdict, effect }) => ({ name, verdict, effect })),
    ...(predictions && { predictions: { verdict: predictions.verdict, effect: predictions.effect } }),
    statistic: decision.statistic,
    ...(quality?.live !== undefined && { quality: { ...qualityRecord(quality), value: quality.live } }),
    ...(elsewhere && { by: measuredBy(elsewhere) }),
  }
}

const measuredBy = ({ by, schedule, standing }: NonNullable<Gathered['elsewhere']>): NonNullable<WindowRecord['by']> => ({
  ...{ title: by, schedule: schedule.name, state: standing.state },
  run: 'run' in standing ? standing.run.name : undefined,
})

const qualityRecord = ({ metric, n, delta, low, high, state }: NonNullable<Decision['quality']>) => ({
  metric,
  outcomes: n,
  delta,
  low,
  high,
  state,
})

/** The window's evidence: it rests on the registration of the version it watches. */
export function evidenceOf(gathered: Gathered, record: Omit<WindowRecord, 'evidence'>, commit: string | undefined): Evidence {
  const { live } = gathered
  return makeEvidence({
    step: 'monitor-drift',
    model: record.model,
    verdict: record.verdict,
    inputs: [
      { name: ARTIFACT.model, sha256: live.version.digest },
      { name: 'reference', sha256: live.reference.sha256 },
    ],
    outputs: [{ name: 'window', sha256: windowDigest(gathered) }],
    numbers: JSON.parse(JSON.stringify(record)) as { [key: string]: Json },
    commit,
    previous: [live.deployment.evidence],
    tool: { name: 'sluice', version: VERSION },
  })
}
