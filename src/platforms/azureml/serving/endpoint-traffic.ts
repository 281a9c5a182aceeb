import { UserError } from '../../../kernel/errors.ts'

/** Percent of live (or copied) requests by deployment name. */
export interface Split {
  readonly [deployment: string]: number
}

/** How an endpoint's live requests are shared out, copied, and until when. `tags` are all of the endpoint's: the lease is kept in them. */
export interface EndpointPlan {
  traffic: Split
  mirror: Split
  tags: { readonly [name: string]: string }
}

/** Azure knows no lease. Its end, and the split to go back to then, are written here; the next run of Sluice keeps it (`standing`). */
const UNTIL = 'sluice-lease-until'
const BEFORE = 'sluice-lease-before'
/** The deployment that got copies last, and until when: telemetry tells its copies from live requests by it. */
const MIRRORED = 'sluice-mirrored'
/** Since when each deployment has live requests: what it was asked before was our replay, and collected data do not say who asked. */
const LIVE = 'sluice-live-since'

/** Azure copies at most half of the requests, to one deployment. */
const MOST_MIRRORED = 50

const live = (split: Split): Split => Object.fromEntries(Object.entries(split).filter(([, percent]) => percent > 0))
const written = (split: Split): string =>
  Object.entries(live(split))
    .map(([name, percent]) => `${name}=${percent}`)
    .join(' ')
const read = (text: string): Split =>
  Object.fromEntries(
    text
      .split(' ')
      .filter(Boolean)
      .map((part) => {
        const at = part.lastIndexOf('=')
        return [part.slice(0, at), Number(part.slice(at + 1))]
      }),
  )

function without(tags: EndpointPlan['tags'], names: readonly string[]): EndpointPlan['tags'] {
  return Object.fromEntries(Object.entries(tags).filter(([name]) => !names.includes(name)))
}

/** Until when (milliseconds since 1970) a leased split stands, and the split before it. */
export function leaseOf({ tags }: Pick<EndpointPlan, 'tags'>): { until: number; before: Split } | undefined {
  const { [UNTIL]: until, [BEFORE]: before } = tags
  return until === undefined || before === undefined ? undefined : { until: Date.parse(until), before: read(before) }
}

function leased(plan: EndpointPlan, until: number): EndpointPlan['tags'] {
  const before = leaseOf(plan)?.before ?? plan.traffic
  return { ...plan.tags, [UNTIL]: new Date(until).toISOString(), [BEFORE]: written(before) }
}

/** When copies to a deployment ended last; undefined when it never got any, or gets them now. */
export function mirroredUntil({ tags }: Pick<EndpointPlan, 'tags'>, deployment: string): number | undefined {
  const [name, at] = (tags[MIRRORED] ?? '').split(' ')
  return name === deployment && at !== undefined ? Date.parse(at) : undefined
}

function unmirrored(plan: EndpointPlan, now: number): EndpointPlan {
  const [name] = Object.keys(live(plan.mirror))
  if (name === undefined) return { ...plan, mirror: {} }
  return { ...plan, mirror: {}, tags: { ...plan.tags, [MIRRORED]: `${name} ${new Date(now).toISOString()}` } }
}

const sinceIn = (tags: EndpointPlan['tags']): Map<string, string> =>
  new Map((tags[LIVE] ?? '').split(' ').flatMap((part) => (part.includes('=') ? [part.split('=') as [string, string]] : [])))

/** Since when a deployment has live requests; undefined when that is not known. Collected data know seconds only: those of the first one are lost to it. */
export function liveSince({ tags }: Pick<EndpointPlan, 'tags'>, deployment: string): number | undefined {
  const since = sinceIn(tags).get(deployment)
  return since === undefined ? undefined : Date.parse(since)
}

/** Those that had live requests keep their moment, those that get them now get this one. */
function noted({ traffic, tags }: EndpointPlan, split: Split, now: number): EndpointPlan['tags'] {
  const before = sinceIn(tags)
  const names = new Set([...Object.keys(live(traffic)), ...Object.keys(live(split))])
  const moments = [...names].flatMap((name) => {
    const at = before.get(name) ?? ((traffic[name] ?? 0) > 0 ? undefined : new Date(now).toISOString())
    return at === undefined ? [] : [`${name}=${at}`]
  })
  return { ...tags, [LIVE]: moments.join(' ') }
}

/** A new split. With an end it stands until then; without, for good, and copies end. UserError when Azure cannot have it. */
export function shifted(plan: EndpointPlan, split: Split, until: number | undefined, now: number): EndpointPlan {
  const shares = Object.values(split)
  const total = shares.reduce((sum, percent) => sum + percent, 0)
  if (shares.some((percent) => !Number.isInteger(percent) || percent < 0))
    throw new UserError(`Azure ML splits traffic by whole percents, and ${JSON.stringify(split)} is not. Change deploy.canary.steps.`)
  if (total !== 100) throw new UserError(`A split must add up to 100, and ${JSON.stringify(split)} adds up to ${total}.`)
  const copied = Object.keys(live(plan.mirror)).some((name) => (split[name] ?? 0) > 0)
  // A deployment is live or gets copies, never both.
  const base = until === undefined || copied ? unmirrored(plan, now) : plan
  const tags = until === undefined ? without(base.tags, [UNTIL, BEFORE]) : leased(base, until)
  return { traffic: live(split), mirror: base.mirror, tags: noted({ ...plan, tags }, split, now) }
}

/** Copies a share of live requests to a deployment (0 ends it), until the lease's end where there is one. UserError when Azure cannot. */
export function mirrored(plan: EndpointPlan, deployment: string, percent: number, until: number | undefined, now: number): EndpointPlan {
  if (percent <= 0) return (plan.mirror[deployment] ?? 0) > 0 ? unmirrored(plan, now) : plan
  if (percent > MOST_MIRRORED || !Number.isInteger(percent))
    throw new UserError(
      `Azure ML copies up to ${MOST_MIRRORED} whole percent of the requests, not ${percent}. Change deploy.canary.shadow.percent.`,
    )
  if ((plan.traffic[deployment] ?? 0) > 0) throw new UserError(`${deployment} has live traffic, and Azure ML copies none to what is live.`)
  return { ...plan, mirror: { [deployment]: percent }, tags: until === undefined ? plan.tags : leased(plan, until) }
}

/** What stands at a moment: once a lease has ended, the split before it, without copies. The same plan where none has. */
export function standing(plan: EndpointPlan, now: number): EndpointPlan {
  const lease = leaseOf(plan)
  if (!lease || now < lease.until) return plan
  const ended = unmirrored(plan, now)
  return { ...ended, traffic: lease.before, tags: without(ended.tags, [UNTIL, BEFORE]) }
}

/** Which request brings one plan to the other: none, tags alone, or the whole endpoint. */
export function changeBetween(from: EndpointPlan, to: EndpointPlan): 'none' | 'tags' | 'all' {
  const same = (a: Split, b: Split) => written(a).split(' ').sort().join(' ') === written(b).split(' ').sort().join(' ')
  if (!same(from.traffic, to.traffic) || !same(from.mirror, to.mirror)) return 'all'
  const names = new Set([...Object.keys(from.tags), ...Object.keys(to.tags)])
  const differing = [...names].filter((name) => from.tags[name] !== to.tags[name])
  if (differing.length === 0) return 'none'
  // A patch is not certain to remove a tag.
  return differing.every((name) => to.tags[name] !== undefined) ? 'tags' : 'all'
}
