import * as z from 'zod'
import { worst } from '../kernel/verdict.ts'
import type { Command } from '../main/command.ts'
import { describeInputs } from '../runner/inputs.ts'
import { commonInputs } from '../steps/common.ts'

const ORDER = ['validate-data', 'train', 'evaluate-gate'] as const

/** `sluice run`: prepare, validate-data, train and evaluate-gate in order; stops at the first that does not pass. */
export const run: Command = {
  options: describeInputs(z.strictObject(commonInputs)),
  positionals: [],
  async run({ options }, terminal) {
    const { executeWith } = await import('../main/execute.ts')
    const { asJson } = await import('../main/emit.ts')
    const { openProject } = await import('../main/project.ts')
    const { steps } = await import('../main/steps.ts')
    const { inputsOf } = await import('../main/contracts.ts')
    const { loaded, ports, around } = await openProject(options, terminal)
    const done = []
    for (const [i, name] of ORDER.entries()) {
      const began = performance.now()
      terminal.log.progress(`[${i + 1}/${ORDER.length}] ${name} …`)
      const step = await steps[name]()
      const executed = await executeWith(step, await inputsOf(step, () => undefined), loaded, ports, around)
      done.push({ name, executed })
      const mark = executed.result.verdict === 'pass' ? '✓' : '✗'
      terminal.log.info(
        `${mark} [${i + 1}/${ORDER.length}] ${name}: ${executed.result.verdict} (${((performance.now() - began) / 1000).toFixed(1)} s)`,
      )
      if (executed.result.verdict !== 'pass') break
    }
    terminal.log.done()
    const { renderTerminal } = await import('../report/terminal.ts')
    const last = done.at(-1)!
    return {
      verdict: worst(done.map(({ executed }) => executed.result.verdict)),
      json: { schema: 1, steps: done.map(({ name, executed }) => asJson(name, executed.result)) },
      text: `\n${renderTerminal(last.executed.result.document, { columns: terminal.columns, colour: terminal.colour })}\n\nReport: ${last.executed.html}`,
    }
  },
}
