import { openSchemas } from '../../peers/azureml/schemas.ts'

const schemas = openSchemas()

/** What the published schema of a resource says against a body that is sent; nothing when it is right. */
export const valid = (resource: string, body: unknown): string[] => schemas.check('request', resource, body)
