import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lintWorkflow } from '../peers/workflow-lint.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lint-'))
  mkdirSync(join(root, 'actions/validate-data'), { recursive: true })
  writeFileSync(
    join(root, 'actions/validate-data/action.yml'),
    'name: validate-data\ndescription: d\ninputs: { data: { description: d, required: true } }\noutputs: { verdict: { description: d } }\nruns: { using: node24, main: x.js }\n',
  )
})
afterEach(() => rmSync(root, { recursive: true }))

const workflow = (uses: string, given: string, then: string) => `name: check
on: pull_request
permissions: { contents: read }
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with: { fetch-depth: 0 }
      - id: data
        uses: ${uses}
        with: { ${given} }
      - run: echo "${then}"
`
const remote = 'sluice-ml/sluice/actions/validate-data@v1'
const verdict = '$' + '{{ steps.data.outputs.verdict }}'

async function findings(text: string, more: { secrets?: string[] } = {}): Promise<string[]> {
  const file = join(root, 'workflow.yml')
  writeFileSync(file, text)
  return (await lintWorkflow(file, { root, ...more })).map(({ line, by, message }) => `${line} ${by}: ${message}`)
}

test.each([
  ['by its public name', remote],
  ['by its path', './actions/validate-data'],
])('a right use of our action, %s, has no findings', async (_, uses) => {
  expect(await findings(workflow(uses, 'data: x.csv', verdict))).toEqual([])
})

test.each([
  ['an input that the action does not have', workflow(remote, 'data: x.csv, dta: y.csv', verdict), /^12 github: .*dta/],
  ['the same for a local use', workflow('./actions/validate-data', 'data: x.csv, dta: y.csv', verdict), /^12 github: .*dta/],
  ['a required input left out', workflow(remote, '', verdict), /^1\d github: .*data/],
  [
    'an output that the action does not have',
    workflow(remote, 'data: x.csv', verdict.replace('verdict', 'verdicts')),
    /^13 github: .*verdicts/,
  ],
  ['an input that checkout does not have', workflow(remote, 'data: x.csv', verdict).replace('fetch-depth', 'depth'), /^9 github: .*depth/],
  [
    'text of a stranger in a script',
    workflow(remote, 'data: x.csv', '$' + '{{ github.event.pull_request.title }}'),
    /^13 actionlint: .*untrusted/,
  ],
  [
    'a job that needs none',
    workflow(remote, 'data: x.csv', verdict).replace('runs-on', 'needs: build\n    runs-on'),
    /actionlint: .*build/,
  ],
])('finds %s', async (_, text, expected) => {
  expect(await findings(text)).toContainEqual(expect.stringMatching(expected))
})

test('secrets that the user is told to make, and labels of own machines, are no findings', async () => {
  const text = workflow(remote, 'data: x.csv', '$' + '{{ secrets.SLUICE_TOKEN }}').replace('ubuntu-latest', '[self-hosted, gpu]')
  expect(await findings(text)).toEqual([expect.stringContaining('SLUICE_TOKEN')])
  expect(await findings(text, { secrets: ['SLUICE_TOKEN'] })).toEqual([])
})
