import type { Act } from '../../../src/steps/deploy-canary/acts.ts'
import { plan, type Served, type Situation } from '../../../src/steps/deploy-canary/plan.ts'

const digest = (version: string) => version.repeat(32).slice(0, 64)
const wanted = { model: 'flights', version: 'v7', digest: digest('v7'), evidence: 'e' }
const served = (version: string, percent: number): Served => ({ version, digest: digest(version), percent, mirror: 0, healthy: true })
const act = (version: string, outcome: Act['outcome'], commit = 'c1'): Act => ({
  model: 'flights',
  environment: 'production',
  version,
  digest: digest(version),
  outcome,
  verdict: 'pass',
  at: '2026-01-01T00:00:00.000Z',
  commit,
  evidence: 'e',
})
const route = (changes: Partial<Situation>) => plan({ wanted, commit: 'c9', served: [], acts: [], current: true, last: true, ...changes })

test.each<[string, Partial<Situation>, object]>([
  ['nothing is served', {}, { route: 'first' }],
  ['deployed but never given traffic', { served: [served('v7', 0)] }, { route: 'first' }],
  [
    'it answers everything already',
    { served: [served('v7', 100)], acts: [act('v7', 'promoted')] },
    { route: 'nothing', unrecorded: false },
  ],
  ['promoted by a run that was killed', { served: [served('v7', 100)] }, { route: 'nothing', unrecorded: true }],
  ['another version answers', { served: [served('v6', 100)] }, { route: 'canary', from: 0 }],
  ['an earlier run left it at a share', { served: [served('v6', 75), served('v7', 25)] }, { route: 'canary', from: 25 }],
  ['it held here before', { served: [served('v8', 100)], acts: [act('v7', 'promoted'), act('v8', 'promoted')] }, { route: 'return' }],
  ['it was only ever rolled back', { served: [served('v6', 100)], acts: [act('v7', 'rolled-back', 'c5')] }, { route: 'canary' }],
  ['this very change was rolled back', { served: [served('v6', 100)], acts: [act('v7', 'rolled-back', 'c9')] }, { route: 'undo' }],
  ['an earlier environment has no live traffic', { served: [served('v6', 100)], last: false }, { route: 'switch' }],
  ['the branch says something else', { served: [served('v6', 100)], current: false }, { route: 'superseded' }],
])('%s', (_, changes, expected) => expect(route(changes)).toMatchObject(expected))

test('stable is the version promoted last, even where an abandoned canary has more traffic', () => {
  const found = route({ served: [served('v5', 25), served('v6', 75)], acts: [act('v5', 'promoted'), act('v6', 'held')] })
  expect(found).toMatchObject({ route: 'canary', stable: { version: 'v5' } })
})

test('the same version with other bytes is another version', () => {
  expect(route({ served: [{ ...served('v7', 100), digest: 'other' }] })).toMatchObject({ route: 'canary' })
})
