import type { Config } from '../../../config/schema.ts'
import type { ReferenceColumn, Watch } from '../../../ports/monitoring.ts'
import type { Sketch } from '../../../sketch/sketch.ts'
import type { Live } from '../live.ts'
import { referenceColumn } from './reference.ts'

/** What a monitor elsewhere is to watch, and what it cannot. */
export interface Watched {
  watch: Watch
  /** Sketches of the compared columns, and of the answers. */
  reference: { inputs: readonly Sketch[]; predictions: Sketch | undefined }
  /** Columns that no reference can be written of. */
  left: readonly string[]
}

/** The live version's reference, written out. `apart` are columns that are never compared: keys, label, dates. */
export function watchOf(
  { evaluate }: Config,
  { version, name, reference }: Live,
  rules: { window: number; alarm: number },
  apart: readonly string[],
): Watched {
  const candidates = [...reference.columns.values()].filter((column) => !apart.includes(column.name))
  const written = candidates.map((sketch) => ({ sketch, column: referenceColumn(sketch) }))
  const inputs = written.filter((one): one is { sketch: Sketch; column: ReferenceColumn } => one.column !== undefined)
  const predictions = reference.predictions && referenceColumn(reference.predictions, 'predictions')
  return {
    watch: {
      version: name,
      digest: version.digest,
      task: evaluate.task === 'regression' ? 'regression' : 'classification',
      inputs: inputs.map(({ column }) => column),
      predictions,
      ...{ window: rules.window, alarm: rules.alarm },
    },
    reference: { inputs: inputs.map(({ sketch }) => sketch), predictions: predictions && reference.predictions },
    left: written.flatMap(({ sketch, column }) => (column ? [] : [sketch.name])),
  }
}
