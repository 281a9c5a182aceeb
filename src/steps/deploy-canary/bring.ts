import type { Brought } from './brought.ts'
import { finish, retireOthers, schedule } from './finish.ts'
import { follow } from './follow.ts'
import type { Journey, Scene } from './journey.ts'
import { putBack } from './put-back.ts'
import { recorder } from './recorder.ts'
import { releaseOf } from './release.ts'
import { travel } from './travel.ts'
import { approved, verify } from './verify.ts'

const NOTHING: Pick<Journey, 'replay' | 'stages' | 'guards' | 'omitted' | 'events'> = {
  replay: undefined,
  stages: [],
  guards: [],
  omitted: [],
  events: [],
}

/** Brings an environment to what its deployments file says, or finds that it is there already. Safe to be killed and run again. */
export async function bring(scene: Scene, dryRun: boolean): Promise<Brought> {
  const { plan, ports, environment, wanted, telemetry, began } = scene
  if (plan.route === 'superseded') return { kind: 'superseded' }
  if (plan.route === 'nothing' && !plan.unrecorded) {
    if (dryRun) return { kind: 'unchanged', scheduled: [] }
    await retireOthers(scene)
    await follow(scene)
    return { kind: 'unchanged', scheduled: await schedule(scene) }
  }
  if (dryRun) {
    await verify(scene)
    return { kind: 'planned' }
  }
  if (plan.route === 'nothing') return { kind: 'acted', ...(await finish(scene, { ...NOTHING, outcome: 'promoted', reach: new Map() })) }
  if (plan.route === 'undo') {
    const restored = await putBack(scene, plan.stable, 'an earlier run found harm')
    await retireOthers(scene)
    return { kind: 'undone', putBack: restored }
  }
  const verified = await verify(scene)
  await approved(scene)
  const events = recorder(ports, `${environment} ${wanted.version}`)
  const sent = await travel(scene, verified, await releaseOf(scene, verified.version), events)
  const { live } = await telemetry.traffic(began)
  const reach = new Map([...live].map(([version, { requests, errors }]) => [version, { requests, errors }]))
  return { kind: 'acted', ...(await finish(scene, { ...sent, events: events.events, reach })) }
}
