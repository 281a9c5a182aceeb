import { walk } from '../../src/commands/chain.ts'
import { type Claim, type Evidence, makeEvidence } from '../../src/kernel/evidence.ts'
import type { ModelVersion } from '../../src/ports/registry.ts'

const MODEL = 'a'.repeat(64)
const claim = (step: Claim['step'], previous: readonly Evidence[], more: Partial<Claim> = {}): Claim => ({
  step,
  model: 'flights',
  verdict: 'pass',
  inputs: [],
  outputs: [{ name: 'model', sha256: MODEL }],
  numbers: step === 'register' ? { version: 1 } : {},
  previous: previous.map(({ digest }) => digest),
  tool: { name: 'sluice', version: '0' },
  ...more,
})
const version = { model: 'flights', version: 1, digest: MODEL } as ModelVersion

/** A chain on record; `changes` are made before the later statements name it. */
function records(changes: Partial<Record<Claim['step'], Partial<Claim>>> = {}, lost: readonly Claim['step'][] = []) {
  const data = makeEvidence(claim('validate-data', [], { outputs: [], ...changes['validate-data'] }))
  const training = makeEvidence(claim('train', [data], changes.train))
  const gate = makeEvidence(claim('evaluate-gate', [training], changes['evaluate-gate']))
  const registration = makeEvidence(claim('register', [gate], changes.register))
  const kept = [data, training, gate, registration].filter((evidence) => !lost.includes(evidence.claim.step))
  const files = new Map(kept.map((evidence) => [`evidence/${evidence.digest}.json`, evidence.text]))
  if (!lost.includes('register')) files.set('versions/flights/v1.json', JSON.stringify({ evidence: registration.digest }))
  return { files, read: async (path: string) => files.get(path) }
}

test('a whole chain holds, newest first', async () => {
  const { links, problems } = await walk(version, records())
  expect([links.map(({ step }) => step), problems]).toEqual([['register', 'evaluate-gate', 'train', 'validate-data'], []])
})

// What an auditor must be able to rely on: no link can be left out, changed, or be about another model.
test.each([
  ['a statement that is lost', records({}, ['train']), /missing/],
  ['a gate that did not pass', records({ 'evaluate-gate': { verdict: 'fail' } }), /evaluate-gate ended with "fail"/],
  [
    'a training of other bytes',
    records({ train: { outputs: [{ name: 'model', sha256: 'b'.repeat(64) }] } }),
    /train was about model bbbbbbbb, not aaaaaaaa/,
  ],
  ['no registration', records({}, ['register']), /No registration/],
])('%s is a problem', async (_, given, expected) => expect((await walk(version, given)).problems.join('\n')).toMatch(expected))

test('a statement that was edited in place is a problem', async () => {
  const given = records()
  const [path = '', text = ''] = [...given.files].find(([, content]) => content.includes('"step":"train"')) ?? []
  given.files.set(path, text.replace('"verdict":"pass"', '"verdict":"pass" '))
  expect((await walk(version, given)).problems.join('\n')).toMatch(/changed: its bytes have another digest/)
})
