import type { Json } from '../kernel/digest.ts'
import type { Verdict } from '../kernel/verdict.ts'
import type { Log } from '../ports/runtime.ts'
import type { InputDescription } from '../runner/inputs.ts'

/** What a command may use of the process it runs in. */
export interface Terminal {
  directory: string
  env: NodeJS.ProcessEnv
  log: Log & { done(): void }
  signal: AbortSignal
  colour: boolean
  columns: number
  print(text: string): void
}

/** Options by name, and words that are not options. */
export interface Words {
  options: Record<string, string>
  positionals: string[]
}

export interface Done {
  verdict: Verdict
  json: Json
  /** Printed unless --json was given. */
  text: string
}

/** A verb of the command line. */
export interface Command {
  options: readonly InputDescription[]
  /** Names of the positional arguments, for help; the last may end in "…". */
  positionals: readonly string[]
  run(words: Words, terminal: Terminal): Promise<Done>
}
