import { isAddress } from '../../kernel/data-address.ts'
import type { TrackedDataset } from '../../ports/tracking.ts'
import type { MlflowClient } from './client.ts'
import { codeOf } from './errors.ts'

/** Characters of a digest that MLflow keeps. */
const DIGEST = 36
const LONGEST_NAME = 500

const inputOf = ({ name, sha256, context, rows }: TrackedDataset) => ({
  tags: [{ key: 'mlflow.data.context', value: context }],
  dataset: {
    name: name.slice(-LONGEST_NAME),
    digest: sha256.slice(0, DIGEST),
    source_type: isAddress(name) ? 'azureml' : 'local',
    source: JSON.stringify({ uri: name }),
    profile: JSON.stringify({ sha256, num_rows: rows }),
  },
})

/** Says which data a run read. Again is fine. Servers before MLflow 2.4 do not know the call: there the tags hold the digests. */
export async function logDatasets(client: MlflowClient, runId: string, datasets: readonly TrackedDataset[]): Promise<void> {
  if (datasets.length === 0) return
  const asked = { run_id: runId, datasets: datasets.map(inputOf) }
  await client.write('POST', 'runs/log-inputs', asked).catch((error: unknown) => {
    if (codeOf(error) !== 'ENDPOINT_NOT_FOUND') throw error
  })
}
