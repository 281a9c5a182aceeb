import { brokenLinks } from '../../src/kernel/chain.ts'
import { canonicalJson, digestOf, sha256 } from '../../src/kernel/digest.ts'
import { type Claim, makeEvidence, readEvidence } from '../../src/kernel/evidence.ts'
import { exitCode, type Verdict, worst } from '../../src/kernel/verdict.ts'

const MODEL = 'a'.repeat(64)
const claim = (more: Partial<Claim> = {}): Claim => ({
  step: 'train',
  model: 'm',
  verdict: 'pass',
  inputs: [{ name: 'code', sha256: 'c'.repeat(64) }],
  outputs: [{ name: 'model', sha256: MODEL }],
  numbers: { seconds: 1.5, nothing: undefined },
  previous: [],
  tool: { name: 'sluice', version: '0' },
  ...more,
})

test('canonical JSON has sorted keys and equal bytes for equal values', () => {
  expect(canonicalJson({ b: [1, 'ü', null], a: { d: 1e21, c: undefined, é: true } })).toBe('{"a":{"d":1e+21,"é":true},"b":[1,"ü",null]}')
  expect(digestOf({ a: 1, b: 2 })).toBe(digestOf({ b: 2, a: 1 }))
  expect(() => canonicalJson({ a: Number.NaN })).toThrow('JSON cannot hold NaN')
})

test('evidence is an in-toto Statement v1, read back as it was written', () => {
  const evidence = makeEvidence(claim())
  expect(JSON.parse(evidence.text)).toMatchObject({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'model', digest: { sha256: MODEL } }],
  })
  expect(evidence.digest).toBe(sha256(evidence.text))
  expect(readEvidence(evidence.text).claim).toEqual({ ...claim(), numbers: { seconds: 1.5 } })
  expect(makeEvidence(readEvidence(evidence.text).claim).text).toBe(evidence.text)
})

test.each([
  '{}',
  '[]',
  'null',
  'not JSON',
  '{"_type":"https://in-toto.io/Statement/v1","predicateType":"other"}',
])('%s is no evidence', (text) => {
  expect(() => readEvidence(text)).toThrow()
})

const gate = (more: Partial<Claim> = {}) => makeEvidence(claim({ step: 'evaluate-gate', ...more }))
const rule = { step: 'evaluate-gate' as const, about: { name: 'model', sha256: MODEL } }
test.each([
  ['nothing', [], /no evidence of evaluate-gate/],
  ['a verdict that is not pass', [gate({ verdict: 'inconclusive' })], /ended with "inconclusive"/],
  ['other bytes', [gate({ outputs: [{ name: 'model', sha256: 'b'.repeat(64) }] })], /about model bbbbbbbb, not aaaaaaaa/],
  ['another kind of thing', [gate({ outputs: [], inputs: [] })], /about model of other kind/],
  ['a link to evidence that is not there', [gate({ previous: ['d'.repeat(64)] })], /rests on evidence dddddddd, which is missing/],
  // The newest statement counts: an older pass must not hide a newer fail.
  ['an older pass before a newer fail', [gate(), gate({ verdict: 'fail' })], /ended with "fail"/],
])('the chain is broken by %s', (_, evidence, expected) => expect(brokenLinks(evidence, [rule]).join('\n')).toMatch(expected))

test('a whole chain has no broken link', () => {
  const training = makeEvidence(claim())
  expect(brokenLinks([training, gate({ previous: [training.digest] })], [{ step: 'train' }, rule])).toEqual([])
})

test.each<[Verdict[], Verdict]>([
  [[], 'inconclusive'],
  [['pass', 'pass'], 'pass'],
  [['pass', 'inconclusive'], 'inconclusive'],
  [['inconclusive', 'fail', 'pass'], 'fail'],
  [['fail', 'error'], 'error'],
])('the worst of %j is %s', (verdicts, expected) => expect(worst(verdicts)).toBe(expected))

test('exit codes tell verdicts apart, and leave 2 to the user’s mistakes', () => {
  expect((['pass', 'fail', 'inconclusive', 'error'] as const).map(exitCode)).toEqual([0, 1, 3, 4])
})
