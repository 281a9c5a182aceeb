import type { MonitorRun } from '../../../../src/ports/monitoring.ts'
import { standing } from '../../../../src/steps/monitor-drift/elsewhere/standing.ts'

const at = (text: string) => new Date(`2026-06-${text}:00Z`)
const run = (moment: string, state: MonitorRun['state']): MonitorRun => ({
  ...{ name: moment, url: undefined, at: at(moment), from: at(moment), to: at(moment), state },
  ...{ rows: { all: 1, inputs: 1, predictions: 1 }, inputs: [], predictions: [] },
})
const since = at('01T00:00')
const told = (runs: readonly MonitorRun[], due?: string) => {
  const found = standing(runs, since, due === undefined ? undefined : at(due))
  return [found.state, 'run' in found ? found.run.name : undefined, 'due' in found ? found.due?.toISOString().slice(8, 16) : undefined]
}

test.each([
  ['no run, and none was due', [], undefined, ['never', undefined, undefined]],
  ['no run, and one was due', [], '02T07:00', ['never', undefined, '02T07:00']],
  ['no run, and one was due before the schedule was what it is', [], '01T00:00', ['never', undefined, '01T00:00']],
  ['the newest is done', [run('02T07:00', 'done'), run('03T07:00', 'done')], '03T07:00', ['done', '03T07:00', undefined]],
  [
    'the newest goes on, and none is owed',
    [run('02T07:00', 'done'), run('03T07:00', 'running')],
    '02T07:00',
    ['done', '02T07:00', undefined],
  ],
  ['the newest goes on for too long', [run('02T07:00', 'done'), run('03T07:00', 'running')], '03T07:00', ['late', '02T07:00', '03T07:00']],
  [
    'the newest failed, an older one did not',
    [run('02T07:00', 'done'), run('03T07:00', 'failed')],
    '03T07:00',
    ['failed', '03T07:00', undefined],
  ],
  ['it never ran again', [run('02T07:00', 'done')], '04T07:00', ['late', '02T07:00', '04T07:00']],
  ['it started some seconds late', [run('03T07:00', 'done')], '03T07:00', ['done', '03T07:00', undefined]],
] as const)('%s', (_, runs, due, expected) => {
  expect(told(runs, due)).toEqual(expected)
})

test('what was due before the schedule watched this is not owed', () => {
  expect(standing([], at('05T00:00'), at('04T07:00'))).toEqual({ state: 'never', due: undefined })
})
