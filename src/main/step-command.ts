import type { StepName } from '../kernel/evidence.ts'
import type { Command } from './command.ts'
import { optionsOf } from './contracts.ts'
import { steps } from './steps.ts'
import { surroundings } from './surroundings.ts'

/** A step as a verb: its options are the action's inputs. */
export const stepCommand = (name: StepName): Command => ({
  options: optionsOf(name),
  positionals: [],
  async run({ options }, terminal) {
    const { asJson } = await import('./emit.ts')
    const { execute } = await import('./execute.ts')
    const around = await surroundings(terminal)
    const { result, html, untold } = await execute(await steps[name](), (input) => options[input], around)
    terminal.log.done()
    for (const refusal of untold) terminal.log.warn(refusal)
    const { renderTerminal } = await import('../report/terminal.ts')
    const screen = renderTerminal(result.document, { columns: terminal.columns, colour: terminal.colour })
    return { verdict: untold.length > 0 ? 'error' : result.verdict, json: asJson(name, result), text: `${screen}\n\nReport: ${html}` }
  },
})
