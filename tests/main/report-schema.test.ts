import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv/dist/2020.js'
import type * as z from 'zod'
import { asJson } from '../../src/main/emit.ts'
import { reportSchema } from '../../src/main/report-schema.ts'
import type { Decision } from '../../src/steps/evaluate-gate/decision.ts'
import type { decisionSchema } from '../../src/steps/evaluate-gate/decision-schema.ts'
import { report } from '../../src/steps/evaluate-gate/report.ts'
import { hostile } from '../hostile/hostile.ts'
import { draws, randomReport } from '../report/random-report.ts'
import { stories } from '../steps/evaluate-gate/stories.ts'

const published = JSON.parse(readFileSync(join(import.meta.dirname, '../../schema/report.schema.json'), 'utf8')) as object
const validate = new Ajv.default({ strict: false, allErrors: true }).compile(published)
const written = ({ decision, facts }: { decision: Decision; facts: Parameters<typeof report>[1] }): unknown => {
  const document = report(decision, facts)
  const outputs = { 'model-digest': 'a', production: 'v6' }
  const result = { verdict: decision.verdict, outputs, document, json: decision as never, annotations: [], evidence: undefined }
  return JSON.parse(JSON.stringify(asJson('evaluate-gate', result)))
}

/** Keys of T and of everything in it, as paths: what the schema must name. */
type Inner<T> = T extends readonly (infer E)[]
  ? Inner<E>
  : T extends object
    ? { [K in keyof T & string]-?: K | `${K}.${Inner<NonNullable<T[K]>>}` }[keyof T & string]
    : never
type Said = Inner<Decision>
type Published = Inner<z.infer<typeof decisionSchema>>
/** Fails to compile as soon as one has a key that the other has not. */
const alike: [Exclude<Said, Published>, Exclude<Published, Said>] extends [never, never] ? true : never = true
const accepted: Decision extends z.infer<typeof decisionSchema> ? true : never = true

test('the schema names every key of a decision, and no other', () => expect([alike, accepted]).toEqual([true, true]))

test.each(Object.keys(stories))('the JSON for %s is as published', (name) => {
  expect([validate(written(stories[name]!)), validate.errors]).toEqual([true, null])
  expect(reportSchema.safeParse(written(stories[name]!)).error).toBeUndefined()
})

test('so is that of 200 random reports', () => {
  for (let seed = 0; seed < 200; seed++)
    expect([validate(written(randomReport(draws(seed), hostile))), validate.errors]).toEqual([true, null])
})

test.each([
  ['another version of the format', { schema: 2 }],
  ['a verdict that does not exist', { verdict: 'maybe' }],
  ['a result without rows', { result: {} }],
])('%s is refused', (_, part) => {
  expect(validate({ ...(written(stories.pass!) as object), ...part })).toBe(false)
})
