import { EventEmitter, once } from 'node:events'
import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { PlatformError, UserError } from '../../../kernel/errors.ts'
import { lastLines } from './last-lines.ts'
import { sweep } from './releases.ts'
import { type GatewayState, loadState, type Settings, type StoredRelease, saveJson } from './state.ts'
import { supervise } from './supervisor.ts'
import { mirrored, share, shifted, standing, type TrafficPlan } from './traffic.ts'

/** One version and its server. */
export interface Member {
  release: StoredRelease
  server: ReturnType<typeof supervise>
  /** Requests given to it and not yet answered. */
  inflight: number
  /** Set once it is being ended; resolves when it is gone. */
  retired: Promise<void> | undefined
}

interface Options {
  folder: string
  settings: () => Settings
  log(text: string): void
}

type Fleet = {
  members: Map<string, Member>
  /** Why a version that was asked for never got healthy. */
  failures: Map<string, string>
  plan: TrafficPlan
  changes: EventEmitter
} & Options

const pathOf = (folder: string) => join(folder, 'state.json')

function save(fleet: Fleet): void {
  const releases = [...fleet.members.values()].map(({ release, server, retired }) => ({
    release,
    process: server.is.process,
    proven: server.is.proven,
    retiring: retired !== undefined,
  }))
  saveJson(pathOf(fleet.folder), { schema: 1, releases, ...fleet.plan } satisfies GatewayState)
}

function change(fleet: Fleet): void {
  save(fleet)
  fleet.changes.emit('change')
}

function add(fleet: Fleet, release: StoredRelease, adopt: Parameters<typeof supervise>[0]['adopt']): Member {
  const { settings, log, folder } = fleet
  const logFile = join(folder, `${release.version}.log`)
  const server = supervise({ release, settings, logFile, adopt, log, onChange: () => fleet.members.has(release.version) && change(fleet) })
  const member: Member = { release, server, inflight: 0, retired: undefined }
  fleet.members.set(release.version, member)
  if (!adopt.proven) void prove(fleet, member, logFile)
  return member
}

/** Gives a new server its time to become healthy; ends and forgets it when it does not. */
async function prove(fleet: Fleet, member: Member, logFile: string): Promise<void> {
  const { version } = member.release
  const limit = fleet.settings().healthyWithin
  const deadline = Date.now() + limit * 1000
  const { is } = member.server
  while (!is.proven && is.deaths < 3 && Date.now() < deadline && !member.retired) await changed(fleet, 0.1)
  if (is.proven || member.retired) return
  const why =
    is.deaths < 3 ? `did not answer 200 on ${fleet.settings().health} within ${limit} s` : `ended ${is.deaths} times while starting`
  fleet.failures.set(version, [`The server of ${version} ${why}. Its last lines:`, ...lastLines(logFile, 20)].join('\n'))
  await end(fleet, member)
}

async function end(fleet: Fleet, member: Member): Promise<void> {
  member.retired ??= (async () => {
    save(fleet)
    while (member.inflight > 0) await changed(fleet, 0.05)
    await member.server.stop()
    fleet.members.delete(member.release.version)
    const copies = dirname(member.release.sources)
    if (dirname(copies) === join(fleet.folder, 'versions')) rmSync(copies, { recursive: true, force: true })
    change(fleet)
    fleet.log(`${member.release.version}: ended`)
  })()
  await member.retired
}

/** Resolves at the next change, or after some seconds. */
async function changed({ changes }: Fleet, seconds: number): Promise<void> {
  await once(changes, 'change', { signal: AbortSignal.timeout(seconds * 1000) }).catch(() => undefined)
}

function known(fleet: Fleet, version: string): Member {
  const member = fleet.members.get(version)
  if (!member || member.retired) throw new UserError(`${version} is not deployed.`)
  return member
}

async function deploy(fleet: Fleet, release: StoredRelease): Promise<void> {
  const present = fleet.members.get(release.version)
  if (present?.retired) await present.retired
  else if (present?.release.digest === release.digest) return
  else if (present) throw new UserError(`${release.version} is deployed with digest ${present.release.digest.slice(0, 8)} already.`)
  fleet.failures.delete(release.version)
  add(fleet, release, { process: undefined, proven: false })
  change(fleet)
}

function retire(fleet: Fleet, version: string): void {
  const member = fleet.members.get(version)
  if (!member) return
  if (share(fleet.plan.split, version) > 0 || share(fleet.plan.lease?.before ?? {}, version) > 0)
    throw new UserError(`${version} has live traffic. Shift it away before ending ${version}.`)
  fleet.plan = mirrored(fleet.plan, version, 0, undefined, 0)
  end(fleet, member).catch((error) => fleet.log(String(error)))
}

/** All versions of one environment, as the state file says; servers of an earlier gateway are adopted or ended. */
export function openFleet(options: Options) {
  const { releases, split, mirrors, lease } = loadState(pathOf(options.folder))
  sweep(join(options.folder, 'versions'), new Set(releases.map(({ release }) => dirname(release.sources))))
  const plan = standing({ split, mirrors, lease }, Date.now())
  const fleet: Fleet = { ...options, members: new Map(), failures: new Map(), plan, changes: new EventEmitter().setMaxListeners(0) }
  for (const { release, process, proven, retiring } of releases) {
    const member = add(fleet, release, { process, proven })
    if (retiring) void end(fleet, member)
  }
  const now = () => {
    const next = standing(fleet.plan, Date.now())
    if (next !== fleet.plan) {
      fleet.log(`the lease ended: back to ${JSON.stringify(next.split)}`)
      fleet.plan = next
      change(fleet)
    }
    return fleet.plan
  }
  const replan = (next: TrafficPlan) => {
    // Remembered first: if that fails, the old split still stands.
    const before = fleet.plan
    fleet.plan = next
    try {
      save(fleet)
    } catch (cause) {
      fleet.plan = before
      throw new PlatformError('The new split could not be written; the old one stands.', { cause })
    }
    fleet.changes.emit('change')
  }
  return {
    members: fleet.members as ReadonlyMap<string, Member>,
    failures: fleet.failures as ReadonlyMap<string, string>,
    /** What stands now; looks at the lease. */
    plan: now,
    changed: (seconds: number) => changed(fleet, seconds),
    deploy: (release: StoredRelease) => deploy(fleet, release),
    shift(split: TrafficPlan['split'], lease?: number) {
      for (const version of Object.keys(split)) if (share(split, version) > 0) known(fleet, version)
      replan(shifted(now(), split, lease, Date.now()))
    },
    mirror(version: string, percent: number, lease?: number) {
      if (percent > 0) known(fleet, version)
      replan(mirrored(now(), version, percent, lease, Date.now()))
    },
    retire: (version: string) => retire(fleet, version),
    /** Ends all servers; the state stays, and the next gateway starts them again. */
    close: () => Promise.all([...fleet.members.values()].map(({ server }) => server.stop())),
  }
}
export type OpenFleet = ReturnType<typeof openFleet>
