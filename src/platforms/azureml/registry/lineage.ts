import type { Candidate } from '../../../ports/registry.ts'
import type { AzureClient } from '../client.ts'

/** What evidence says of where a model was trained, as far as it matters here. */
interface Statement {
  predicate?: { step?: string; numbers?: { elsewhere?: { title?: string } } }
}

/** Name of the Azure ML job (or sweep, …) that trained a candidate, by its evidence; undefined when none did. */
export function trainingJob({ files }: Pick<Candidate, 'files'>): string | undefined {
  for (const line of (files['evidence.jsonl'] ?? '').split('\n').filter(Boolean)) {
    const { predicate } = JSON.parse(line) as Statement
    const name = predicate?.step === 'train' && /^Azure ML .*?(\S+)$/.exec(predicate.numbers?.elsewhere?.title ?? '')?.[1]
    if (name) return name
  }
  return undefined
}

/** The job as a version's `jobName`, so that the studio leads from the model to it; left out where this workspace has no such job. */
export async function lineage(client: AzureClient, candidate: Pick<Candidate, 'files'>): Promise<{ jobName?: string }> {
  const jobName = trainingJob(candidate)
  return jobName !== undefined && (await client.find(`/jobs/${encodeURIComponent(jobName)}`)) ? { jobName } : {}
}

/** Data as properties: the digest by which a data asset of this workspace is named, and of data that lay in the cloud their exact address. */
export const dataProperties = ({ data }: Pick<Candidate, 'data'>): { [property: string]: string } =>
  Object.fromEntries(
    data.flatMap(({ name, sha256, uri }) => {
      const key = `sluice.data.${name.replace(/[^A-Za-z0-9_-]+/g, '-')}`
      return [[key, sha256], ...(uri ? [[`${key}.uri`, uri]] : [])]
    }),
  )
