import { readFileSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { jest } from '@jest/globals'
import type { AzureClient } from '../../src/platforms/azureml/client.ts'
import type { Mutation } from '../peers/azureml/mutants.ts'
import { type Azure, startAzure } from '../peers/azureml/start.ts'
import { type Exchanges, exchangesOf } from './azureml-exchanges.ts'
import { chosen, everyField, type Kind, kindsIn, pathOf } from './azureml-mutation-kinds.ts'
import { openReader, type Reader } from './azureml-mutation-reader.ts'
import { keep, type Layer, noticedOf, PAGE, SCORE, type Score, scoreOf, sentence } from './azureml-mutation-score.ts'
import { cleanUp, ENDPOINT, prepare, type Story, stories } from './azureml-mutation-stories.ts'
import { ourClient } from './azureml-ours.ts'

jest.setTimeout(7_200_000)

/** How many fields of each kind of request, and of each kind of answer, are broken on the way. Without it, some of all. */
const EACH = process.env.SLUICE_MUTANTS
const SOME = { request: 15, answer: 15 }
/** Milliseconds after which a story counts as hanging: many times what it takes. */
const LONG = 20_000
const GOLDEN = join(import.meta.dirname, '../golden/azureml-exchanges.json')

/** What a story comes to when nothing is broken. */
interface Usual {
  told: string
  exchanges: Exchanges
}

let azure: Azure
let client: AzureClient
let reader: Reader | undefined
let count = 0
const usual = new Map<Story, Usual>()
const kinds = new Map<string, Kind>()

async function run(story: Story): Promise<{ told: string; name: string }> {
  const name = `m-${++count}-${Date.now() % 1_000_000}`
  const hangs = sleep(LONG, 'red: hangs', { ref: false })
  const told = story(client, azure, name).then(
    (result) => JSON.stringify(result),
    (error) => `red: ${error}`,
  )
  return { told: await Promise.race([told, hangs]), name }
}

const OWN: Record<string, string> = { registered: 'model', deployed: 'fresh', batched: 'batch', monitored: 'watched' }
/** What azure-ai-ml is told of the names in one run of a story. */
const ownOf = (title: string, name: string): Record<string, string> => (OWN[title] ? { [OWN[title]]: name } : {})

beforeAll(async () => {
  azure = await startAzure()
  client = ourClient(azure)
  await prepare(client)
  const [own, began] = [{ model: '', fresh: '', batch: '', watched: '' }, Date.now()]
  for (const [title, story] of Object.entries(stories)) {
    await azure.forget()
    const { told, name } = await run(story)
    const requests = await azure.requests()
    usual.set(story, { told, exchanges: exchangesOf(requests, name) })
    kindsIn(requests, name, story, kinds)
    Object.assign(own, ownOf(title, name))
  }
  const [made] = await client.list<{ name: string }>(`/onlineEndpoints/${ENDPOINT}/deployments`)
  const jobs = await client.list<{ name: string; properties: { jobType: string } }>('/jobs')
  const [job, pipeline] = ['Command', 'Pipeline'].map((type) => jobs.find(({ properties }) => properties.jobType === type)!.name)
  // An operation that takes as long as all the stories together never ends.
  client = ourClient(azure, { second: 10, limit: (Date.now() - began) / 10 })
  reader = await openReader(azure, { shared: { endpoint: ENDPOINT, deployment: made!.name, job: job!, pipeline: pipeline! }, own })
})
afterAll(async () => {
  reader?.end()
  await azure?.stop()
  cleanUp()
})

test('each request and each answer of the stories is, word for word, the one that is kept', () => {
  for (const { told } of usual.values()) expect(told).not.toMatch(/^red/)
  const all = Object.fromEntries(Object.entries(stories).map(([title, story]) => [title, usual.get(story)!.exchanges]))
  const text = `${JSON.stringify(all, null, 1)}\n`
  if (process.env.UPDATE_GOLDEN) writeFileSync(GOLDEN, text)
  expect(text).toBe(readFileSync(GOLDEN, 'utf8'))
})

/** One of several that look alike: a story that lasts from one minute into the next is measured twice. */
const alike = /metrics:getBatch answer values\.0\.value\.0\.timeseries\.0\.data\.0|query answer tables\.0\.rows\.0$/

test('no field of them could be another without that test going red', () => {
  const unseen = everyField([...kinds.values()]).filter(({ seen }) => !seen)
  const named = unseen.map(({ kind, mutation: { side, at, how } }) => [`${kind} ${side} ${at.join('.')}`, how] as const)
  expect(named.filter(([field]) => !alike.test(field.replace(/\.average$/, '')))).toEqual([])
})

/** Who notices one broken field: the schemas, what comes of Sluice's story, what Microsoft's client reads there or of what the story left. */
async function noticed({ operation, method, story, title }: Kind, mutation: Mutation): Promise<Layer | undefined> {
  const fault = { method, path: pathOf(operation), status: 'none', times: 1_000_000, mutation } as const
  await azure.forget()
  await azure.fault(fault)
  const { told, name } = await run(story)
  const problems = await azure.problems()
  await azure.forget()
  const differs = told !== usual.get(story)!.told
  // What a broken request left on the endpoint that all share is put right again.
  if (differs && story === stories.served) await run(story)
  if (problems.length > 0) return 'schema'
  if (differs) return 'sluice'
  if (mutation.side === 'request') {
    const [whose] = Object.entries(stories).find(([, each]) => each === story)!
    return (await reader?.differs(title.replace(/^\w+/, 'GET'), ownOf(whose, name))) ? 'azure-ai-ml' : undefined
  }
  await azure.fault(fault)
  const otherwise = await reader?.differs(title)
  await azure.forget()
  return otherwise ? 'azure-ai-ml' : undefined
}

test('a field that is broken on the way is noticed by the schemas, by what comes of it, or by Microsoft’s client', async () => {
  const score = { request: scoreOf(), answer: scoreOf() }
  const survivors: string[] = []
  for (const [kind, mutation] of chosen([...kinds.values()], EACH === undefined ? SOME : Number(EACH))) {
    const by = await noticed(kind, mutation)
    score[mutation.side].all += 1
    if (by) score[mutation.side][by] += 1
    else survivors.push(`${mutation.side} of ${kind.title}: ${mutation.at.join('.')} ${mutation.how}`)
  }
  const whole: Score = { kinds: kinds.size, fields: everyField([...kinds.values()]).length, ...score, survivors }
  console.log(`${sentence(whole)}\nOnly word for word:\n${survivors.join('\n')}`)
  if (EACH !== undefined) await keep(whole)
  expect(noticedOf(score.request) / score.request.all).toBeGreaterThan(0.8)
  expect(noticedOf(score.answer) / score.answer.all).toBeGreaterThan(0.5)
})

test('the page of the rehearsal tells the score that is kept', async () => {
  expect(await readFile(PAGE, 'utf8')).toContain(sentence(JSON.parse(await readFile(SCORE, 'utf8')) as Score))
})
