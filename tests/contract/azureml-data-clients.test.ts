import { execFile, execFileSync } from 'node:child_process'
import { appendFileSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import { readEvidence } from '../../src/kernel/evidence.ts'
import { blobStore, datastorePath } from '../../src/platforms/azureml/assets/store.ts'
import { azuremlData } from '../../src/platforms/azureml/data/data.ts'
import { repository, result } from '../e2e/project.ts'
import { clientsAreThere, drive } from '../peers/azureml/drive.ts'
import type { Azure } from '../peers/azureml/start.ts'
import { ourClient, rehearse } from './azureml-ours.ts'

jest.setTimeout(240_000)
let azure: Azure
let folder: string

/** The tiny model, whose data are what azure-ai-ml made of them. */
const onAssets = (config: string) =>
  config
    .replace('data/train.csv', 'azureml:trips@latest')
    .replace('data/evaluation.csv', 'azureml:held-out:1')
    .replace(/prepare:\n.*\n.*\n/, '')
    .replace(
      'inputs: [train.mjs]',
      'inputs: [train.mjs, model.mjs]\n  on: { azureml: { compute: cpu, environment: { image: "ubuntu:22.04" } } }',
    )
    .concat(`registry: azureml
azure:
  cloud: { resource_manager: "${azure.url}", authority: "${azure.authority}", ml: "https://ml.azure.com", logs: "${azure.url}", metrics: "${azure.url}" }
`)

/** The command line from its sources, which ends well; what it told. */
const sluice = (...words: string[]) =>
  new Promise<string>((resolve, reject) => {
    const env = { PATH: process.env.PATH ?? '', HOME: folder, SLUICE_HOME: join(folder, '.home'), ...azure.environment() }
    const program = join(import.meta.dirname, 'sluice-from-sources.ts')
    execFile(process.execPath, ['--no-warnings', program, ...words], { cwd: folder, env }, (error, out, err) =>
      error ? reject(new Error(out + err)) : resolve(out + err),
    )
  })

const evidence = (step: string) => readEvidence(readFileSync(join(folder, `.sluice/evidence/${step}.json`), 'utf8')).claim

rehearse(
  async (started) => {
    azure = started
    folder = await repository(onAssets)
  },
  () => {
    if (folder) rmSync(folder, { recursive: true, force: true })
  },
)

const withClients = clientsAreThere ? test : test.skip

withClients(
  'data that azure-ai-ml made are checked, trained on where they lie, and named in the version’s lineage, which it reads back',
  async () => {
    execFileSync(process.execPath, ['prepare.mjs'], { cwd: folder })
    const make = (version: string) => drive(azure, 'data_assets', { DATA: join(folder, 'data'), VERSION: version })
    const { made, lake } = await make('1')
    expect([made?.error, lake?.error, lake?.answer]).toEqual([undefined, undefined, 'AzureDataLakeGen2'])
    const [place] = made?.answer as [string]
    const log = { info() {}, warn() {}, line() {}, progress() {} }
    const data = azuremlData(ourClient(azure), { folder: async () => join(folder, '.sluice/data'), settled: async () => undefined, log })
    const inLake = `azureml://datastores/lake/paths/${datastorePath(place)?.path}`
    expect((await data.origin(inLake)).sha256).toBe((await data.origin('azureml:trips:1')).sha256)
    expect(readFileSync(await data.local(inLake)).equals(readFileSync(join(folder, 'data/train.csv')))).toBe(true)
    rmSync(join(folder, 'data'), { recursive: true })

    await sluice('run')
    const [train, heldOut] = evidence('validate-data').inputs
    expect([train?.uri, heldOut?.uri]).toEqual(['azureml:trips:1', 'azureml:held-out:1'])
    const page = readFileSync(join(folder, '.sluice/reports/validate-data/report.md'), 'utf8')
    expect(page).toContain('`azureml:trips@latest`, which was `azureml:trips:1`, 1 file in the cloud, 2,000 rows')
    expect(readdirSync(join(folder, '.sluice/data')).filter((name) => name.length === 32)).toHaveLength(2)
    expect(await sluice('register')).toContain('v1')

    const job = /Azure ML job ([\w-]+)/.exec(JSON.stringify(evidence('train').numbers))?.[1] ?? ''
    const read = await drive(azure, 'data_assets', { JOB: job, MODEL: 'tiny' })
    expect(read.job?.answer).toMatchObject({ type: 'uri_file', path: expect.stringContaining('trips'), status: 'Completed' })
    expect(read.model?.answer).toMatchObject({
      'sluice.data.train-data': train?.sha256,
      'sluice.data.train-data.uri': 'azureml:trips:1',
      'sluice.data.evaluation-data.uri': 'azureml:held-out:1',
    })
    const sent = (await azure.requests()).filter(({ method, path }) => method === 'PUT' && /\/data\/sluice-tiny-train\//.test(path))
    expect(sent).toEqual([])
  },
)

withClients(
  'a newer version waits for the next check; bytes that changed under their version are noticed, and mistakes in them told',
  async () => {
    execFileSync(process.execPath, ['prepare.mjs'], { cwd: folder })
    appendFileSync(join(folder, 'data/train.csv'), '9001,3,ulm,0\n')
    expect((await drive(azure, 'data_assets', { DATA: join(folder, 'data'), VERSION: '2' })).made?.error).toBeUndefined()
    await sluice('train')
    expect(result(folder, 'train').outputs.reused).toBe('true')
    expect(evidence('train').inputs[0]?.uri).toBe('azureml:trips:1')
    await sluice('validate-data')
    expect(evidence('validate-data').inputs[0]?.uri).toBe('azureml:trips:2')
    const { properties } = (await azure.resource('/data/trips/versions/2')) as unknown as { properties: { dataUri: string } }
    const { container } = await blobStore(ourClient(azure))
    const broken = 'id,hour,town,late\n1,2,"ulm,0\n'
    await container.getBlockBlobClient(datastorePath(properties.dataUri)?.path ?? '').upload(broken, broken.length)
    await expect(sluice('train')).rejects.toThrow(/The data were not checked/)
    await expect(sluice('validate-data')).rejects.toThrow(/sluice\.yml:3:3 data\.train: azureml:trips:2\/train\.csv/)
  },
)
