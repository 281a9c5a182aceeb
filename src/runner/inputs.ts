import type * as z from 'zod'
import { type Finding, UserError } from '../kernel/errors.ts'

/** The inputs that are given. An empty text is how the runner says "not given". */
export const givenInputs = (names: readonly string[], read: (name: string) => string | undefined): Record<string, string> =>
  Object.fromEntries(names.flatMap((name) => [[name, read(name) ?? '']].filter(([, text]) => text)))

/** Reads inputs by name. UserError naming every bad input. */
export function parseInputs<I extends z.ZodObject>(schema: I, read: (name: string) => string | undefined): z.output<I> {
  const parsed = schema.safeParse(givenInputs(Object.keys(schema.shape), read), { reportInput: true })
  if (parsed.success) return parsed.data as z.output<I>
  throw new UserError(
    parsed.error.issues.map((issue): Finding => {
      const missing = issue.code === 'invalid_type' && issue.input === undefined
      return {
        key: `Input ${issue.path.join('.')}`,
        message: missing ? 'is missing.' : `${issue.message}, found ${JSON.stringify(issue.input)}.`,
      }
    }),
  )
}

/** One input as help and action.yml show it. */
export interface InputDescription {
  name: string
  description: string
  required: boolean
  default: string | undefined
  /** True or false: a flag on the command line. */
  flag: boolean
}

/** What a contract says of its inputs, in its own order. */
export const describeInputs = (schema: z.ZodObject): InputDescription[] =>
  Object.entries(schema.shape as Record<string, z.ZodType>).map(([name, input]) => {
    const left = input.safeParse(undefined)
    const preset = left.success && left.data !== undefined ? String(left.data) : undefined
    return {
      name,
      description: input.description ?? '',
      required: !left.success,
      default: preset,
      flag: preset === 'true' || preset === 'false',
    }
  })
