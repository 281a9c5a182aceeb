import { assetOperations } from './assets.ts'
import { computeOperations } from './computes.ts'
import { datastoreOperations } from './datastores.ts'
import { deploymentOperations } from './deployments.ts'
import { onlineOperations } from './online.ts'
import type { Operation } from './operation.ts'
import { rightsOperations } from './rights.ts'
import { scoringOperations } from './scoring.ts'
import { workspaceOperations } from './workspace.ts'
import type { World } from './world.ts'

/** Everything that this Azure ML can do. What is not here is refused. */
export const allOperations = (world: World): readonly Operation[] => [
  ...workspaceOperations,
  ...datastoreOperations,
  ...computeOperations,
  ...rightsOperations,
  ...assetOperations,
  ...onlineOperations,
  ...deploymentOperations,
  ...scoringOperations,
  ...world.operations.routes,
]
