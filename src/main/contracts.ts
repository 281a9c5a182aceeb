import { follow, type Plan, UNSURE } from '../config/plan.ts'
import type { StepName } from '../kernel/evidence.ts'
import { givenInputs, type InputDescription, parseInputs } from '../runner/inputs.ts'
import contracts from './contracts.json' with { type: 'json' }
import type { AnyStep } from './steps.ts'

// As with sluice.yml: the contracts' schemas, and zod, are loaded only for inputs that their plans do not accept.
const made = contracts as unknown as Record<StepName, { options: InputDescription[]; plan: Plan }>

/** A step's inputs as the options of its verb. */
export const optionsOf = (name: StepName): InputDescription[] => made[name].options

/** Reads a step's inputs by name. UserError naming every bad one. */
export async function inputsOf({ name, contract }: AnyStep, read: (name: string) => string | undefined): Promise<Record<string, unknown>> {
  const { options, plan } = made[name]
  const values = follow(
    plan,
    givenInputs(
      options.map((option) => option.name),
      read,
    ),
  )
  return values === UNSURE ? parseInputs((await contract()).inputs, read) : (values as Record<string, unknown>)
}
