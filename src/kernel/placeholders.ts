/** What a command line's placeholders stand for: `{train}`, `{model}`, `{params.lr}` … */
export type Values = { readonly [placeholder: string]: string }

/**
 * Splits a command into an argument vector, by the shell's quoting rules and nothing else of a shell: 'single', "double" and \ escapes;
 * no variables, no globs, no pipes. Returns undefined when a quote is not closed.
 */
export function splitCommand(command: string): string[] | undefined {
  const words: string[] = []
  const token = /\s+|'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^\s'"\\]+)/gsy
  let word: string | undefined
  while (token.lastIndex < command.length) {
    const match = token.exec(command)
    if (!match) return undefined
    const [text, single, double, escaped, bare] = match
    if (/^\s/.test(text) && single === undefined && double === undefined && escaped === undefined) {
      if (word !== undefined) words.push(word)
      word = undefined
    } else word = (word ?? '') + (single ?? double?.replace(/\\(["\\$`])/g, '$1') ?? escaped ?? bare ?? '')
  }
  return word === undefined ? words : [...words, word]
}

/** The placeholders a command names, in order. */
export const placeholdersIn = (command: string): string[] => [...command.matchAll(/\{([A-Za-z_][\w.-]*)\}/g)].map((m) => m[1]!)

/**
 * Puts values into an argument vector, argument by argument, so that a value can never become a second argument.
 * A placeholder without a value is left as it is; `missing` names it.
 */
export function substitute(argv: readonly string[], values: Values): { argv: string[]; missing: string[] } {
  const missing: string[] = []
  const filled = argv.map((argument) =>
    argument.replace(/\{([A-Za-z_][\w.-]*)\}/g, (whole, name: string) => {
      if (Object.hasOwn(values, name)) return values[name]!
      missing.push(name)
      return whole
    }),
  )
  return { argv: filled, missing }
}
