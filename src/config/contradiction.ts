/** A mistake that only shows when keys are read together. */
export interface Contradiction {
  path: readonly PropertyKey[]
  message: string
  fix?: string | undefined
}
