import { delimiter, join } from 'node:path'

const cache = join(import.meta.dirname, '../../../../.cache')

/** Which Python deployments get: the one of this process's PATH, else the tests'; and the one that has MLflow. */
export const python = {
  path: (): string => [process.env.PATH, join(cache, 'venv/bin')].join(delimiter),
  mlflow: join(cache, 'venv-azure/bin'),
}
