import type { Json } from '../../kernel/digest.ts'
import { type Evidence, makeEvidence } from '../../kernel/evidence.ts'
import { VERSION } from '../../kernel/version.ts'
import { ARTIFACT } from '../artifacts.ts'
import { verdictOf } from './brought.ts'
import type { Journey, Look, Scene } from './journey.ts'

const lookNumbers = ({ stage, percent, look, looks, at, seconds, requests, guards }: Look): Json => ({
  stage,
  percent,
  look,
  looks,
  at: at.toISOString(),
  seconds,
  requests,
  guards: guards.map(({ name, stable, canary, harm, low, high, allowed, events, verdict, because }) => {
    const numbers = { stable, canary, harm, low, high, allowed }
    const finite = Object.entries(numbers).filter(([, value]) => value === undefined || Number.isFinite(value))
    return { name, ...Object.fromEntries(finite), events, verdict, because }
  }),
})

/** What the evidence and --json say of a deployment, in numbers. */
export function numbersFor({ environment, wanted, plan, source }: Scene, journey: Journey): { [key: string]: Json | undefined } {
  const { replay, outcome, stages } = journey
  return {
    environment,
    version: wanted.version,
    stable: 'stable' in plan ? plan.stable.version : undefined,
    route: plan.route,
    outcome,
    counted_by: source?.title,
    replay: replay && { rows: replay.rows, differing: replay.differing, largest: replay.largest, failure: replay.failure },
    looks: stages.flatMap(({ looks }) => looks.map(lookNumbers)),
    omitted: journey.omitted.map(({ name, because }) => ({ name, because })),
  }
}

/** The statement of a deployment: about the model's bytes, resting on their registration. */
export function statement(scene: Scene, journey: Journey, commit: string | undefined): Evidence {
  const { wanted, began, ports } = scene
  const model = [{ name: ARTIFACT.model, sha256: wanted.digest }]
  return makeEvidence({
    step: 'deploy-canary',
    model: wanted.model,
    verdict: verdictOf(journey.outcome),
    inputs: model,
    // It makes nothing: it names what it judged.
    outputs: model,
    numbers: numbersFor(scene, journey),
    commit,
    previous: [wanted.evidence],
    seconds: (ports.clock.now().getTime() - began.getTime()) / 1000,
    tool: { name: 'sluice', version: VERSION },
  })
}
