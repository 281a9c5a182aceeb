import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv/dist/2020.js'
import { parse } from 'yaml'
import { METRICS } from '../src/config/metrics.ts'
import { schema } from '../src/config/schema.ts'
import { VERSION } from '../src/kernel/version.ts'
import { metrics } from '../src/statistics/metrics/metrics.ts'
import { stale } from '../tools/generate.ts'

const root = join(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

test('action.yml files, tables and schemas are what the contracts say', async () => {
  expect({ stale: await stale(), repair: 'npm run build' }).toEqual({ stale: [], repair: 'npm run build' })
})

test('every metric that a gate may name exists, and no other', () => {
  expect([...METRICS].sort()).toEqual(Object.keys(metrics).sort())
})

test('the version is the same everywhere', () => {
  expect(VERSION).toBe((JSON.parse(read('package.json')) as { version: string }).version)
  expect(read('CHANGELOG.md')).toContain(`## ${VERSION}`)
})

// Editors check sluice.yml with the published schema: it must accept what Sluice accepts.
test.each([
  'examples/flight-delays/sluice.yml',
  'tests/fixtures/tiny-model/sluice.yml',
])('%s is valid by the published JSON Schema', (path) => {
  const validate = new Ajv.default({ strict: false }).compile(JSON.parse(read('schema/sluice.schema.json')) as object)
  const data: unknown = parse(read(path))
  expect([validate(data), validate.errors]).toEqual([true, null])
  expect(schema.safeParse(data).success).toBe(true)
})

test('lock files keep no download addresses', () => {
  for (const path of ['package-lock.json', 'tools/node/package-lock.json', 'examples/flight-delays/package-lock.json'])
    expect(read(path)).not.toContain('"resolved"')
})
