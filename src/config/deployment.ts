import * as z from 'zod'

const hex64 = z.string().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256: 64 hex digits')

/** The shape of deployments/<environment>.yml: which version is live. Merging a change to it is the promotion. */
export const deployment = z.strictObject({
  model: z.string(),
  version: z.string().regex(/^v[1-9]\d*$/, 'expected a version such as v7'),
  digest: hex64.meta({ description: 'Digest of the model’s bytes.' }),
  evidence: hex64.meta({ description: 'Digest of the registration’s evidence.' }),
})
export type Deployment = z.output<typeof deployment>
