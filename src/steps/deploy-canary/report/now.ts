import type { Block, Document, Inline } from '../../../report/document.ts'
import { count } from '../../../report/numbers.ts'
import { commitLink } from '../../footer.ts'
import type { Brought } from '../brought.ts'
import type { Journey, PutBack, Scene } from '../journey.ts'
import { GUARD, harmSentence, spokenOf } from './guard-words.ts'
import { place } from './places.ts'

const stableOf = ({ plan }: Scene): string | undefined => ('stable' in plan ? plan.stable.version : undefined)

/** The box: only when somebody must act. */
export function alert(scene: Scene, brought: Brought): Document['alert'] {
  if (brought.kind !== 'acted') return undefined
  const { journey, putBack } = brought
  const git: Inline[] = putBack && 'problem' in putBack ? [' ', { code: scene.path }, ` could not be put back: ${putBack.problem}`] : []
  if (journey.outcome === 'promoted') return differs(scene, journey)
  if (journey.outcome === 'held') return { level: 'warning', text: [...why(scene, journey), ...git] }
  return { level: 'caution', text: [...why(scene, journey), ...git] }
}

/** On the way back to an old version a replay that differs stops nothing, but somebody must know. */
function differs({ wanted }: Scene, { replay }: Journey): Document['alert'] {
  if (!replay || replay.differing === 0) return undefined
  return {
    level: 'warning',
    text: [
      { code: wanted.version },
      ` answered ${count(replay.differing)} of ${count(replay.rows)} evaluation rows otherwise than when it was registered.`,
    ],
  }
}

function why(scene: Scene, journey: Journey): Inline[] {
  const { wanted } = scene
  const { replay, stages, problem, outcome } = journey
  if (problem !== undefined) return ['The server of ', { code: wanted.version }, ' did not start; its last lines are below.']
  if (replay?.failure) return ['Asked for evaluation rows, ', { code: wanted.version }, ` failed: ${replay.failure}`]
  if (replay && replay.differing > 0) return replayWhy(scene, replay)
  const stage = stages.findLast(({ looks }) => looks.length > 0)
  const guard = spokenOf(stage?.looks.at(-1)?.guards ?? [])
  if (!stage || !guard) return ['Nothing was judged.']
  const at = stage.name === 'shadow' ? 'On copied requests' : `At ${stage.percent}% of the traffic`
  if (outcome === 'held') return [`${at} the looks ended before `, { strong: GUARD[guard.name].label }, ` was settled: ${guard.because}.`]
  const index = journey.guards.find(({ name }) => name === guard.name)?.index ?? 0
  const limit = place(scene, ['deploy', 'canary', 'guards', index])
  return [`${at} `, ...harmSentence(guard, stableOf(scene) ?? '', wanted.version), ' (', limit, ').']
}

function replayWhy(scene: Scene, { differing, rows, largest }: NonNullable<Journey['replay']>): Inline[] {
  const far = largest === undefined ? '' : `, by up to ${Number(largest.toPrecision(2))}`
  return [
    { code: scene.wanted.version },
    ' answered ',
    { strong: `${count(differing)} of ${count(rows)} evaluation rows otherwise than offline` },
    `${far}; `,
    'the tolerance is ',
    String(scene.deploy.canary.replay.tolerance),
    ' (',
    place(scene, ['deploy', 'canary', 'replay']),
    '). Its training and its serving code treat rows differently.',
  ]
}

/** What is true now. */
export function now(scene: Scene, brought: Brought): Block {
  return { kind: 'paragraph', text: [{ strong: 'Now' }, ' ', ...truth(scene, brought)] }
}

function truth(scene: Scene, brought: Brought): Inline[] {
  const { wanted, environment } = scene
  const stable = stableOf(scene)
  if (brought.kind === 'unchanged') return [{ code: wanted.version }, ` answers every request in ${environment}, as git says.`]
  if (brought.kind === 'superseded')
    return [{ code: scene.path }, ' says something else than at this commit, so the run for the newer commit decides.']
  if (brought.kind === 'planned')
    return [...(stable ? [{ code: stable }, ' answers; '] : []), { code: wanted.version }, ` would be ${planned(scene)}.`]
  if (brought.kind === 'undone') return [{ code: stable ?? '' }, ' answers every request.', ...gitNow(scene, brought.putBack)]
  const { journey } = brought
  if (journey.outcome === 'promoted')
    return [{ code: wanted.version }, ' answers every request', ...instead(scene), '.', ...how(scene), ...then(brought.next)]
  if (journey.outcome === 'held') {
    const percent = journey.stages.findLast((stage) => stage.outcome === 'held')?.percent ?? 0
    return [
      { code: wanted.version },
      ` keeps ${percent}% of the requests, `,
      { code: stable ?? '' },
      ' answers the rest, and a person decides.',
    ]
  }
  if (stable === undefined) return [`nothing answers in ${environment}: there was no version before.`]
  return [{ code: stable }, ' answers every request', journey.stages.length > 0 ? ' again.' : '.', ...gitNow(scene, brought.putBack)]
}

