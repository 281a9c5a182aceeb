import type { Json } from '../../../kernel/digest.ts'
import { type Codec, codecOf, type Protocol, type Row } from '../../local/gateway/protocols.ts'

/** Azure serves an MLflow model without code behind a wrapper of its own: rows go in as `input_data`. Source: learn.microsoft.com, how-to-deploy-mlflow-models. */
const withoutCode = (mlflow: Codec): Codec => ({
  ...mlflow,
  path: '/score',
  request(rows) {
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
    return {
      input_data: {
        columns,
        index: rows.map((_, i) => i),
        data: rows.map((row) => columns.map((column) => row[column] ?? null)),
      },
    }
  },
  rows(body) {
    const { input_data: sent } = (body ?? {}) as { input_data?: { columns?: string[]; data?: Json[][] } | Row[] }
    if (Array.isArray(sent)) return sent
    if (!Array.isArray(sent?.columns) || !Array.isArray(sent.data)) return mlflow.rows(body)
    const { columns } = sent
    return sent.data.map((cells) => Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? null])))
  },
})

/** How rows become a request to an endpoint, and answers rows: the protocol's own way, or Azure's for an MLflow model without code. */
export const endpointCodec = (protocol: Protocol, model: string, code: boolean): Codec =>
  code ? codecOf(protocol, model) : withoutCode(codecOf('mlflow', model))
