import type { Contradiction } from './contradiction.ts'
import type { Config } from './schema.ts'

const DAY = 86_400

/** What is wrong with a monitor that Azure ML runs. */
export function* monitorMistakes({ monitor, deploy }: Config): Generator<Contradiction> {
  if (!monitor || monitor.on === 'local') return
  const path = ['monitor', 'on', 'azureml']
  if (!deploy || deploy.to === 'local') {
    const message = 'Azure ML watches what it serves itself.'
    yield { path, message, fix: 'Use deploy.to.azureml, or take `on` out: then this machine compares.' }
  } else if (!deploy.to.azureml.collect) {
    const message = 'Azure ML watches what its data collector keeps, and that is switched off.'
    yield { path: ['deploy', 'to', 'azureml', 'collect'], message, fix: 'Take `collect` out, or set it to true.' }
  }
  if (monitor.window % DAY !== 0)
    yield { path: ['monitor', 'window'], message: 'Azure ML looks at windows of whole days.', fix: 'Choose 1d, 7d, 30d, …' }
  if (monitor.actuals !== undefined)
    yield {
      path: ['monitor', 'actuals'],
      message: 'Outcomes are joined to requests on this machine, which reads none of them when Azure ML compares.',
      fix: 'Take `actuals` out, or `on`.',
    }
}
