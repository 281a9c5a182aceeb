import * as z from 'zod'

/** `report`: what the page may show of single rows. */
export const report = z
  .strictObject({
    rows: z.enum(['none', 'keys', 'full']).prefault('keys').meta({
      description:
        'What report.html shows of the rows where the two models disagree most: none, keys (key, label and both answers) or full (every column).',
    }),
  })
  .prefault({})
