export { mlflowClient } from './client.ts'
export { mlflowRegistry } from './registry.ts'
export { mlflowServer } from './settings.ts'
export { mlflowTracking } from './tracking.ts'
