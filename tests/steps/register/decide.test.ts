import { type Claim, makeEvidence } from '../../../src/kernel/evidence.ts'
import { candidateOf, objections, registration } from '../../../src/steps/register/decide.ts'

const MODEL = 'd'.repeat(64)
const model = { name: 'model', sha256: MODEL }
const trainData = { name: 'train data', sha256: '1'.repeat(64) }
const evaluationData = { name: 'evaluation data', sha256: '2'.repeat(64) }
const claim = (more: Partial<Claim> & Pick<Claim, 'step'>) =>
  makeEvidence({
    model: 'flights',
    verdict: 'pass',
    inputs: [],
    outputs: [],
    numbers: {},
    previous: [],
    tool: { name: 'sluice', version: '1' },
    ...more,
  })

const data = claim({ step: 'validate-data', outputs: [trainData, evaluationData] })
const training = claim({
  step: 'train',
  inputs: [trainData, { name: 'code', sha256: '3'.repeat(64) }],
  outputs: [model],
  numbers: { params: { c: 1 }, packages: { numpy: '2' } },
  previous: [data.digest],
})
const gate = claim({
  step: 'evaluate-gate',
  inputs: [model, evaluationData],
  numbers: { metrics: { mae: 0.5, note: 'x' } },
  previous: [training.digest, data.digest],
})
const chain = [data, training, gate]

test('a whole chain about these bytes has no objection', () => expect(objections(chain, MODEL)).toEqual([]))

test.each([
  ['another model', chain, 'e'.repeat(64), /train was about model dddddddd, not eeeeeeee/],
  ['no gate', [data, training], MODEL, /no evidence of evaluate-gate/],
  ['no data check', [training, gate], MODEL, /no evidence of validate-data/],
  ['nothing', [], MODEL, /no evidence of validate-data/],
  [
    'a gate on another training',
    [data, claim({ ...training.claim, commit: 'f' }), gate],
    MODEL,
    /rests on evidence \w{8}, which is missing/,
  ],
])('%s is an objection', (_, evidence, digest, message) => expect(objections(evidence, digest).join('\n')).toMatch(message))

test('what the registry is told comes from evidence alone', () => {
  const candidate = candidateOf(chain, { digest: MODEL, serving: MODEL, commit: 'c'.repeat(40) }, { 'reference.json': '{}' })
  expect(candidate).toMatchObject({
    model: 'flights',
    digest: MODEL,
    data: [trainData, evaluationData],
    params: { c: 1 },
    packages: { numpy: '2' },
  })
  expect(candidate.metrics).toEqual({ mae: 0.5 })
  expect(candidate.files['evidence.jsonl']!.split('\n')).toHaveLength(4)
})

test('a registration says the same whenever it is made', () => {
  const version = { ...candidateOf(chain, { digest: MODEL, serving: MODEL, commit: 'c'.repeat(40) }, {}), version: 7 }
  const { claim, digest } = registration(version, chain)
  expect(claim).toMatchObject({
    numbers: { version: 7, metrics: { mae: 0.5 } },
    outputs: [model],
    previous: [gate.digest],
    commit: 'c'.repeat(40),
  })
  expect(registration(structuredClone(version), chain).digest).toBe(digest)
})
