import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UserError } from '../../../kernel/errors.ts'
import { filesIn } from '../../local/digest.ts'
import type { AzureClient } from '../client.ts'
import { type AzureEnvironment, environmentId } from './environment.ts'
import { fileSet } from './files.ts'
import { assetName, codeAsset, type Tags } from './upload.ts'

/** What a small program of ours runs in, and whose it is. Paths of the environment are relative to the root. */
export interface ProgramPlace {
  model: string
  environment: AzureEnvironment | undefined
  root: string
  tags: Tags
}

/** Brings a small program of ours to the workspace, once for each content, and what it runs in; gives both ids. */
export async function programAsset(
  client: AzureClient,
  { model, environment, root, tags }: ProgramPlace,
  files: { readonly [path: string]: string },
): Promise<{ codeId: string; environmentId: string }> {
  if (environment === undefined) throw new UserError('Schedules need deploy.to.azureml.environment: any image with Python 3.')
  const folder = await mkdtemp(join(tmpdir(), 'sluice-program-'))
  try {
    for (const [path, text] of Object.entries(files)) await writeFile(join(folder, path), text)
    const [codeId, id] = await Promise.all([
      codeAsset(client, assetName(model, 'asking'), await fileSet(await filesIn(folder)), tags),
      environmentId(client, environment, { root, model, tags }),
    ])
    return { codeId, environmentId: id }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
