import type * as z from 'zod'
import type { Finding } from '../kernel/errors.ts'
import { showPath } from './key-path.ts'
import { keysAt, valuesAt } from './known-keys.ts'
import type { Source } from './positions.ts'
import { suggest } from './suggest.ts'

type Issue = z.core.$ZodIssue

/** Turns zod's issues into findings with file, line, column, key and fix. */
export const findingsOf = (schema: z.ZodType, source: Source, issues: readonly Issue[]): Finding[] =>
  issues.flatMap((issue) => findings(schema, source, issue, []))

function findings(schema: z.ZodType, source: Source, issue: Issue, above: readonly PropertyKey[]): Finding[] {
  const path = [...above, ...issue.path]
  const finding = (at: readonly PropertyKey[], message: string, fix?: string): Finding => ({
    file: source.file,
    ...source.where(at),
    key: showPath(at),
    message,
    ...(fix === undefined ? {} : { fix }),
  })
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => finding([...path, key], 'This key is not known.', suggest(key, keysAt(schema, path))))
    case 'invalid_union': {
      const branch = nearest(issue.errors)
      if (branch) return branch.flatMap((inner) => findings(schema, source, inner, path))
      return [finding(path, sentence(issue.message), suggest(String(issue.input), valuesAt(schema, path)))]
    }
    case 'invalid_value':
      return [
        finding(
          path,
          `${JSON.stringify(issue.input) ?? 'Nothing'} is not one of the values known here.`,
          suggest(String(issue.input), valuesAt(schema, path)),
        ),
      ]
    case 'invalid_key':
      return [finding(path, `This name is not allowed: ${issue.issues[0]?.message ?? issue.message}.`)]
    case 'invalid_type':
      if (issue.input === undefined) return [finding(path, 'This key is missing.', `Add \`${String(path.at(-1))}\` (${issue.expected}).`)]
      return [finding(path, `Expected ${issue.expected}, found ${JSON.stringify(issue.input)}.`)]
    default:
      return [finding(path, sentence(issue.message), issue.input === undefined ? undefined : `Found ${JSON.stringify(issue.input)}.`)]
  }
}

/** Of a union's branches the one that the user most likely meant: it knows most of the given keys, then has the fewest mistakes. */
function nearest(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const objects = branches.filter(
    (issues) => !issues.some((issue) => issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value')),
  )
  const strange = (issues: readonly Issue[]) =>
    issues.reduce((n, issue) => n + (issue.code === 'unrecognized_keys' ? issue.keys.length : 0), 0)
  return objects.toSorted((a, b) => strange(a) - strange(b) || a.length - b.length)[0]
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.?!]$/.test(text) ? '' : '.'}`
