import type { Cell } from '../cell.ts'
import { attemptCells } from './attempts.ts'
import { canaryCells } from './canary.ts'
import { driftCells } from './drift.ts'
import { gateCells } from './gate.ts'
import { nullCells } from './nulls.ts'
import { otherCells } from './others.ts'
import { scarceCells } from './scarce.ts'

/** Everything that is simulated. */
export const allCells: readonly Cell[] = [
  ...gateCells,
  ...scarceCells,
  ...nullCells,
  ...attemptCells,
  ...otherCells,
  ...driftCells,
  ...canaryCells,
]
