import { mlflowClient } from '../../src/platforms/mlflow/client.ts'
import { mlflowRegistry } from '../../src/platforms/mlflow/registry.ts'
import { mlflowServer } from '../../src/platforms/mlflow/settings.ts'
import type { ClientOptions } from '../../src/platforms/mlflow/transport.ts'

/** A client whose waits are a hundred times shorter. */
export const clientOf = (url: string, options: ClientOptions = {}) => mlflowClient(mlflowServer(url, {}), { second: 10, ...options })

export const registryAt = (url: string, options?: ClientOptions) => mlflowRegistry(clientOf(url, options))
