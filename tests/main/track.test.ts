import { makeEvidence } from '../../src/kernel/evidence.ts'
import { track } from '../../src/main/track.ts'
import type { RunContext } from '../../src/ports/run-context.ts'
import type { TrackedRun, Tracking } from '../../src/ports/tracking.ts'
import type { Document } from '../../src/report/document.ts'

const claim = { model: 'flights', verdict: 'pass', inputs: [], outputs: [], tool: { name: 'sluice', version: '1.0.0' } } as const
const training = makeEvidence({ ...claim, step: 'train', numbers: { key: 'k' }, previous: [] })
const gate = makeEvidence({ ...claim, step: 'evaluate-gate', numbers: {}, previous: [training.digest] })
const registration = makeEvidence({ ...claim, step: 'register', numbers: { version: 1 }, previous: [gate.digest] })
const loaded = { config: { model: 'flights', data: { train: 't.csv', evaluation: 'e.csv' }, evaluation: {} } } as never
const around = { context: { pull: undefined, headCommit: undefined } as RunContext, signal: new AbortController().signal }
const document = { blocks: [] } as unknown as Document

/** Ports with statements in the workspace and on the records. */
function portsWith(tracking: Tracking | undefined, here: object, records: object) {
  const warned: string[] = []
  const reader = (files: object) => ({ read: async (path: string) => (files as { [path: string]: string })[path] })
  const ports = {
    tracking,
    workspace: reader(here),
    records: reader(records),
    log: { info() {}, warn: (text: string) => warned.push(text) },
  }
  return { ports: ports as unknown as Parameters<typeof track>[3], warned }
}

const recording = () => {
  const runs: TrackedRun[] = []
  return { runs, tracking: { record: async (run: TrackedRun) => ({ url: `http://mlflow/${runs.push(run)}` }) } }
}

test('a step is told with its reports and all that it rests on, from the workspace and from the records', async () => {
  const { runs, tracking } = recording()
  const here = { '.sluice/evidence/evaluate-gate.json': gate.text, '.sluice/reports/register/report.md': '# Registered' }
  const { ports } = portsWith(tracking, here, { [`evidence/${training.digest}.json`]: training.text })
  expect(await track('register', { evidence: registration, document }, loaded, ports, around)).toEqual([
    `Tracked: [${runs[0]?.name}](http://mlflow/1)`,
  ])
  expect(runs).toMatchObject([{ key: 'k', files: { 'register/report.md': '# Registered', 'train/evidence.json': training.text } }])
})

test('without a server, or without evidence, nothing is told', async () => {
  const { runs, tracking } = recording()
  expect(await track('train', { evidence: training, document }, loaded, portsWith(undefined, {}, {}).ports, around)).toEqual([])
  expect(await track('train', { evidence: undefined, document }, loaded, portsWith(tracking, {}, {}).ports, around)).toEqual([])
  expect(runs).toEqual([])
})

test('a server that is down is a warning in the log and a line of the summary, never an error', async () => {
  const down = { record: () => Promise.reject(new Error('MLflow at http://x_y cannot be\nreached')) }
  const { ports, warned } = portsWith(down, {}, {})
  expect(await track('train', { evidence: training, document }, loaded, ports, around)).toEqual([
    '⚠️ This run is not tracked: MLflow at http://x\\_y cannot be reached',
  ])
  expect(warned).toEqual(['This run is not tracked: MLflow at http://x_y cannot be\nreached'])
})
