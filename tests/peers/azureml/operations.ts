import { assetOperations } from './assets.ts'
import { batchOperations } from './batch/batch.ts'
import { computeOperations } from './computes.ts'
import { historyOperations } from './jobs/history.ts'
import { jobOperations } from './jobs/jobs.ts'
import { mlflowOperations, openMlflow } from './jobs/mlflow.ts'
import { openRuns } from './jobs/runs.ts'
import { identityOperations } from './managed-identity.ts'
import { autoscaleOperations } from './online/autoscale.ts'
import { deploymentOperations } from './online/deployments.ts'
import { onlineOperations } from './online/online.ts'
import { scoringOperations } from './online/scoring.ts'
import type { Operation } from './operation.ts'
import { registryOperations } from './registries.ts'
import { rightsOperations } from './rights.ts'
import { openFiring } from './schedules/fire.ts'
import { openMonitors } from './schedules/monitor.ts'
import { scheduleOperations } from './schedules/schedules.ts'
import { datastoreOperations } from './storage/datastores.ts'
import { watchingOperations } from './watching/watching.ts'
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
