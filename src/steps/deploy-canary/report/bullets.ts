import { short } from '../../../kernel/digest.ts'
import { duration } from '../../../kernel/units.ts'
import type { Block, Inline, Text } from '../../../report/document.ts'
import { count } from '../../../report/numbers.ts'
import { many } from '../../../report/units.ts'
import { type Brought, verdictFor } from '../brought.ts'
import type { Scene } from '../journey.ts'

/** Reach, what could not be judged, the environments before, and evidence. */
export function bullets(scene: Scene, brought: Brought, all: readonly { scene: Scene; brought: Brought }[]): Block[] {
  const others = all.filter((each) => each.scene !== scene).map(otherBullet)
  const scheduled = brought.kind === 'acted' || brought.kind === 'unchanged' ? brought.scheduled.map((line): Text => [line]) : []
  if (brought.kind !== 'acted') {
    const items = [...scheduled, ...others]
    return items.length > 0 ? [{ kind: 'bullets', items }] : []
  }
  const { journey, evidence } = brought
  const omitted = journey.omitted.map(
    ({ name, because }): Text => [{ strong: 'Not judged:' }, ' ', { code: name }, `, because ${because}.`],
  )
  const links: Inline[] = [
    'registered ',
    { code: scene.wanted.version },
    ' ',
    { code: short(scene.wanted.evidence) },
    ' → this deployment ',
    { code: short(evidence.digest) },
    '.',
  ]
  return [
    { kind: 'bullets', items: [...reach(scene, brought), ...omitted, ...scheduled, ...others, [{ strong: 'Evidence:' }, ' ', ...links]] },
  ]
}

function reach({ wanted, began }: Scene, brought: Brought & { kind: 'acted' }): Text[] {
  const { journey } = brought
  const seen = journey.reach.get(wanted.version)
  const end = journey.events.at(-1)?.at
  if (!seen || !end || journey.stages.length === 0) return []
  const time = duration((end.getTime() - began.getTime()) / 1000)
  return [
    [
      { strong: 'Reach:' },
      ` ${many(seen.requests, 'request')} went to `,
      { code: wanted.version },
      ` in ${time}; ${count(seen.errors)} of them failed.`,
    ],
  ]
}

function otherBullet({ scene, brought }: { scene: Scene; brought: Brought }): Text {
  const { environment, wanted } = scene
  const done = brought.kind === 'acted' ? brought.journey.outcome : brought.kind
  return [{ strong: `${environment}:` }, ' ', { code: wanted.version }, ` ${done.replace('-', ' ')} (${verdictFor(brought)}).`]
}
