import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { repository } from '../e2e/project.ts'
import { type Azure, startAzure } from '../peers/azureml/start.ts'
import { clientOf } from '../platforms/azureml/on-fake.ts'
import { azureOf, cliIn } from './azureml-cli-process.ts'
import { asked } from './azureml-project.ts'

let azure: Azure
let folder: string
beforeAll(async () => {
  azure = await startAzure()
  folder = await repository(
    (config) =>
      `${config.replace('[train.mjs]', '[train.mjs, model.mjs]').replace('  params: params.yaml', '  params: params.yaml\n  price_per_hour: 3600\n  on: { azureml: { compute: gpu-cluster, environment: { image: node } } }')}${azureOf(azure)}`,
  )
})
afterAll(async () => {
  const problems = await azure.problems()
  await azure.stop()
  expect(problems).toEqual([])
})

const cli = (...words: string[]) => cliIn(folder, azure, words)

test('`train.on: azureml` in sluice.yml is all that it takes: the same command, the same model, said where', async () => {
  expect(await cli('validate-data').ended).toMatchObject({ code: 0 })
  const done = await cli('train').ended
  expect(done).toMatchObject({ code: 0, text: expect.stringMatching(/Azure ML job sluice-[0-9a-f]{40}-1/) })
  const report = JSON.parse(readFileSync(join(folder, '.sluice/reports/train/report.json'), 'utf8'))
  expect(report).toMatchObject({ verdict: 'pass', outputs: { 'model-digest': expect.stringMatching(/^[0-9a-f]{64}$/), reused: 'false' } })
  // The price is that of sluice.yml, and the last line says what the report says.
  const [, usd] = /: Completed, ran .*, ([\d.]+) USD$/m.exec(done.text) ?? []
  expect(report.result.usd).toBeCloseTo(Number(usd), 3)
  // The runner reads such a line, and shows it nowhere.
  expect(done.text.replace(/^::add-mask::.*$/gm, '')).not.toMatch(/[?&]sig=[^*]|eyJ[\w-]{20}/)
  expect(await cli('train').ended).toMatchObject({ code: 0, text: expect.stringContaining('reused') })
  expect((await asked(azure, /^PUT \/jobs\//)).length).toBe(1)
})

test('a workflow that is cancelled cancels its job, within the seconds that a runner leaves', async () => {
  await azure.forget()
  writeFileSync(join(folder, 'train.mjs'), 'console.log("begun")\nsetTimeout(() => {}, 60_000)\n')
  const { child, said, ended } = cli('train')
  while (!said.text.includes('begun') && child.exitCode === null) await sleep(50)
  const left = await cli('azureml', 'orphans', '--json').ended
  expect(left).toMatchObject({ code: 0, text: expect.stringMatching(/"kind":\s*"job"[^}]*"state":\s*"Running"[^}]*az ml job cancel/) })
  const since = Date.now()
  child.kill('SIGTERM')
  expect(await ended).toMatchObject({ code: 4 })
  expect(Date.now() - since).toBeLessThan(10_000)
  const [line = ''] = await asked(azure, /^PUT \/jobs\//)
  expect((await azure.resource(line.split(' ')[1]!))?.properties.status).toBe('Canceled')
})

test('an endpoint that no environment names is an orphan, with the command that deletes it', async () => {
  const client = clientOf(azure)
  const { location } = azure
  const endpoint = (name: string, model: string) =>
    client.put(`/onlineEndpoints/${name}`, {
      location,
      identity: { type: 'SystemAssigned' },
      properties: { authMode: 'Key' },
      tags: { 'sluice-model': model, 'sluice-environment': 'staging' },
    })
  await endpoint('tiny-staging', 'tiny')
  await endpoint('other-production', 'other')
  const { code, text } = await cli('azureml', 'orphans').ended
  expect(code).toBe(1)
  expect(text).toMatch(/orphan +endpoint +tiny-staging +of staging/)
  expect(text).toContain('az ml online-endpoint delete --yes --name tiny-staging')
  expect(text).not.toContain('other-production')
})

/** As a terminal shows it, without what is new each time: ids, and lines that GitHub's runner takes away. */
const seen = (text: string) => text.replace(/^::add-mask::.*\n/gm, '').replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'ID')

test('`sluice doctor azureml` where everything is missing: each with the command that mends it', async () => {
  const config = readFileSync(join(folder, 'sluice.yml'), 'utf8')
    .replace('compute: gpu-cluster', 'compute: gpus, instances: 3')
    .replace(
      /^ {2}serve: .*$/m,
      '  scoring_script: score.py\n  to: { azureml: { instance_type: Standard_Nope, environment: { image: i } } }',
    )
    .replace(/guards: .*$/m, 'guards: [errors]')
  writeFileSync(join(folder, 'doctor.yml'), `${config}registry: { azureml: { share: nowhere } }\n`)
  await azure.set({ notActions: ['Microsoft.MachineLearningServices/workspaces/jobs/*'] })
  const { code, text } = await cli('doctor', 'azureml', '--config', 'doctor.yml').ended
  await azure.set({ notActions: [] })
  // Alone, this test meets a storage that nothing was brought to yet.
  expect(seen(text).replace(', and is empty', '')).toBe(`State     Azure ML                Found
────────────────────────────────────────────────────────────────────────────────────────────────────
✓ ok      identity                signed in as application ID of
                                  tenant ID
✓ ok      workspace               churn in westeurope
✗ missing roles                   may not workspaces/jobs/write, workspaces/jobs/cancel/action
✗ missing shared registry nowhere there is none in the resource group ml, nor elsewhere as far as
                                  this identity may see
✗ missing compute gpus            there is no compute gpus
✗ missing quota of Standard_Nope  Standard_Nope is no size of machine in this region
✓ ok      datastore               workspaceblobstore can be read
✓ ok      logs of tiny-production not deployed yet

To do:
  roles: az role assignment create --assignee ID --role 'AzureML Data Scientist' --scope /subscriptions/ID/resourceGroups/ml/providers/Microsoft.MachineLearningServices/workspaces/churn
  shared registry nowhere: az ml registry list --output table  # and write its ARM id into sluice.yml
  compute gpus: az ml compute create --name gpus --type AmlCompute --size <VM size> --max-instances 3
  quota of Standard_Nope: az ml compute list-sizes --output table
`)
  expect(code).toBe(1)
})
