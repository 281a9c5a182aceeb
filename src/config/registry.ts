import * as z from 'zod'

const name = z.string().min(1)

/** Where versions are kept. */
export const registry = z
  .union([
    z.enum(['local', 'github', 'azureml']),
    z.strictObject({ local: name }),
    z.strictObject({
      azureml: z.strictObject({
        share: name.optional().meta({
          description: 'Shared registry that gets each version too: its name, or its ARM id.',
        }),
        from: name.optional().meta({
          description: 'Shared registry to read versions from, where another workspace registers them: its name, or its ARM id.',
        }),
      }),
    }),
    z.strictObject({
      mlflow: z.strictObject({ uri: name.meta({ description: 'https://…, databricks, or azureml (the workspace’s own).' }) }),
    }),
  ])
  .prefault('local')
  .meta({
    description: 'Where versions are kept: local (a folder; default ~/.sluice/registry), github (releases), azureml, or an MLflow server.',
  })

/** Where parameters, metrics and files of each run are shown besides. */
export const tracking = z
  .strictObject({
    mlflow: z.strictObject({
      uri: name.meta({ description: 'https://…, databricks, or azureml (the workspace’s own).' }),
      experiment: name.optional().meta({ description: 'Default: the model’s name.' }),
    }),
  })
  .optional()
  .meta({ description: 'An MLflow server that keeps parameters, metrics, data sets and reports of each run.' })
