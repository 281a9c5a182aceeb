import type { Slice } from './slices.ts'

/** The columns that an entry of `slices` is made of. */
export const sliceColumns = (slice: Slice): string[] =>
  (Array.isArray(slice) ? slice : [slice]).map((part) => (typeof part === 'string' ? part : part.column))
