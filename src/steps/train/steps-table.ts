import { duration } from '../../kernel/units.ts'
import type { Elsewhere } from '../../ports/compute.ts'
import type { Block, Text } from '../../report/document.ts'
import type { Training } from './decide.ts'

type Step = NonNullable<Elsewhere['steps']>[number]

/** The steps of a pipeline: where each ran and how long, or which earlier result was taken. */
export function stepsTable({ elsewhere }: Training): Block[] {
  const steps = elsewhere?.steps ?? []
  if (steps.length === 0) return []
  const table: Block = {
    kind: 'table',
    name: 'Steps',
    columns: [
      { header: 'Step', align: 'left' },
      { header: 'Machines', align: 'left' },
      { header: 'Time', align: 'right' },
    ],
    rows: steps.map((step): Text[] => [[{ code: step.name }], step.machines, timeOf(step)]),
  }
  const other = steps.some(({ machines }) => machines !== steps.find(({ name }) => name === 'train')?.machines)
  return other
    ? [table, { kind: 'caption', text: 'A cost counts the machines that the training has; those of other sizes have other prices.' }]
    : [table]
}

function timeOf({ status, seconds, reusedFrom }: Step): string {
  if (reusedFrom !== undefined) return 'reused'
  const state = status === 'Completed' ? '' : status.toLowerCase()
  return [seconds === undefined ? '' : duration(seconds), state].filter(Boolean).join(', ') || '–'
}
