import { UserError } from '../kernel/errors.ts'
import { type Evidence, readEvidence, type StepName } from '../kernel/evidence.ts'
import type { Workspace } from '../ports/runtime.ts'

/** Where a step's statement lies; `folder` is .sluice, or where an artifact of another run was unpacked. */
export const evidencePath = (step: StepName, folder = '.sluice'): string => `${folder}/evidence/${step}.json`

/** Reads a step's statement; undefined when there is none. UserError when the file is not a statement. */
export async function readStatement(workspace: Pick<Workspace, 'read'>, step: StepName, folder?: string): Promise<Evidence | undefined> {
  const path = evidencePath(step, folder)
  const text = await workspace.read(path)
  if (text === undefined) return undefined
  try {
    return readEvidence(text)
  } catch (cause) {
    throw new UserError([{ file: path, message: 'This is not evidence that Sluice wrote.', fix: `Run \`sluice ${step}\` again.` }], {
      cause,
    })
  }
}

/** Keeps a step's statement for the steps after it. */
export const writeStatement = (workspace: Pick<Workspace, 'write'>, evidence: Evidence): Promise<void> =>
  workspace.write(evidencePath(evidence.claim.step), evidence.text)

/** Path on the records of the pointer to a version's registration: `{"evidence": <digest>}`. */
export const registrationPath = (model: string, version: number): string => `versions/${model}/v${version}.json`
