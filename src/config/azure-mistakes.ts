import { batchMistakes } from './batch-mistakes.ts'
import type { Contradiction } from './contradiction.ts'
import { monitorMistakes } from './monitor-mistakes.ts'
import { pipelineMistakes } from './pipeline-mistakes.ts'
import type { Config } from './schema.ts'
import { sweepMistakes } from './sweep-mistakes.ts'

/** What is wrong with the parts that are about Azure ML. */
export function* azureMistakes(config: Config): Generator<Contradiction> {
  yield* training(config)
  yield* pipelineMistakes(config)
  yield* serving(config)
  yield* monitorMistakes(config)
  yield* batchMistakes(config)
}

function* training({ train }: Config): Generator<Contradiction> {
  if (train.on === 'local') return
  const { compute, tier, sweep } = train.on.azureml
  if (sweep) yield* sweepMistakes(train.command ?? '', sweep)
  if (tier !== undefined && typeof compute === 'string') {
    const message = `${compute} is a cluster, which is spot or not by itself.`
    yield { path: ['train', 'on', 'azureml', 'tier'], message, fix: 'Take `tier` out, or use compute: { serverless: <VM size> }.' }
  }
}

function* serving({ deploy }: Config): Generator<Contradiction> {
  if (!deploy || deploy.to === 'local') return
  const path = ['deploy', 'to', 'azureml']
  const { endpoint, batch, compute, instance_type: size, environment, instances, autoscale, sign_in: signIn } = deploy.to.azureml
  if (deploy.serve !== undefined) {
    const message = 'Azure ML runs no command of yours: it runs a scoring script, or an MLflow model without one.'
    yield {
      path: ['deploy', 'serve'],
      message,
      fix: 'Use `scoring_script`, a Python file with init() and run(); or let training save the model by MLflow.',
    }
  }
  if (deploy.scoring_script !== undefined && environment === undefined)
    yield { path, message: '`scoring_script` runs in an environment.', fix: 'Add environment: { image: …, conda: … }.' }
  if (!batch && compute === undefined && size === undefined)
    yield { path, message: 'A managed endpoint runs on machines of a size.', fix: 'Add instance_type, for example Standard_DS3_v2.' }
  if (endpoint !== undefined && deploy.environments.length > 1 && !endpoint.includes('{environment}'))
    yield { path: [...path, 'endpoint'], message: 'Each environment has an endpoint of its own.', fix: 'Put {environment} into the name.' }
  if (autoscale && autoscale.most <= instances)
    yield { path: [...path, 'autoscale', 'most'], message: `There are ${instances} instances at least.`, fix: 'Choose a larger number.' }
  if (compute !== undefined && signIn === 'aad')
    yield { path: [...path, 'sign_in'], message: 'An endpoint on Kubernetes takes keys only.', fix: 'Use key.' }
  if (batch) return
  yield* shares(deploy)
  yield* shadow(deploy, compute)
}

function* shares({ canary }: NonNullable<Config['deploy']>): Generator<Contradiction> {
  const apart = canary.steps.findIndex((percent) => !Number.isInteger(percent))
  if (apart < 0) return
  const message = `Azure ML splits traffic by whole percents, and ${canary.steps[apart]} is none.`
  yield { path: ['deploy', 'canary', 'steps', apart], message, fix: 'Choose a whole number from 1.' }
}

/** Source: Azure ML, safe rollout for online endpoints (mirrored traffic). */
function* shadow({ canary }: NonNullable<Config['deploy']>, compute: string | undefined): Generator<Contradiction> {
  const path = ['deploy', 'canary', 'shadow']
  if (!canary.shadow) return
  if (compute !== undefined) yield { path, message: 'Azure ML copies no requests on Kubernetes.', fix: 'Take `shadow` out.' }
  else if (canary.shadow.percent > 50)
    yield { path: [...path, 'percent'], message: 'Azure ML copies at most 50% of the requests.', fix: 'Lower it to 50.' }
}
