import type { Json } from '../../../kernel/digest.ts'
import { sha256 } from '../../../kernel/digest.ts'
import { PlatformError } from '../../../kernel/errors.ts'
import type { Log } from '../../../ports/runtime.ts'
import type { Row } from '../../local/gateway/protocols.ts'
import { ofBlobs } from '../assets/files.ts'
import { type BlobStore, blobStore } from '../assets/store.ts'
import type { AzureClient } from '../client.ts'
import { shellWord } from '../jobs/shell.ts'
import { over } from '../jobs/states.ts'
import { OUTPUT_FILE } from './deployment.ts'
import { ask, type BatchJob, findJob, jobAddress, statusOf, TRIAL } from './jobs.ts'
import { csvOf, predictionsIn } from './output.ts'
import { whyFailed } from './reason.ts'

/** Seconds between looks at a job. */
const FIRST = 5
const LONGEST = 60
/** Looks in a row at which a job may not be there: some minutes. */
const ABSENT = 10

export interface Trial {
  scoringUri: string
  endpoint: string
  deployment: string
  /** Column of the output that holds the prediction, from 1; absent: the last. */
  column: number | undefined
}

/** Waits until a job has ended. There is no limit: a cluster may be busy for hours, which says nothing of the model. */
async function ended(client: AzureClient, address: string, name: string, log: Pick<Log, 'progress'>): Promise<BatchJob> {
  let [said, absent] = ['', 0]
  for (let pause = FIRST; ; pause = Math.min(pause * 1.5, LONGEST)) {
    const job = await findJob(client, address)
    if (job && over(statusOf(job))) return job
    absent = job ? 0 : absent + 1
    if (absent > ABSENT) throw new PlatformError(`The batch job ${name} was asked for, and is not there. Run this again.`)
    const status = job ? statusOf(job) : 'NotStarted'
    if (status !== said) log.progress(`batch job ${name}: ${status}`)
    said = status
    await client.wait(pause)
  }
}

/** The job of these rows that is done or goes on, or a new one: its name is their digest and a number, so that whoever comes later finds it. */
async function found(client: AzureClient, { scoringUri, deployment }: Trial, store: BlobStore, digest: string) {
  const place = `sluice/trials/${digest}`
  const at = (path: string) => `azureml://datastores/${store.name}/paths/${place}/${path}`
  for (let n = 1; ; n++) {
    const name = `${TRIAL}${digest.slice(0, 32)}-${n}`
    const out = `out-${n}/${OUTPUT_FILE}`
    const there = await findJob(client, jobAddress(scoringUri, name))
    if (there && over(statusOf(there)) && statusOf(there) !== 'Completed') continue
    const address = there
      ? jobAddress(scoringUri, name)
      : await ask(client, scoringUri, { name, deployment, input: { uri: at('rows.csv'), kind: 'file' }, output: at(out) })
    return { name, address, output: `${place}/${out}` }
  }
}

/** Has one deployment score rows as a file, whatever the default is; one answer for each row. The same rows again are not scored again. */
export async function tryOut(client: AzureClient, trial: Trial, rows: readonly Row[], log: Pick<Log, 'progress'>): Promise<Json[]> {
  const text = csvOf(rows)
  const digest = sha256(`${trial.endpoint}\n${trial.deployment}\n${text}`)
  const store = await blobStore(client)
  const blob = store.container.getBlockBlobClient(`sluice/trials/${digest}/rows.csv`)
  if (!(await ofBlobs('Looking for the rows', () => blob.exists())))
    await ofBlobs('Uploading the rows', () => blob.upload(text, Buffer.byteLength(text)))
  const { name, address, output } = await found(client, trial, store, digest)
  const job = await ended(client, address, name, log)
  if (statusOf(job) !== 'Completed')
    throw new PlatformError(`The batch job ${name} is ${statusOf(job)}. ${lookAt(client, name)}\n${await whyFailed(client, job)}`)
  const written = await ofBlobs('Reading what the job wrote', async () => {
    const file = store.container.getBlobClient(output)
    return (await file.exists()) ? (await file.downloadToBuffer()).toString() : undefined
  })
  if (written === undefined) throw new PlatformError(`The batch job ${name} is done, and wrote no ${OUTPUT_FILE}. ${lookAt(client, name)}`)
  try {
    return predictionsIn(written, rows.length, trial.column)
  } catch (error) {
    throw error instanceof PlatformError
      ? new PlatformError(`${error.message} ${lookAt(client, name)}\n${await whyFailed(client, job)}`)
      : error
  }
}

function lookAt({ workspace: { workspace, resourceGroup } }: AzureClient, name: string): string {
  const words = ['az', 'ml', 'job', 'stream', '--name', name, '--workspace-name', workspace, '--resource-group', resourceGroup]
  return `Its log: \`${words.map(shellWord).join(' ')}\`.`
}
