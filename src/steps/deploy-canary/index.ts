import type { LoadedConfig } from '../../config/load.ts'
import type { Json } from '../../kernel/digest.ts'
import { UserError } from '../../kernel/errors.ts'
import { worst } from '../../kernel/verdict.ts'
import type { Step, StepResult } from '../../ports/step.ts'
import type { Document } from '../../report/document.ts'
import { bring } from './bring.ts'
import { type Brought, evidenceOf, verdictFor } from './brought.ts'
import type { inputs, outputs } from './contract.ts'
import { numbersFor } from './evidence.ts'
import type { Scene } from './journey.ts'
import { report } from './report.ts'
import { environmentsOf, situation } from './situation.ts'

interface Done {
  scene: Scene
  brought: Brought
}

/** Brings what is served to what git says: environments in order, as far as each one passes. */
export const deployCanary: Step<typeof inputs, typeof outputs, LoadedConfig, Document> = {
  name: 'deploy-canary',
  description: 'Brings what is served to what deployments/<environment>.yml says, and rolls back what does harm.',
  contract: () => import('./contract.ts'),
  async run({ environment, 'dry-run': dryRun }, loaded, ports, run, signal) {
    const names = environmentsOf(loaded, environment || undefined)
    const deploy = loaded.config.deploy!
    const done: Done[] = []
    for (const name of names) {
      const scene = await situation({ loaded, deploy, ports, run, signal }, name)
      if (!scene) continue
      ports.log.progress(`deploy-canary: ${name} …`)
      const brought = await bring(scene, dryRun)
      done.push({ scene, brought })
      if (verdictFor(brought) !== 'pass') break
    }
    const shown = done.findLast(({ brought }) => brought.kind !== 'unchanged') ?? done.at(-1)
    if (!shown) {
      const files = names.map((name) => `${loaded.config.deployments}/${name}.yml`).join(' or ')
      throw new UserError(`There is no ${files}, so nothing was promoted yet. \`sluice register\` proposes it.`)
    }
    return conclude(shown, done)
  },
}

function conclude(shown: Done, done: readonly Done[]): StepResult<Document> {
  const { scene, brought } = shown
  const verdict = worst(done.map((each) => verdictFor(each.brought)))
  const evidence = evidenceOf(brought)
  const values = {
    verdict,
    evidence: evidence?.digest ?? '',
    environment: scene.environment,
    version: answering(shown),
    outcome: outcomeOf(brought),
  }
  const json = { environments: done.map((each) => jsonOf(each)) }
  return { verdict, outputs: values, document: report(scene, brought, done), json, annotations: [], evidence }
}

const outcomeOf = (brought: Brought): string =>
  brought.kind === 'acted' ? brought.journey.outcome : brought.kind === 'undone' ? 'rolled-back' : brought.kind

function answering({ scene: { plan, wanted }, brought }: Done): string {
  const stable = 'stable' in plan ? plan.stable.version : ''
  if (brought.kind === 'unchanged') return wanted.version
  return brought.kind === 'acted' && brought.journey.outcome === 'promoted' ? wanted.version : stable
}

function jsonOf(done: Done): Json {
  const { scene, brought } = done
  const about = { environment: scene.environment, wanted: scene.wanted.version, outcome: outcomeOf(brought), answering: answering(done) }
  if (brought.kind !== 'acted') return about
  const { journey, putBack, evidence } = brought
  const reach = Object.fromEntries(journey.reach)
  return { ...about, evidence: evidence.digest, ...numbersFor(scene, journey), reach, putBack: putBack && { ...putBack } }
}
