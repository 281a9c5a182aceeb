import type { ServedJob } from '../../../ports/serving.ts'
import type { AzureClient } from '../client.ts'
import { dataPlaneAt } from '../discovery.ts'
import { mask, refusal, serviceError } from '../errors.ts'
import type { AzureAnswer } from '../exchange.ts'
import { runHistory } from '../jobs/history.ts'
import { over } from '../jobs/states.ts'
import { workspacePath } from '../settings.ts'

/** A job of a batch endpoint, as far as its data plane is known. Source: azure-ai-ml’s BatchJob (id, name, properties.status), and the words of the service’s own errors. */
export interface BatchJob {
  name: string
  properties?: { status?: string | null; error?: { message?: string | null } | null } | null
  systemData?: { createdAt?: string | null } | null
}

/** Names of trials that Sluice asks for itself begin so. */
export const TRIAL = 'sluice-trial-'

const VERSION = '2020-09-01-dataplanepreview'

export const statusOf = ({ properties }: BatchJob): string => properties?.status ?? 'NotStarted'

function read(client: AzureClient, what: string, answer: AzureAnswer): unknown {
  if (answer.status >= 400) throw refusal(what, answer.status, serviceError(answer.body), workspacePath(client.workspace))
  return JSON.parse(answer.body)
}

/** Jobs of one deployment, as Azure lists them. */
async function jobsOf(client: AzureClient, endpoint: string, deployment: string): Promise<BatchJob[]> {
  const at = `${await dataPlaneAt(client)}/mferp/managementfrontend${workspacePath(client.workspace)}`
  const found: BatchJob[] = []
  let next: string | null | undefined = `${at}/batchEndpoints/${endpoint}/deployments/${deployment}/jobs?api-version=${VERSION}`
  while (next) {
    const answer = await client.send({ method: 'GET', url: next, audience: 'ml' })
    // A deployment that nobody asked yet may not be known there.
    if (answer.status === 404) return found
    const page = read(client, `Listing the jobs of ${endpoint}`, answer) as { value?: BatchJob[] | null; nextLink?: string | null }
    found.push(...(page.value ?? []))
    next = page.nextLink?.startsWith(at) ? page.nextLink : undefined
  }
  return found
}

/** Jobs of which it is said how long they took: each costs a request. */
const TIMED = 1

/** What one deployment was asked, newest first, without Sluice's own trials that have ended. */
export async function servedJobs(client: AzureClient, endpoint: string, deployment: string): Promise<ServedJob[]> {
  const all = await jobsOf(client, endpoint, deployment)
  const shown = all.map((job): ServedJob => {
    const began = job.systemData?.createdAt
    return { name: job.name, state: stateOf(statusOf(job)), ...(began ? { began } : {}) }
  })
  const sorted = shown
    .filter(({ name, state }) => !name.startsWith(TRIAL) || state === 'running')
    .toSorted((a, b) => (b.began ?? '').localeCompare(a.began ?? ''))
  const history = runHistory(client)
  const timed = sorted.slice(0, TIMED).map(async (job): Promise<ServedJob> => {
    const { startTimeUtc: from, endTimeUtc: to } = (await history.details(job.name)) ?? {}
    return from && to ? { ...job, seconds: (Date.parse(to) - Date.parse(from)) / 1000 } : job
  })
  return [...(await Promise.all(timed)), ...sorted.slice(TIMED)]
}

const stateOf = (status: string): ServedJob['state'] => (!over(status) ? 'running' : status === 'Completed' ? 'done' : 'failed')

/** What a job reads and writes. */
export interface BatchAsk {
  /** The job's name, which nothing else in the workspace has. */
  name: string
  input: { uri: string; kind: 'folder' | 'file' }
  /** Address of the file to write; it must not be there. */
  output: string
  /** Passed over: the endpoint's default. */
  deployment: string
}

/** The body of a request to a batch endpoint, as azure-ai-ml words it. */
export const askBody = ({ name, input, output }: Omit<BatchAsk, 'deployment'>) => ({
  properties: {
    name,
    inputData: { rows: { jobInputType: input.kind === 'folder' ? 'UriFolder' : 'UriFile', uri: input.uri } },
    outputData: { score: { jobOutputType: 'UriFile', uri: output } },
  },
})

/** Asks a deployment; the address of the job. A job of that name that is there already is the same one: its name tells what it is to do. */
export async function ask(client: AzureClient, scoringUri: string, wanted: BatchAsk): Promise<string> {
  const headers = { 'content-type': 'application/json', 'azureml-model-deployment': wanted.deployment }
  const answer = await client.send({ method: 'POST', url: scoringUri, headers, body: JSON.stringify(askBody(wanted)), audience: 'ml' })
  const known = jobAddress(scoringUri, wanted.name)
  if (answer.status === 409) return known
  const made = read(client, `Asking the batch deployment ${wanted.deployment}`, answer) as BatchJob
  const location = answer.headers.location
  // A token goes to the endpoint alone, whatever the answer says.
  if (location && new URL(location).origin === new URL(scoringUri).origin) return location
  return made.name ? jobAddress(scoringUri, made.name) : known
}

/** Where a job of an endpoint is looked at: its scoring address goes on. */
export const jobAddress = (scoringUri: string, name: string): string => `${scoringUri.replace(/\/$/, '')}/${encodeURIComponent(name)}`

/** Undefined when it is not there. */
export async function findJob(client: AzureClient, address: string): Promise<BatchJob | undefined> {
  const answer = await client.send({ method: 'GET', url: address, audience: 'ml' })
  return answer.status === 404 ? undefined : (read(client, 'Looking at a batch job', answer) as BatchJob)
}

/** Why a job failed, as far as the data plane says. */
export const reasonOf = ({ properties }: BatchJob): string =>
  mask(properties?.error?.message ?? '')
    .replace(/\s+/g, ' ')
    .slice(0, 500)
