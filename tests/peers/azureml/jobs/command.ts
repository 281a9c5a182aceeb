import { badRequest } from '../errors.ts'
import type { CommandJob } from './types.ts'

const placeholder = /\$\{\{\s*(inputs|outputs)\.(\w+)\s*\}\}/g

/** Throws 400 when a command speaks of an input or output that the job has not. */
export function refusePlaceholders({ command, inputs = {}, outputs = {} }: CommandJob): void {
  for (const [text, kind, name] of command.matchAll(placeholder))
    if (!Object.hasOwn(kind === 'inputs' ? inputs : outputs, name!))
      throw badRequest(`Command contains the binding ${text}, which is not in the job's ${kind}.`)
}

/** The shell line of a job: each placeholder's value is put in as it is, so that a value with a blank becomes two words. */
export const shellLine = (command: string, values: { inputs: Record<string, string>; outputs: Record<string, string> }): string =>
  command.replace(placeholder, (_, kind: 'inputs' | 'outputs', name: string) => values[kind][name] ?? '')

/** Milliseconds of an ISO 8601 duration such as `PT1H30M`; undefined for none. Throws 400 for what is not one. */
export function durationOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const parts = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(text)
  if (!parts || text.length < 3) throw badRequest(`'${text}' is not an ISO 8601 duration.`)
  const [days, hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0))
  return (((days! * 24 + hours!) * 60 + minutes!) * 60 + seconds!) * 1000
}
