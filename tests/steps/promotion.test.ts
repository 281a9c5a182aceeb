import { loadConfig, loadDeployment } from '../../src/config/load.ts'
import { promotion } from '../../src/steps/promotion.ts'

const yml = (deploy: string) => `model: flights
data: { train: a.csv, evaluation: b.csv, label: y, keys: [id] }
train: { command: "python train.py {model}", inputs: [train.py] }
evaluate: { command: "python predict.py {model} {data} {predictions}", task: regression }
gates: [{ metric: mae, at_most: 1 }]
deploy: { serve: "python serve.py {model} {port}", environments: [staging, production]${deploy} }
`
const config = (deploy = '') => loadConfig('sluice.yml', yml(deploy)).config
const next = { version: 7, digest: 'd'.repeat(64), evidence: 'e'.repeat(64) }
const now = { model: 'flights', version: 'v6', digest: 'a'.repeat(64), evidence: 'b'.repeat(64) }

test('the file is one that deploy-canary reads, on a branch named by what it does', () => {
  const { branch, files, title } = promotion(config(), 'staging', next, now)
  expect(branch).toBe('sluice/promote-flights-staging-v7')
  expect(title).toBe('Promote flights v7 to staging')
  const text = files['deployments/staging.yml']!
  expect(loadDeployment('deployments/staging.yml', text, 'flights')).toEqual({ ...now, ...next, version: 'v7' })
})

test('a digest of digits only stays text', () => {
  const digits = '1'.repeat(64)
  const text = promotion(config(), 'staging', { ...next, digest: digits, evidence: `${'1'.repeat(62)}e1` }, now).files[
    'deployments/staging.yml'
  ]!
  expect(loadDeployment('f', text, 'flights').digest).toBe(digits)
})

test('the body says what merging does, what comes after, and how to go back', () => {
  const { body } = promotion(config(), 'staging', next, now)
  expect(body).toContain('**If you merge**, `staging` gets `v7` of `flights`; it now serves `v6`.')
  expect(body).toContain('in steps of 5%, 25%, 50%, 100%')
  expect(body).toContain('promotes it to `production`')
  expect(body).toContain('npx sluice verify v7')
  expect(body).toContain('`git revert`')
})

test('the first version takes everything, and the last environment is the end', () => {
  const { body } = promotion(config(), 'production', next, undefined)
  expect(body).toContain('serves nothing yet')
  expect(body).not.toContain('Once it holds')
})

test('approvals that are needed are named', () => {
  expect(promotion(config(', approvals: 2'), 'staging', next, now).body).toContain('Needs 2 approving reviews')
})
