import type { Document, Text } from '../../../report/document.ts'
import type { Brought } from '../brought.ts'
import type { Journey, Scene } from '../journey.ts'
import { GUARD, spokenOf } from './guard-words.ts'

/** Icon, verdict word, model and reason. */
export function title(scene: Scene, brought: Brought): Document['title'] {
  const { environment, wanted, plan } = scene
  const model = { code: `${wanted.model} ${wanted.version}` }
  const text = (words: string): Text => [model, ` ${words}`]
  if (brought.kind === 'unchanged') return { icon: '✅', word: 'Pass', text: text(`is what ${environment} serves`) }
  if (brought.kind === 'superseded') return { icon: '✅', word: 'Pass', text: text('was replaced since; nothing was done') }
  if (brought.kind === 'planned') return { icon: '⏳', word: 'On its way', text: text(`to ${environment} (nothing was done yet)`) }
  if (brought.kind === 'undone') return { icon: '❌', word: 'Rolled back', text: text('did harm in an earlier run') }
  const { journey } = brought
  switch (journey.outcome) {
    case 'promoted':
      return { icon: '✅', word: 'Promoted', text: text(plan.route === 'return' ? `is back in ${environment}` : `serves ${environment}`) }
    case 'held':
      return { icon: '🟡', word: 'On hold', text: text('needs more requests to judge') }
    case 'failed':
      return { icon: '⚠️', word: 'Error', text: text('did not start') }
    case 'rolled-back':
      return { icon: '❌', word: 'Rolled back', text: text(reason(journey)) }
  }
}

function reason({ replay, stages }: Journey): string {
  if (replay?.failure) return 'cannot answer evaluation rows'
  if (replay && replay.differing > 0) return 'answers otherwise than offline'
  const guard = spokenOf(stages.findLast(({ looks }) => looks.length > 0)?.looks.at(-1)?.guards ?? [])
  return guard ? GUARD[guard.name].reason : 'did harm'
}
