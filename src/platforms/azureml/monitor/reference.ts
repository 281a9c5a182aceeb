import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ReferenceColumn } from '../../../ports/monitoring.ts'
import { filesAt, uploadFiles } from '../assets/files.ts'
import { blobStore } from '../assets/store.ts'
import { assetName, assetVersion, existing, type Tags } from '../assets/upload.ts'
import type { AzureClient } from '../client.ts'

/** How the table is read: JSON lines keep the kinds of cells, which CSV loses. Source: learn.microsoft.com, reference-yaml-mltable. */
const TABLE = `$schema: https://azuremlschemas.azureedge.net/latest/MLTable.schema.json
type: mltable
paths:
  - file: ./reference.jsonl
transformations:
  - read_json_lines:
      encoding: utf8
      invalid_lines: error
      include_path_column: false
`

/** Columns of different lengths, row by row; a column that has ended is null. */
function lines(columns: readonly ReferenceColumn[]): string {
  const rows = Math.max(...columns.map(({ values }) => values.length))
  const row = (i: number) => JSON.stringify(Object.fromEntries(columns.map(({ name, values }) => [name, values[i] ?? null])))
  return Array.from({ length: rows }, (_, i) => `${row(i)}\n`).join('')
}

/** A reference as a table that monitors read, its version named by its bytes; gives the ARM id. The same rows again are not sent. */
export async function referenceTable(client: AzureClient, name: string, columns: readonly ReferenceColumn[], tags: Tags): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sluice-reference-'))
  try {
    await writeFile(join(folder, 'MLTable'), TABLE)
    await writeFile(join(folder, 'reference.jsonl'), lines(columns))
    const { set } = await filesAt(folder)
    return await existing(client, `/data/${assetName(name)}/versions/${assetVersion(set.digest)}`, async () => {
      const { name: store, container } = await blobStore(client)
      const place = `sluice/reference/${set.digest}`
      await uploadFiles(container, place, set)
      const dataUri = `azureml://datastores/${store}/paths/${place}/`
      return { dataType: 'mltable', dataUri, referencedUris: [`${dataUri}reference.jsonl`], properties: { sha256: set.digest }, tags }
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
