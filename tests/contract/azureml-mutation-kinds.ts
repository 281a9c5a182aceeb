import { type Mutation, mutated, mutationsOf } from '../peers/azureml/mutants.ts'
import { seeded } from '../peers/azureml/online/scoring-random.ts'
import type { Exchange } from '../peers/azureml/record.ts'
import { kindOf, stable } from './azureml-exchanges.ts'
import type { Story } from './azureml-mutation-stories.ts'

/** One kind of request, an example of it, and the story that makes it first. */
export interface Kind {
  title: string
  operation: string
  method: string
  exchange: Exchange
  story: Story
  /** What the story called its things. */
  name: string
}

/** Adds the kinds of a story's requests that no story before it makes; of each the largest stands for all. */
export function kindsIn(requests: readonly Exchange[], name: string, story: Story, known: Map<string, Kind>): void {
  const size = (each: Exchange) => JSON.stringify([each.body, each.answer]).length
  for (const exchange of requests) {
    const title = kindOf(exchange)
    if (!title || exchange.status >= 300) continue
    const before = known.get(title)
    if (before && (before.story !== story || size(before.exchange) >= size(exchange))) continue
    known.set(title, { title, operation: exchange.operation!, method: exchange.method, exchange, story, name })
  }
}

/** A path's pattern from an operation's template, for the fake to find the same requests again. */
export const pathOf = (operation: string): RegExp =>
  new RegExp(
    `${operation
      .replace(/^\w+ /, '')
      .replace(/[.+?^$()|[\]\\]/g, '\\$&')
      .replace(/\{\w+\*\}/g, '.*')
      .replace(/\{\w+\}/g, '[^/]+')}$`,
    'i',
  )

const bodyOf = ({ exchange }: Kind, side: Mutation['side']) => (side === 'request' ? exchange.body : exchange.answer)
const sides = ['request', 'answer'] as const

/** Every broken field of every kind, and whether the body is then another than the one that is kept. */
export const everyField = (kinds: readonly Kind[]) =>
  kinds.flatMap((kind) =>
    sides.flatMap((side) => {
      const body = bodyOf(kind, side)
      const held = JSON.stringify(stable(body, kind.name, kind.title))
      return mutationsOf(side, body).map((mutation) => ({
        kind: kind.title,
        mutation,
        seen: JSON.stringify(stable(mutated(body, mutation), kind.name, kind.title)) !== held,
      }))
    }),
  )

/** The broken fields to try, the same ones each time: so many of each kind, or so many of all. */
export function chosen(kinds: readonly Kind[], most: number | Record<Mutation['side'], number>): [Kind, Mutation][] {
  const random = seeded(7)
  const some = <T>(all: readonly T[], count: number) =>
    all
      .map((each) => [random(), each] as const)
      .toSorted(([a], [b]) => a - b)
      .slice(0, count)
      .map(([, each]) => each)
  return sides.flatMap((side) => {
    const all = kinds.flatMap((kind) =>
      some(mutationsOf(side, bodyOf(kind, side)), typeof most === 'number' ? most : 2).map((mutation): [Kind, Mutation] => [
        kind,
        mutation,
      ]),
    )
    return typeof most === 'number' ? all : some(all, most[side])
  })
}
