import * as z from 'zod'

/** What runs there: an environment that the workspace or a registry has, an image, or one that is built. */
export const azureEnvironment = z.union([
  z.string().regex(/^azureml:/, 'expected azureml:<name>:<version>, or azureml://registries/…'),
  z.strictObject({
    image: z.string().min(1),
    conda: z.string().min(1).optional().meta({ description: 'conda file on top of the image.' }),
  }),
  z.strictObject({ dockerfile: z.string().min(1), context: z.string().min(1).prefault('.') }),
])

/** Where it runs. */
export const azureCompute = z.union([
  z.string().min(1),
  z.strictObject({ serverless: z.string().min(1).meta({ description: 'VM size.' }) }),
])
