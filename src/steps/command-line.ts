import { resolve } from 'node:path'
import type { LoadedConfig } from '../config/load.ts'
import { suggest } from '../config/suggest.ts'
import { isAddress } from '../kernel/data-address.ts'
import { UserError } from '../kernel/errors.ts'
import { splitCommand, substitute, type Values } from '../kernel/placeholders.ts'
import type { Ports } from '../ports/ports.ts'

/** The words of a command of sluice.yml, for example at ['train', 'command'], with its placeholders. UserError naming those that stand for nothing. */
export function commandWords(loaded: LoadedConfig, path: readonly string[], command: string, values: Values): string[] {
  const finding = (message: string, fix?: string) => ({
    file: loaded.file,
    ...loaded.where(path),
    key: path.join('.'),
    message,
    ...(fix && { fix }),
  })
  const words = splitCommand(command)
  if (!words?.[0]) throw new UserError([finding(words ? 'The command is empty.' : 'A quote is opened and not closed.')])
  const { missing } = substitute(words, values)
  if (missing.length === 0) return words
  throw new UserError(missing.map((name) => finding(`The placeholder {${name}} stands for nothing.`, suggest(name, Object.keys(values)))))
}

/** The same with every value put in. */
export const commandLine = (loaded: LoadedConfig, path: readonly string[], command: string, values: Values): string[] =>
  substitute(commandWords(loaded, path, command, values), values).argv

/** A command that its own config has been checked for, with every value put in: that of an older commit, or of one model after the other. */
export const checkedLine = (command: string, values: Values): string[] => substitute(splitCommand(command) ?? [], values).argv

/** What a command of the user's gets besides the environment of Sluice. Python then prints each line as it comes. */
export const COMMAND_ENV: Record<string, string> = { SLUICE: '1', PYTHONUNBUFFERED: '1' }

/** A data path as a command gets it: absolute, but a glob as it is; of data elsewhere that of their copy here. */
export async function dataArgument(path: string, { workspace, data }: Pick<Ports, 'workspace' | 'data'>): Promise<string> {
  if (data && isAddress(path)) return data.local(path)
  return /[*?[\]{}!]/.test(path) ? path : resolve(workspace.root, path)
}
