/** Path of an environment's file: deployments/production.yml. `folder` is the config's `deployments`. */
export const deploymentPath = (folder: string, environment: string): string => `${folder}/${environment}.yml`
