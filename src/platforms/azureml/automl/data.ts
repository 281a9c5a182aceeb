import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { isAbsolute, join, resolve } from 'node:path'
import { UserError } from '../../../kernel/errors.ts'
import type { FileInFolder } from '../../local/digest.ts'
import { matchingFiles } from '../../local/workspace.ts'
import { fileSet, filesAt } from '../assets/files.ts'
import { assetName, dataAsset, type Tags } from '../assets/upload.ts'
import type { AzureClient } from '../client.ts'
import type { AutomlSettings } from './automl.ts'

/** Transformations that read a file, by its ending. Source: Azure ML, MLTable YAML schema. */
const READERS: { readonly [ending: string]: object } = {
  csv: { read_delimited: { delimiter: ',', encoding: 'utf8', header: 'all_files_same_headers', support_multi_line: true } },
  tsv: { read_delimited: { delimiter: '\t', encoding: 'utf8', header: 'all_files_same_headers', support_multi_line: true } },
  jsonl: { read_json_lines: { encoding: 'utf8', invalid_lines: 'error' } },
  ndjson: { read_json_lines: { encoding: 'utf8', invalid_lines: 'error' } },
  parquet: { read_parquet: {} },
}

/**
 * The file `MLTable` that says how the files beside it are one table. JSON, which is YAML too. UserError for files that are not of one kind, or of none that
 * AutoML reads.
 */
export function mltable(files: readonly string[], { task, ignore }: Pick<AutomlSettings, 'task' | 'ignore'>): string {
  const endings = [...new Set(files.map((file) => /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? ''))]
  const reader = READERS[endings[0] ?? '']
  if (endings.length !== 1 || !reader)
    throw new UserError(
      `AutoML reads files of one kind: .csv, .tsv, .jsonl, .ndjson or .parquet. data.train has ${files.length === 0 ? 'no files' : endings.map((ending) => `.${ending}`).join(' and ')}.`,
    )
  const transformations = [
    reader,
    ...(ignore.length > 0 ? [{ drop_columns: ignore }] : []),
    // Addresses of images in a datastore, which are mounted.
    ...(task.startsWith('image') ? [{ convert_column_types: [{ columns: 'image_url', column_type: 'stream_info' }] }] : []),
  ]
  return `${JSON.stringify({ type: 'mltable', paths: files.map((file) => ({ file: `./${file}` })), transformations }, null, 2)}\n`
}

/** Training data as a table of Azure ML, sent once for its content; gives the ARM id. `path` is a file, a folder or a glob below `cwd`. */
export async function tableAsset(
  client: AzureClient,
  { cwd, path, model, tags }: { cwd: string; path: string; model: string; tags: Tags },
  settings: AutomlSettings,
  signal?: AbortSignal,
): Promise<string> {
  const files = await dataFiles(cwd, path)
  const text = mltable(
    files.map((file) => file.path),
    settings,
  )
  const folder = await mkdtemp(join(tmpdir(), 'sluice-mltable-'))
  try {
    await writeFile(join(folder, 'MLTable'), text)
    const set = await fileSet([...files, { path: 'MLTable', absolute: join(folder, 'MLTable') }])
    return await dataAsset(client, assetName(model, 'table'), { set, folder: true, table: true, tags }, signal)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function dataFiles(cwd: string, path: string): Promise<readonly FileInFolder[]> {
  if (!/[*?[\]{}!]/.test(path)) return (await filesAt(resolve(cwd, path))).set.files
  if (!isAbsolute(path)) return matchingFiles(cwd, path)
  // From the folder before its wild part: copies of data elsewhere lie in a folder of ours, where nobody's sources are looked for.
  const folder = path.replace(/[*?[\]{}!].*$/s, '').replace(/[^/]*$/, '')
  return matchingFiles(folder, path.slice(folder.length))
}
