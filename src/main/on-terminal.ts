import { explain, PlatformError, UserError } from '../kernel/errors.ts'
import { exitCode } from '../kernel/verdict.ts'
import { VERSION } from '../kernel/version.ts'
import { cancellation } from '../runner/cancellation.ts'
import { terminalLog } from '../runner/terminal-log.ts'
import type { Terminal } from './command.ts'
import { commands } from './commands.ts'
import { parseWords } from './words.ts'

/** Runs `sluice <verb> …` and sets the exit code: 0 pass, 1 fail, 2 a user's mistake, 3 inconclusive, 4 a bug or a broken platform. */
export async function onTerminal(words: readonly string[]): Promise<void> {
  const { signal, release } = cancellation()
  const json = words.includes('--json')
  // With --json the only thing on standard output is the JSON.
  const screen = json ? process.stderr : process.stdout
  const colour = screen.isTTY === true && !process.env.NO_COLOR
  const log = terminalLog(screen, colour)
  const terminal: Terminal = {
    directory: process.cwd(),
    env: process.env,
    log,
    signal,
    colour,
    columns: screen.columns ?? 100,
    print: (text) => void process.stdout.write(`${text}\n`),
  }
  try {
    process.exitCode = await verb(words, json, terminal)
  } catch (error) {
    log.done()
    process.exitCode = error instanceof UserError ? 2 : 4
    if (json)
      terminal.print(
        JSON.stringify({
          schema: 1,
          error: explain(error),
          findings: error instanceof UserError ? error.findings : [],
          exitCode: process.exitCode,
        }),
      )
    process.stderr.write(`${explain(error)}\n`)
    if (!(error instanceof UserError || error instanceof PlatformError) && error instanceof Error)
      process.stderr.write(`This is a bug in Sluice:\n${error.stack}\n`)
  } finally {
    log.done()
    release()
  }
}

async function verb(words: readonly string[], json: boolean, terminal: Terminal): Promise<number> {
  const [name, ...rest] = words.filter((word) => word !== '--json')
  if (name === '--version' || name === '-v') {
    terminal.print(json ? JSON.stringify({ version: VERSION }) : VERSION)
    return 0
  }
  const { help, helpOf } = await import('./help.ts')
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    terminal.print(json ? JSON.stringify(Object.fromEntries(commands.map((c) => [c.name, c.description]))) : help())
    return name === undefined ? 2 : 0
  }
  const entry = commands.find((command) => command.name === name)
  if (!entry) {
    const { suggest } = await import('../config/suggest.ts')
    throw new UserError(
      `${JSON.stringify(name)} is not a command. ${
        suggest(
          name,
          commands.map((command) => command.name),
        ) ?? ''
      }`,
    )
  }
  const command = await entry.load()
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.print(await helpOf(entry, command))
    return 0
  }
  const done = await command.run(parseWords(command, rest), terminal)
  if (json) terminal.print(JSON.stringify(done.json, null, 2))
  else if (done.text) terminal.print(done.text)
  return exitCode(done.verdict)
}
