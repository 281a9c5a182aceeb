import type { LoadedConfig } from '../../config/load.ts'
import { UserError } from '../../kernel/errors.ts'
import type { Ports } from '../../ports/ports.ts'
import { type ChosenThreshold, chooseThreshold } from '../../statistics/gate/threshold.ts'
import { dataArgument } from '../command-line.ts'
import { evaluationColumns } from './evaluation-columns.ts'
import { alignRows } from './rows.ts'
import { type Subject, score } from './score.ts'

type Needs = Pick<Ports, 'workspace' | 'tables' | 'data' | 'compute' | 'log'>

/** The threshold that a model is best judged at, by `evaluate.threshold`, or why there is none. Each model is asked once. */
export type Chooser = (subject: Subject) => Promise<ChosenThreshold>

/** No set of `evaluation` can have this name. */
const SET = '_threshold'

/** Chooses each model's threshold on the rows of `evaluate.threshold.on`; undefined where the threshold is given. UserError when those rows are judged too. */
export async function thresholdChooser(loaded: LoadedConfig, ports: Needs, signal: AbortSignal): Promise<Chooser | undefined> {
  const { config, file, where } = loaded
  const rule = config.evaluate.threshold
  if (typeof rule === 'number') return undefined
  for (const { rows, path } of judgedRows(config)) {
    const shared = await ports.tables.overlap(rule.on, path, config.data.keys)
    if (shared.rows === 0) continue
    const at = ['evaluate', 'threshold', 'on']
    const message = `${shared.rows.toLocaleString('en')} ${rows} are in ${rule.on} too (${shared.examples.join(', ')}): a threshold would be chosen on rows that are judged.`
    throw new UserError([{ file, ...where(at), key: at.join('.'), message, fix: 'Choose it on other rows.' }])
  }
  const chosen = new Map<string, Promise<ChosenThreshold>>()
  return (subject) => {
    const found = chosen.get(subject.model) ?? choose(loaded, subject, ports, signal)
    chosen.set(subject.model, found)
    return found
  }
}

/** The rows that metrics are measured on. */
const judgedRows = ({ data, evaluation }: LoadedConfig['config']): { rows: string; path: string }[] => [
  { rows: 'evaluation rows', path: data.evaluation },
  ...Object.entries(evaluation).flatMap(([name, set]) =>
    set.gates.length > 0 ? [{ rows: `rows of evaluation.${name}`, path: set.data }] : [],
  ),
]

async function choose({ config }: LoadedConfig, subject: Subject, ports: Needs, signal: AbortSignal): Promise<ChosenThreshold> {
  const rule = config.evaluate.threshold
  if (typeof rule === 'number') return { threshold: rule, value: Number.NaN }
  const { keys } = config.data
  const answered = await score(subject, { set: SET, path: await dataArgument(rule.on, ports), keys }, ports, signal)
  if ('failure' in answered) return { undefined: answered.failure }
  const alone = {
    ...config,
    data: { ...config.data, evaluation: rule.on },
    evaluate: { ...config.evaluate, slices: [], custom: [] },
    gates: [],
    fairness: [],
  }
  const table = await ports.tables.read(rule.on, evaluationColumns(alone))
  const { truth, candidate, faults, scores } = alignRows(alone, table, answered.table, undefined)
  const [fault] = faults
  if (fault) return { undefined: `${fault.rows.toLocaleString('en')} of its predictions are ${fault.kind} (${fault.examples.join(', ')})` }
  if (truth.task !== 'binary-classification' || scores?.candidate !== true) return { undefined: 'its predictions hold no scores' }
  return chooseThreshold(truth, candidate, rule)
}
