import * as z from 'zod'
import { deployTo } from './deploy-to.ts'
import { duration, factor, percent } from './units.ts'

const guard = z.union([
  z.enum(['errors', 'latency_p95', 'prediction_drift']),
  z.strictObject({
    errors: z
      .strictObject({ no_worse_than: z.number().min(0) })
      .meta({ description: 'Share of failed requests that canary may have above stable; default 0.005.' }),
  }),
  z.strictObject({ latency_p95: z.strictObject({ no_worse_than: factor }).meta({ description: 'Times stable’s p95; default 1.2x.' }) }),
  z.strictObject({
    prediction_drift: z
      .strictObject({ no_worse_than: z.number().positive() })
      .meta({ description: 'σ beyond the distance that both models have offline; default 0.1.' }),
  }),
])

const canary = z.strictObject({
  replay: z
    .strictObject({
      rows: z
        .number()
        .int()
        .min(0)
        .prefault(1000)
        .meta({ description: 'Evaluation rows sent before live traffic; 0 switches the replay off.' }),
      tolerance: z.number().min(0).prefault(1e-9).meta({ description: 'Largest difference from the offline prediction.' }),
    })
    .prefault({}),
  shadow: z
    .strictObject({ percent, for: duration })
    .optional()
    .meta({ description: 'Copies live requests first; answers are compared and dropped.' }),
  steps: z.array(percent).min(1).prefault([5, 25, 50, 100]),
  for: duration.prefault('10m').meta({ description: 'Longest time at each step.' }),
  looks: z.number().int().min(1).max(20).prefault(5).meta({ description: 'Looks at the guards in each step.' }),
  least_requests: z
    .number()
    .int()
    .min(30)
    .prefault(100)
    .meta({ description: 'Requests the canary must have answered before a step can pass.' }),
  guards: z.array(guard).min(1).prefault(['errors', 'latency_p95', 'prediction_drift']),
})

/** `deploy`: how a version is served and how traffic moves to it. */
export const deploy = z.strictObject({
  to: deployTo,
  serve: z
    .string()
    .optional()
    .meta({ description: 'Command that serves the model. Placeholders: {model}, {port}. One of serve and scoring_script.' }),
  scoring_script: z
    .string()
    .optional()
    .meta({ description: 'Python file with init() and run(), served by azmlinfsrv as in Azure ML’s images.' }),
  protocol: z
    .enum(['records', 'mlflow', 'kserve-v2'])
    .prefault('records')
    .meta({ description: 'How rows become a request, and answers rows.' }),
  health: z.string().prefault('/').meta({ description: 'Path that answers 200 once the model can answer.' }),
  healthy_within: duration.prefault('60s'),
  port: z
    .number()
    .int()
    .min(1)
    .max(65535)
    .prefault(8080)
    .meta({ description: 'Port of the gateway on this machine; each environment after the first takes the next one.' }),
  environments: z
    .array(z.string().regex(/^[a-z0-9-]+$/))
    .min(1)
    .prefault(['production'])
    .meta({ description: 'In the order of promotion. The last one is production.' }),
  approvals: z
    .number()
    .int()
    .min(0)
    .prefault(0)
    .meta({ description: 'Approving reviews that a promotion pull request needs, by others than its author.' }),
  canary: canary.prefault({}),
})
export type Deploy = z.output<typeof deploy>
export type Guard = z.output<typeof guard>
