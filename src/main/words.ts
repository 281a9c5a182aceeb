import { parseArgs } from 'node:util'
import { suggest } from '../config/suggest.ts'
import { UserError } from '../kernel/errors.ts'
import type { Command, Words } from './command.ts'

/** Parses a command's words. UserError with every unknown option at once. */
export function parseWords({ options, positionals }: Pick<Command, 'options' | 'positionals'>, words: readonly string[]): Words {
  const known = Object.fromEntries(options.map(({ name, flag }) => [name, { type: flag ? ('boolean' as const) : ('string' as const) }]))
  const parsed = parseArgs({ args: [...words], options: known, allowPositionals: true, strict: false, tokens: true })
  const unknown = parsed.tokens.flatMap((token) => (token.kind === 'option' && !Object.hasOwn(known, token.name) ? [token.name] : []))
  const bare = parsed.tokens.flatMap((token) =>
    token.kind === 'option' && known[token.name]?.type === 'string' && token.value === undefined ? [token.name] : [],
  )
  const least = positionals.filter((name) => !name.endsWith('…') && !name.startsWith('[')).length
  const most = positionals.some((name) => name.endsWith('…')) ? Number.POSITIVE_INFINITY : positionals.length
  const count = parsed.positionals.length
  const problems = [
    ...unknown.map((name) => ({
      key: `--${name}`,
      message: 'This option is not known.',
      fix: suggest(name, ['json', 'help', ...Object.keys(known)]) ?? '',
    })),
    ...bare.map((name) => ({ key: `--${name}`, message: 'This option needs a value.' })),
    ...(count < least || count > most
      ? [
          {
            message: `Expected ${positionals.length === 0 ? 'no arguments' : positionals.join(' ')}, found ${count === 0 ? 'none' : parsed.positionals.join(' ')}.`,
          },
        ]
      : []),
  ]
  if (problems.length > 0) throw new UserError(problems)
  const values = Object.entries(parsed.values).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(Array.isArray(value) ? value.at(-1) : value)]],
  )
  return { options: Object.fromEntries(values) as Record<string, string>, positionals: parsed.positionals }
}
