import { UserError } from '../../kernel/errors.ts'

/** Checks that a path stays inside the tree and can stand on a line of its own; returns it. UserError otherwise. */
export function treePath(path: string): string {
  const segments = path.split('/')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a line break would end git's input line
  const bad = /[\u0000-\u001f]/.test(path) || segments.some((s) => s === '' || s === '.' || s === '..' || s.toLowerCase() === '.git')
  if (bad) throw new UserError(`${JSON.stringify(path)} is not a path inside the repository. Write it relative to the root, without "..".`)
  return path
}
