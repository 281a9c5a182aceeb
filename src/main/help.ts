import type { Command } from './command.ts'
import { type CommandEntry, commands } from './commands.ts'

const column = (rows: readonly (readonly [string, string])[]): string => {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n')
}

const general: [string, string][] = [
  ['--json', 'Print the result as JSON on standard output.'],
  ['--help', 'Say what a command does and takes.'],
]

/** The screen of `sluice --help`. */
export const help = (): string => `Sluice: a model's whole life from one committed file.

Usage: sluice <command> [options]

${column(commands.map(({ name, description }) => [name, description]))}

${column(general)}

Exit codes: 0 pass, 1 fail, 2 a mistake in what was given, 3 inconclusive, 4 something broke.`

/** The screen of `sluice <command> --help`. */
export async function helpOf(entry: CommandEntry, { options, positionals }: Command): Promise<string> {
  const rows = options.map(({ name, description, default: preset, flag, required }): [string, string] => [
    `--${name}${flag ? '' : ' <value>'}`,
    `${description}${preset !== undefined && !flag ? ` Default: ${preset}.` : ''}${required ? ' Required.' : ''}`,
  ])
  return `${entry.description}

Usage: sluice ${[entry.name, ...positionals, '[options]'].join(' ')}

${column([...rows, ...general])}`
}