const planned = ({ plan, serving }: Scene): string =>
  plan.route === 'switch' && serving.kind === 'batch'
    ? 'deployed, replayed and made the default: a batch endpoint has no live requests to judge by'
    : PLANNED[plan.route]

const PLANNED: { readonly [route in Scene['plan']['route']]: string } = {
  nothing: 'recorded as promoted',
  superseded: 'left alone',
  first: 'deployed, replayed and given all requests: there is nothing to compare it with',
  return: 'deployed, replayed and given all requests at once, since it held here before',
  switch: 'deployed, replayed and given all requests: only the last environment has live requests to judge by',
  canary: 'deployed, replayed and given live requests step by step',
  undo: 'put back in git',
}

const instead = (scene: Scene): Inline[] => {
  const stable = stableOf(scene)
  if (stable !== undefined && scene.serving.kind === 'batch') return [' from now on, in place of ', { code: stable }]
  return stable === undefined ? [] : [', ', { code: stable }, ' was ended after its last answer']
}

function how({ plan, serving }: Scene): Inline[] {
  if (plan.route === 'first') return [' It is the first version here, so there was nothing to compare it with.']
  if (plan.route === 'switch' && serving.kind === 'batch')
    return [
      ' A batch endpoint has no live requests to judge by, so an equal replay was enough. Jobs that run already end on their own version.',
    ]
  if (plan.route === 'switch') return [' Only the last environment has live requests to judge by, so an equal replay was enough.']
  if (plan.route === 'return') return [' It held here before, so it went to 100% at once.']
  if (plan.route === 'nothing') return [' An earlier run promoted it and was interrupted before it said so.']
  return []
}

const then = (next: { state: string; environment: string; url?: string | undefined; branch?: string } | undefined): Inline[] =>
  next?.state === 'proposed'
    ? [' ', next.url ? { link: next.url, text: 'A pull request' } : { code: next.branch ?? '' }, ` proposes it for ${next.environment}.`]
    : []

function gitNow({ path, run }: Scene, putBack: PutBack | undefined): Inline[] {
  if (!putBack || 'problem' in putBack) return []
  return [' ', commitLink(putBack.commit, run.repositoryUrl), ' set ', { code: path }, ' back to ', { code: putBack.version }, '.']
}

/** What to do now. */
export function next(scene: Scene, brought: Brought): Block[] {
  if (brought.kind !== 'acted' && brought.kind !== 'undone') return []
  const outcome = brought.kind === 'acted' ? brought.journey.outcome : 'rolled-back'
  const { wanted, path } = scene
  const one = (...text: Inline[]): Block[] => [{ kind: 'paragraph', text: [{ strong: 'Next:' }, ' ', ...text] }]
  switch (outcome) {
    case 'promoted':
      return []
    case 'held':
      return [
        { kind: 'paragraph', text: [{ strong: 'Next' }, ', one of two:'] },
        {
          kind: 'numbered',
          items: [
            ['Go on: run ', { code: 'sluice deploy-canary' }, ' again (or re-run this workflow); it continues from this share.'],
            ['Stop: ', { code: 'git revert' }, ' the promotion; ', { code: stableOf(scene) ?? '' }, ' then answers every request at once.'],
          ],
        },
      ]
    case 'failed':
      return one(
        'correct what its server says below and register it anew, or repair the machine and promote ',
        { code: wanted.version },
        ' again in ',
        { code: path },
        '.',
      )
    case 'rolled-back':
      return one(
        'a corrected model becomes a version with a promotion of its own. ',
        { code: wanted.version },
        ' stays in the registry, recorded as rolled back.',
      )
  }
}
