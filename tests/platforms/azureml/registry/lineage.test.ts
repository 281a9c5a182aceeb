import { dataProperties, trainingJob } from '../../../../src/platforms/azureml/registry/lineage.ts'

const statement = (step: string, title?: string) => JSON.stringify({ predicate: { step, numbers: title ? { elsewhere: { title } } : {} } })

test.each([
  ['trained by a job', [statement('validate-data'), statement('train', 'Azure ML job sluice-1a2b-1')], 'sluice-1a2b-1'],
  ['trained on this machine', [statement('train')], undefined],
  ['trained elsewhere', [statement('train', 'Slurm job 7')], undefined],
  ['without evidence', [], undefined],
])('a model %s', (_, lines, job) => {
  expect(trainingJob({ files: { 'evidence.jsonl': `${lines.join('\n')}\n` } })).toBe(job)
})

test('data is named by what it is', () => {
  expect(dataProperties({ data: [{ name: 'train data', sha256: 'a' }] })).toEqual({ 'sluice.data.train-data': 'a' })
})
