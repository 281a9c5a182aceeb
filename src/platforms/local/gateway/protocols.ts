import type { Json } from '../../../kernel/digest.ts'

export type Protocol = 'records' | 'mlflow' | 'kserve-v2'
export type Row = { readonly [column: string]: Json }

/** How rows become a request and an answer becomes predictions. `undefined` means: not a body of this protocol. */
export interface Codec {
  path: string
  request(rows: readonly Row[]): Json
  rows(body: unknown): readonly Row[] | undefined
  predictions(body: unknown): readonly Json[] | undefined
}

type Fields = { readonly [key: string]: unknown }
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)
const rowsIn = (value: unknown): readonly Row[] | undefined =>
  Array.isArray(value) && value.every(isFields) ? (value as readonly Row[]) : undefined
const listIn = (value: unknown): readonly Json[] | undefined => (Array.isArray(value) ? (value as readonly Json[]) : undefined)

/** `predictions` of an object, or a bare list; a scoring script may also return its JSON as a string, which servers quote once more. */
function predictionsIn(body: unknown): readonly Json[] | undefined {
  if (typeof body === 'string') return predictionsIn(parse(body))
  return listIn(isFields(body) ? body.predictions : body)
}

/** JSON, or undefined where the text is none. */
export function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const records: Codec = {
  path: '/score',
  request: (rows) => ({ data: rows }),
  rows: (body) => (isFields(body) ? rowsIn(body.data) : undefined),
  predictions: predictionsIn,
}

/** Source: mlflow.org/docs/latest/ml/deployment/deploy-model-locally, "dataframe_records" and "dataframe_split". */
const mlflow: Codec = {
  path: '/invocations',
  request: (rows) => ({ dataframe_records: rows }),
  rows(body) {
    if (!isFields(body)) return undefined
    const { dataframe_records, dataframe_split: split } = body
    if (dataframe_records !== undefined) return rowsIn(dataframe_records)
    if (!isFields(split) || !Array.isArray(split.columns) || !Array.isArray(split.data)) return undefined
    const columns = split.columns as string[]
    return split.data.map((cells: Json[]) => Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? null])))
  },
  predictions: predictionsIn,
}

interface Tensor {
  name: string
  shape: readonly number[]
  datatype: string
  data: readonly Json[]
}
const tensorsIn = (value: unknown): readonly Tensor[] | undefined =>
  Array.isArray(value) && value.length > 0 && value.every((t) => isFields(t) && Array.isArray(t.data) && Array.isArray(t.shape))
    ? (value as Tensor[])
    : undefined

function tensor(name: string, rows: readonly Row[]): Tensor {
  const data = rows.map((row) => row[name] ?? null)
  const kind = data.find((cell) => cell !== null)
  const datatype = typeof kind === 'string' ? 'BYTES' : typeof kind === 'boolean' ? 'BOOL' : 'FP64'
  return { name, shape: [rows.length], datatype, data }
}

/** One entry for each row: scalars of a vector or a one-column matrix, lists of a wider one. */
function cells({ data, shape }: Tensor): readonly Json[] {
  const flat = data.flat() as Json[]
  const width = shape.slice(1).reduce((product, n) => product * n, 1)
  return width === 1 ? flat : Array.from({ length: shape[0] ?? 0 }, (_, i) => flat.slice(i * width, (i + 1) * width))
}

/** Columnar: one tensor for each column. Source: Open Inference Protocol v2, kserve.github.io. */
const kserve = (model: string): Codec => ({
  path: `/v2/models/${encodeURIComponent(model)}/infer`,
  request: (rows) => ({ inputs: Object.keys(rows[0] ?? {}).map((name) => ({ ...tensor(name, rows) })) }),
  rows(body) {
    const tensors = isFields(body) ? tensorsIn(body.inputs) : undefined
    const columns = tensors?.map((t) => [t.name, cells(t)] as const)
    return columns?.[0]?.[1].map((_, i) => Object.fromEntries(columns.map(([name, column]) => [name, column[i] ?? null])))
  },
  predictions(body) {
    const tensors = isFields(body) ? tensorsIn(body.outputs) : undefined
    return tensors && cells(tensors[0]!)
  },
})

/** The codec of a protocol for a model's name. */
export const codecOf = (protocol: Protocol, model: string): Codec => ({ records, mlflow, 'kserve-v2': kserve(model) })[protocol]
