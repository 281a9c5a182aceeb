import { notFound } from '../errors.ts'
import type { Operation } from '../operation.ts'
import type { World } from '../world.ts'
import type { Schedule } from './rules.ts'

/** `azure.command('fire', { schedule })`: what a schedule does when its time has come, at once. The job's name is given back. */
export function openFiring(world: World, jobs: readonly Operation[]): void {
  const create = jobs.find(({ method, path }) => method === 'PUT' && path === '/jobs/{name}')!
  world.commands.fire = async ({ schedule }: { schedule: string }) => {
    const id = `${world.names.scope}/schedules/${schedule}`
    const found = world.store.get<Schedule>(id)
    if (!found) throw notFound(id)
    const { action, isEnabled } = found.properties
    if (isEnabled === false) throw new Error(`${schedule} is switched off.`)
    if (action.actionType === 'CreateMonitor') return (world.commands.monitor as (what: object) => string)({ schedule })
    if (action.actionType !== 'CreateJob') throw new Error(`What ${action.actionType} does is not played.`)
    const name = `${schedule}-${world.now().getTime()}`
    const path = `${world.names.scope}/jobs/${name}`
    const call = { method: 'PUT', path, below: `/jobs/${name}`, part: { name }, query: new URLSearchParams(), headers: {} }
    await create.handle(
      { ...call, body: { properties: structuredClone(action.jobDefinition) }, raw: Buffer.alloc(0), version: undefined, who: undefined },
      world,
    )
    return name
  }
}
