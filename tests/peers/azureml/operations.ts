import { assetOperations } from './assets.ts'
import { autoscaleOperations } from './autoscale.ts'
import { batchOperations } from './batch.ts'
import { computeOperations } from './computes.ts'
import { datastoreOperations } from './datastores.ts'
import { deploymentOperations } from './deployments.ts'
import { historyOperations } from './history.ts'
import { jobOperations } from './jobs.ts'
import { identityOperations } from './managed-identity.ts'
import { mlflowOperations, openMlflow } from './mlflow.ts'
import { openMonitors } from './monitor.ts'
import { onlineOperations } from './online.ts'
import type { Operation } from './operation.ts'
import { registryOperations } from './registries.ts'
import { rightsOperations } from './rights.ts'
import { openRuns } from './runs.ts'
import { scheduleOperations } from './schedules.ts'
import { openFiring } from './schedules-fire.ts'
import { scoringOperations } from './scoring.ts'
import { watchingOperations } from './watching.ts'
import { workspaceOperations } from './workspace.ts'
import type { World } from './world.ts'

/** Everything that this Azure ML can do. What is not here is refused. */
export function allOperations(world: World): readonly Operation[] {
  const mlflow = world.mlflow === undefined ? undefined : openMlflow(world, world.mlflow)
  const runs = openRuns(world, mlflow)
  const jobs = jobOperations(world, runs)
  openFiring(world, jobs)
  openMonitors(world, runs)
  return [
    ...workspaceOperations,
    ...datastoreOperations,
    ...computeOperations,
    ...rightsOperations,
    ...assetOperations,
    ...registryOperations,
    ...jobs,
    ...identityOperations,
    ...historyOperations(runs),
    ...mlflowOperations(mlflow),
    ...onlineOperations,
    ...deploymentOperations,
    ...scoringOperations,
    ...watchingOperations,
    ...autoscaleOperations,
    ...batchOperations(runs),
    ...scheduleOperations,
    ...world.operations.routes,
  ]
}
