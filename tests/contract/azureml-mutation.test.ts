import { setTimeout as sleep } from 'node:timers/promises'
import { jest } from '@jest/globals'
import type { AzureClient } from '../../src/platforms/azureml/client.ts'
import { type Mutation, mutationsOf } from '../peers/azureml/mutants.ts'
import type { Exchange } from '../peers/azureml/record.ts'
import { seeded } from '../peers/azureml/scoring-random.ts'
import { type Azure, startAzure } from '../peers/azureml/start.ts'
import { cleanUp, prepare, type Story, stories } from './azureml-mutation-stories.ts'
import { ourClient } from './azureml-ours.ts'

jest.setTimeout(3_600_000)

/** How many fields of each kind of request, and of each kind of answer, are broken. Without it, some of all: `SLUICE_MUTANTS=1000` takes an hour. */
const EACH = process.env.SLUICE_MUTANTS
const SOME = { request: 10, answer: 5 }
/** Milliseconds after which a story counts as hanging. */
const LONG = 20_000

let azure: Azure
let client: AzureClient
let count = 0
beforeAll(async () => {
  azure = await startAzure()
  client = ourClient(azure)
  await prepare(client)
})
afterAll(async () => {
  await azure?.stop()
  cleanUp()
})

const run = async (story: Story): Promise<string> => {
  const hangs = sleep(LONG, undefined, { ref: false }).then(() => 'hangs')
  const told = story(client, azure, `m-${++count}-${Date.now() % 1_000_000}`).then(
    (result) => JSON.stringify(result),
    (error) => `red: ${error}`,
  )
  return Promise.race([told, hangs])
}

interface Kind {
  operation: string
  method: string
  exchange: Exchange
  story: Story
}

/** A path's pattern from an operation's template, for the fake to find the same requests again. */
const pathOf = (operation: string): RegExp =>
  new RegExp(
    `${operation
      .replace(/^\w+ /, '')
      .replace(/[.+?^$()|[\]\\]/g, '\\$&')
      .replace(/\{\w+\*\}/g, '.*')
      .replace(/\{\w+\}/g, '[^/]+')}$`,
    'i',
  )

/** Each kind of request with the story that makes it first, as seen when nothing is broken. */
async function kindsOf(usual: Map<Story, string>): Promise<Kind[]> {
  const kinds = new Map<string, Kind>()
  for (const story of Object.values(stories)) {
    await azure.forget()
    usual.set(story, await run(story))
    for (const exchange of await azure.requests()) {
      const { method, operation } = exchange
      const size = (each: Exchange) => JSON.stringify([each.body, each.answer]).length
      const known = operation && kinds.get(`${method} ${operation}`)
      if (!operation || exchange.server !== 'azure' || exchange.status >= 300 || /\/endpoints\/|\/github\/|\/discovery/.test(operation))
        continue
      if (!known || (known.story === story && size(known.exchange) < size(exchange)))
        kinds.set(`${method} ${operation}`, { operation, method, exchange, story })
    }
  }
  return [...kinds.values()]
}

/** Whether one broken field is noticed: the fake says so, or what comes of the story is another. */
async function noticed({ operation, method, story }: Kind, mutation: Mutation, usual: string): Promise<boolean> {
  await azure.forget()
  await azure.fault({ method, path: pathOf(operation), status: 'none', times: 1_000_000, mutation })
  const told = await run(story)
  const problems = await azure.problems()
  await azure.forget()
  // What a broken request left on the endpoint that all share is put right again.
  if (told !== usual && story === stories.served) await run(story)
  return told !== usual || problems.length > 0
}

/** The broken fields to try: the same ones each time. */
function chosen(kinds: readonly Kind[]): [Kind, Mutation][] {
  const random = seeded(7)
  const shuffled = <T>(all: readonly T[]) => all.map((each) => [random(), each] as const).toSorted(([a], [b]) => a - b)
  const some = <T>(all: readonly T[], most: number) =>
    shuffled(all)
      .slice(0, most)
      .map(([, each]) => each)
  return (['request', 'answer'] as const).flatMap((side) => {
    const all = kinds.flatMap((kind) => {
      // Who made a resource and when, and what type it is, nobody here reads.
      const found = mutationsOf(side, side === 'request' ? kind.exchange.body : kind.exchange.answer).filter(
        ({ at }) => side === 'request' || !at.some((key) => key === 'systemData' || key === 'type'),
      )
      return some(found, Number(EACH ?? 2)).map((mutation): [Kind, Mutation] => [kind, mutation])
    })
    return EACH === undefined ? some(all, SOME[side]) : all
  })
}

test('a broken field in a request or an answer is noticed', async () => {
  const usual = new Map<Story, string>()
  const kinds = await kindsOf(usual)
  for (const [, told] of usual) expect(told).not.toMatch(/^(red|hangs)/)
  const counts = { request: [0, 0], answer: [0, 0] } satisfies Record<Mutation['side'], number[]>
  const survivors: string[] = []
  for (const [kind, mutation] of chosen(kinds)) {
    const seen = await noticed(kind, mutation, usual.get(kind.story)!)
    const { side, at, how } = mutation
    counts[side][0]! += Number(seen)
    counts[side][1]! += 1
    if (!seen) survivors.push(`${side} of ${kind.method} ${kind.operation}: ${at.join('.')} ${how}`)
  }
  const told = Object.entries(counts).map(([side, [hit, all]]) => `${hit} of ${all} broken fields of ${side}s`)
  console.log(`Noticed: ${told.join(', ')}; ${kinds.length} kinds of requests. Not noticed:\n${survivors.join('\n')}`)
  // Much of an answer is read by nobody; a request has nothing that is not there for something.
  expect(counts.request[0]! / counts.request[1]!).toBeGreaterThan(0.8)
})
