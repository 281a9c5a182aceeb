import type { Config } from '../../../config/schema.ts'
import { binary } from './binary.ts'
import { multiclass } from './multiclass.ts'
import { multilabel } from './multilabel.ts'
import { quantiles } from './quantiles.ts'
import { ranking } from './ranking.ts'
import { regression } from './regression.ts'
import type { TaskTables } from './task.ts'

/** How the tables of each task become numbers. */
export const tasks: Record<Config['evaluate']['task'], TaskTables> = {
  'binary-classification': binary,
  'multiclass-classification': multiclass,
  'multilabel-classification': multilabel,
  regression,
  ranking,
  'quantile-regression': quantiles,
}
