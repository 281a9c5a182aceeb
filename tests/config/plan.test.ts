import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type * as z from 'zod'
import { deployment } from '../../src/config/deployment.ts'
import { follow, type Plan, UNSURE } from '../../src/config/plan.ts'
import plans from '../../src/config/plans.json' with { type: 'json' }
import { schema } from '../../src/config/schema.ts'
import { planOf } from '../../tools/plan-of.ts'

const root = join(import.meta.dirname, '..', '..')
const read = (path: string): unknown => parse(readFileSync(join(root, path), 'utf8'))

/** Names every key that sluice.yml knows, with values of every form. */
const everything: unknown = parse(`
model: every-key
data:
  { train: a.csv, evaluation: b.csv, label: y, keys: [id], weight: w, group: g, time: t, checks: [{ rows: { min: 1, max: 9 } }, { columns: [a] },
    { disjoint: [train, evaluation] }, { column: a, type: integer, nulls: 0.1, range: [0, 1], values: [1, a, true], unique: true, matches: a+ }] }
prepare: { command: make, inputs: [a], time_limit: 90s }
train: { command: python train.py, inputs: [a], params: p.yaml, environment: [r.txt], time_limit: 2h, price_per_hour: 1.5, on: local }
evaluate:
  command: predict {model} {data} {predictions}
  task: binary-classification
  positive: true
  threshold: { cost: { false_positive: 1, false_negative: 5 }, on: c.csv }
  separator: ;
  query: q
  slices: [a, [a, { column: b, bins: 3 }], { column: c }]
  value: { true_positive: 1, false_positive: -2 }
  unit: USD
  custom: [{ name: a, better: higher, column: a }, { name: b, better: lower, command: c, writes: csv }]
  against: [production, best]
  retired: [f1]
  allow: [label-changed]
  time_limit: 10m
evaluation: { golden: { data: g.csv, gates: [{ metric: f1, at_least: 0.5 }], slices: [a], never_wrong: { within: 0.1 } }, second: { data: h, never_wrong: true } }
gates:
  [{ metric: roc_auc, at_least: 0.6, at_most: 1, no_worse_than: { production: 0, best: 0.1 }, improves_on: production,
     slices: { no_worse_than: 0.05, margins: { SFO: 0.1 }, least_rows: 50 } }]
fairness: [{ metric: recall, column: s, most_difference: 0.1, least_ratio: 0.8, least_rows: 30 }]
report: { rows: full }
registry: { local: /srv/models }
tracking: { mlflow: { uri: "https://mlflow.example.com", experiment: e } }
azure: { subscription: s, resource_group: g, workspace: w, tenant: t, client: c, cloud: china }
deployments: live
deploy:
  { to: local, serve: s, scoring_script: s.py, protocol: kserve-v2, health: /ready, healthy_within: 5s, port: 1, environments: [a, b], approvals: 2,
    canary: { replay: { rows: 5, tolerance: 0.1 }, shadow: { percent: 10, for: 1d }, steps: [1, 100], for: 1.5h, looks: 20, least_requests: 30,
      guards: [errors, { errors: { no_worse_than: 0 } }, { latency_p95: { no_worse_than: 1.2x } }, { prediction_drift: { no_worse_than: 1 } }] } }
monitor:
  { reference: evaluation, window: 1d, actuals: a.csv, least_rows: 1, alarm: 0.2, no_worse_than: 0, issue_after: { windows: 1, of: 1 }, on_drift: retrain,
    retrain_workflow: w.yml, on: local }
`)

/** Values that are put in the place of every other. */
const strange = [
  null,
  '',
  'a',
  '5m',
  0,
  -1,
  0.5,
  101,
  Number.NaN,
  true,
  [],
  ['a'],
  [0],
  {},
  { a: 1 },
  { column: 'a' },
  JSON.parse('{"__proto__":1}'),
]

/** The value with one part left out, replaced or joined by another, for every part of it. */
function* changed(value: unknown): Generator<unknown> {
  yield* strange
  if (typeof value !== 'object' || value === null) return
  const parts = Object.entries(value)
  const put = (key: string, part: unknown) => (Array.isArray(value) ? value.with(Number(key), part) : { ...value, [key]: part })
  for (const [key, part] of parts) {
    for (const other of changed(part)) yield put(key, other)
    yield Array.isArray(value) ? value.toSpliced(Number(key), 1) : Object.fromEntries(parts.filter(([name]) => name !== key))
  }
  yield Array.isArray(value) ? [...value, ...value, ...value] : { ...value, unheard_of: 1 }
}

