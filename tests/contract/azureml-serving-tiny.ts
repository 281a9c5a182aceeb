import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { AzureClient } from '../../src/platforms/azureml/client.ts'
import { servingAssets } from '../../src/platforms/azureml/serving/assets.ts'
import { endpointCodec } from '../../src/platforms/azureml/serving/codec.ts'
import { azuremlServing } from '../../src/platforms/azureml/serving/serving.ts'
import type { AzureServingSettings } from '../../src/platforms/azureml/serving/settings.ts'
import { collectorBlobs } from '../../src/platforms/azureml/telemetry/collector-blobs.ts'
import { azuremlTelemetry } from '../../src/platforms/azureml/telemetry/telemetry.ts'
import { digestPath } from '../../src/platforms/local/digest.ts'
import type { Release, Telemetry } from '../../src/ports/serving.ts'

/** A model of one number, as Azure ML's images serve it. */
export const SCORE = `
import json, os
def init():
    global slope
    with open(os.path.join(os.environ["AZUREML_MODEL_DIR"], "model")) as file:
        slope = float(file.read())
    print("slope is", slope)
    if slope < 0:
        raise ValueError("this slope is no slope")
def run(text):
    rows = json.loads(text)["data"]
    if any(row["x"] == "boom" for row in rows):
        raise ValueError("boom")
    return {"predictions": [slope * row["x"] for row in rows]}
`
export const tags = { 'sluice-model': 'tiny', 'sluice-environment': 'production' }

const quiet = { warn() {}, progress() {} }

/** Our serving and telemetry of one endpoint. */
export function servingOn(
  client: AzureClient,
  { endpoint, leastLease = 900, log = quiet, monitored = false, more = {}, from }: TinySettings,
) {
  const settings: AzureServingSettings = {
    ...({ endpoint, model: 'tiny', environment: 'production', protocol: 'records', scoringScript: 'score.py', authMode: 'Key' } as const),
    ...{ instanceType: 'Standard_DS3_v2', instances: 1, concurrency: 20, leastLease, tags, ...more },
  }
  const scripted = settings.scoringScript !== undefined
  const known = { model: 'tiny', environment: { image: 'ubuntu:22.04' }, collect: true, monitored, from, tags }
  const assets = servingAssets(client, known, scripted)
  const codec = endpointCodec('records', 'tiny', scripted)
  return {
    serving: azuremlServing({ client, settings, assets }, log),
    telemetry: azuremlTelemetry(client, { blobs: collectorBlobs(client), endpoint, codec, keys: ['id'] }),
  }
}

export interface TinySettings {
  endpoint: string
  leastLease?: number
  /** Whether Azure ML's own monitors shall find what they read. */
  monitored?: boolean
  more?: Partial<AzureServingSettings>
  /** Shared registry whose versions are deployed. */
  from?: string
  log?: { warn(text: string): void; progress(text: string): void }
}

/** A version of it in a folder that holds its scoring script too. */
export async function release(folder: string, version: string, slope: number): Promise<Release> {
  writeFileSync(join(folder, 'score.py'), SCORE)
  const model = join(folder, `${version}.txt`)
  writeFileSync(model, String(slope))
  return { version, digest: (await digestPath(model))!, sources: folder, model, serve: [] }
}

/** Waits until the data collector has written so many requests since a moment: it writes after the answer. */
export async function collected(telemetry: Telemetry, since: Date, count: number): Promise<void> {
  for (let seen = 0, tries = 0; seen < count && tries < 100; tries++, await sleep(100)) {
    seen = 0
    for await (const _ of telemetry.requests(since, new Date(Date.now() + 60_000))) seen++
  }
}
