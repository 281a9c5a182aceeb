import { stringify } from 'yaml'
import { loadConfig } from '../../src/config/load.ts'
import { UserError } from '../../src/kernel/errors.ts'

const azure = { azureml: { instance_type: 'Standard_DS3_v2', environment: { image: 'i' } } }
const deploy = (to: object = azure) => ({ scoring_script: 'score.py', to })
const text = (monitor: object, more: object = { deploy: deploy() }) =>
  stringify({
    model: 'm',
    data: { train: 'a.csv', evaluation: 'b.csv', label: 'y', keys: ['id'] },
    train: { command: 'python train.py {train} {model}', inputs: ['train.py'] },
    evaluate: { command: 'python p.py {model} {data} {predictions}', task: 'regression' },
    gates: [{ metric: 'rmse', at_most: 1 }],
    ...more,
    monitor,
  })
const said = (monitor: object, more?: object): string[] => {
  try {
    loadConfig('sluice.yml', text(monitor, more))
    return []
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return error.findings!.map(({ key, line, fix }) => `${key} ${typeof line}: ${fix ?? ''}`)
  }
}
const on = (more: object = {}) => ({ azureml: { schedule: '0 7 * * *', ...more } })

test('a monitor on Azure ML needs a schedule, and has defaults for the rest', () => {
  const { config } = loadConfig('sluice.yml', text({ on: on() }))
  expect(config.monitor?.on).toEqual({
    azureml: { schedule: '0 7 * * *', instance_type: 'Standard_E4s_v3', runtime: '3.4', emails: [] },
  })
  expect(loadConfig('sluice.yml', text({})).config.monitor?.on).toBe('local')
})

test.each([
  ['no schedule', { on: { azureml: {} } }, 'monitor.on'],
  ['a sixth field', { on: on({ schedule: '0 0 7 * * *' }) }, 'monitor.on'],
  ['an hour that no day has', { on: on({ schedule: '0 24 * * *' }) }, 'monitor.on'],
  ['a size that Spark does not run on', { on: on({ instance_type: 'Standard_DS3_v2' }) }, 'monitor.on'],
  ['an address that is none', { on: on({ emails: ['team'] }) }, 'monitor.on'],
  ['half a day', { on: on(), window: '12h' }, 'monitor.window number: Choose 1d'],
  ['outcomes', { on: on(), actuals: 'later.csv' }, 'monitor.actuals number: Take'],
])('%s is named with its key, line and fix', (_, monitor, expected) => {
  const found = said(monitor)
  expect(found).toHaveLength(1)
  expect(found[0]).toContain(expected)
})

test('what is served elsewhere, or collects nothing, cannot be watched', () => {
  const serve = { deploy: { serve: 'python serve.py {model} {port}' } }
  expect(said({ on: on() }, serve)).toEqual([expect.stringContaining('monitor.on.azureml number: Use deploy.to.azureml')])
  const blind = { deploy: deploy({ azureml: { ...azure.azureml, collect: false } }) }
  expect(said({ on: on() }, blind)).toEqual([expect.stringContaining('deploy.to.azureml.collect number: Take `collect` out')])
})