/** The same where keys have another form on Azure ML. */
const onAzure: unknown = parse(`
model: m
data: { train: a.csv, evaluation: b.csv, label: y }
train:
  command: python train.py
  inputs: [a]
  on:
    { azureml: { compute: { serverless: s }, instances: 2, tier: spot, environment: { image: i, conda: c.yml }, distribution: { pytorch: { processes: 4 } },
      shm_size: 2g, experiment: e, sweep: { algorithm: bayesian, maximise: a, space: { lr: { loguniform: [-6, -1] }, n: [1, a, true], k: { randint: 5 },
        q: { quniform: [0, 1, 0.1] } }, trials: 9, at_once: 3, stop_early: { bandit: { slack_factor: 0.1, interval: 2, delay: 1 } } },
      pipeline: { prepare: { spark: { entry: p.py, args: "{prepared}", instance_type: s, runtime: "3.4", executors: 3, cores: 2, memory: 2g, identity: managed },
        inputs: [p.py], time_limit: 1h, environment: { image: i } }, evaluate: { inputs: [e.py], compute: { serverless: s }, time_limit: 2h } } } }
evaluate: { command: predict, task: regression }
gates: [{ metric: rmse, at_most: 1 }]
registry: { mlflow: { uri: azureml } }
azure:
  cloud: { resource_manager: "https://a.example", authority: "https://b.example", ml: "https://c.example", logs: "https://d.example", metrics: "https://e.example" }
deploy:
  to:
    { azureml: { endpoint: "m-{environment}", compute: arc, instance_type: s, instances: 3, environment: { dockerfile: Dockerfile, context: docker }, sign_in: aad,
      public_network: false, collect: false, request_timeout: 10s, concurrency: 4, variables: { A: b },
      batch: { compute: cpu, instances: 2, mini_batch_size: 5, concurrency: 2, retries: 0, time_limit: 90s, error_threshold: 4, output: summary_only, prediction: 2,
        schedules: { nightly: { cron: "0 6 * * 1-5", time_zone: W. Europe Standard Time, input: "azureml:flights@latest", input_type: file,
          output: azureml://datastores/s/paths/scores } } } } }
monitor:
  on: { azureml: { schedule: "0 7 * * 1-5", instance_type: Standard_E8s_v3, runtime: "3.5", emails: [a@b.example], answers: score } }
`)

/** The same where AutoML trains. */
const byAutoml: unknown = parse(`
model: m
data: { train: a.csv, evaluation: b.csv, label: y }
train:
  on:
    { azureml: { compute: c, automl: { task: forecasting, primary_metric: r2_score, trials: 9, at_once: 3, trial_time_limit: 5m, exit_score: 0.5, stop_early: false,
      featurization: "off", algorithms: { allow: [KNN] }, ensembles: false, cross_validations: auto, validation_share: 0.2, validation: v.csv, ignore: [id], language: eng,
      forecasting: { horizon: 3, time: t, series: [s], frequency: D, season: auto, lags: [1], window: 2, fold_step: 1, holidays: US, short_series: pad,
        aggregate: sum } } } }
evaluate: { command: predict, task: regression }
gates: [{ metric: rmse, at_most: 1 }]
registry: { azureml: { share: s, from: f } }
`)

/** What cannot stand beside that: another distribution. */
const onRay: unknown = parse(`
model: m
data: { train: a, evaluation: b, label: y }
train: { command: t, on: { azureml: { compute: c, instances: 2, environment: { image: i }, distribution: { ray: { join_within: 5m } } } } }
evaluate: { command: predict, task: regression }
gates: [{ metric: rmse, at_most: 1 }]
`)

const cases: [string, z.ZodType, unknown][] = [
  ['every key', schema, everything],
  ['every key on Azure ML', schema, onAzure],
  ['Ray on Azure ML', schema, onRay],
  ['every key of AutoML', schema, byAutoml],
  ['examples/flight-delays/sluice.yml', schema, read('examples/flight-delays/sluice.yml')],
  ['tests/fixtures/tiny-model/sluice.yml', schema, read('tests/fixtures/tiny-model/sluice.yml')],
  ['a deployment', deployment, { model: 'a', version: 'v7', digest: 'a'.repeat(64), evidence: '0'.repeat(64) }],
]

// A name such as __proto__ is left to zod. What a plan accepts never meets the schema, so it must be the schema's own answer, to the order of the keys.
test.each(cases)('the plan of %s answers as zod does, whatever is changed', (_, shape, value) => {
  const plan = planOf(shape)
  const answers = [value, ...changed(value)].map((data) => {
    const asked = shape.safeParse(data)
    const planned = follow(plan, data)
    return { data, zod: asked.success ? JSON.stringify(asked.data) : UNSURE, plan: planned === UNSURE ? UNSURE : JSON.stringify(planned) }
  })
  const told = ({ data }: { data: unknown }) => !JSON.stringify(data).includes('__proto__')
  expect(answers.filter((answer) => answer.plan !== answer.zod && (told(answer) || answer.plan !== UNSURE))).toEqual([])
  expect(answers.length).toBeGreaterThan(50)
})

// A part that plans do not know makes every start load zod: teach it to tools/plan-of.ts.
test('the plan of sluice.yml has no unknown part, and every key is tried above', () => {
  expect(JSON.stringify(plans)).not.toContain('unknown')
  expect(follow(plans.config as Plan, everything)).not.toBe(UNSURE)
  expect(follow(plans.config as Plan, onAzure)).not.toBe(UNSURE)
  expect(follow(plans.config as Plan, onRay)).not.toBe(UNSURE)
  expect(follow(plans.config as Plan, byAutoml)).not.toBe(UNSURE)
  const top = plans.config.keys
  expect(Object.keys(everything as object).sort()).toEqual(Object.keys(top).sort())
})

test('a default is a new value each time', () => {
  const plan = planOf(deployment.extend({ model: deployment.shape.model.array().prefault(['a']) as never }))
  const file = { version: 'v1', digest: 'a'.repeat(64), evidence: 'a'.repeat(64) }
  const [one, two] = [follow(plan, file), follow(plan, file)] as { model: string[] }[]
  one!.model.push('b')
  expect(two!.model).toEqual(['a'])
})
