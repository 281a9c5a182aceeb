import { UserError } from '../../kernel/errors.ts'
import { type ArtifactStore, bodyOf } from './artifact-store.ts'
import type { MlflowClient } from './client.ts'

/** The store behind a run's `artifact_uri`. UserError when only a client with the store's own keys could reach it. */
export async function artifactStore(client: MlflowClient, uri: string): Promise<ArtifactStore> {
  if (uri.startsWith('azureml:')) {
    const store = (await import('./artifacts-azureml.ts')).azuremlStore(client, uri)
    if (store) return store
  }
  if (uri.startsWith('dbfs:')) {
    const store = (await import('./artifacts-databricks.ts')).databricksStore(client, uri)
    if (store) return store
  }
  const root = proxied(client, uri)
  if (root) return proxiedStore(client, root)
  throw new UserError(
    `The MLflow server at ${client.base} keeps files at ${uri.replace(/^(\w+:\/*[^/?@]*@?[^/?]*).*$/, '$1')}, which only clients with that store’s keys can reach. Start it with \`--serve-artifacts --artifacts-destination <that store>\` and without \`--default-artifact-root\`; experiments made before keep the old place, so name a new one.`,
  )
}

/** The proxy's address and the path within: `mlflow-artifacts:/1/<run>/artifacts`, the same with a host, or its http address. */
function proxied({ base }: MlflowClient, uri: string): { api: string; path: string } | undefined {
  const found = /^mlflow-artifacts:(?:\/\/([^/]+))?\/?(.*)$/.exec(uri)
  if (found) {
    const [, host, path = ''] = found
    const server = host === undefined ? base : `${new URL(base).protocol}//${host}`
    return { api: `${server}/api/2.0/mlflow-artifacts/artifacts`, path }
  }
  const web = /^(https?:\/\/.*\/api\/2\.0\/mlflow-artifacts\/artifacts)\/(.*)$/.exec(uri)
  return web ? { api: web[1]!, path: decodeURIComponent(web[2]!) } : undefined
}

interface Listed {
  files?: readonly { path: string; is_dir?: boolean; file_size?: number | string }[]
}

function proxiedStore(client: MlflowClient, { api, path: root }: { api: string; path: string }): ArtifactStore {
  const at = (path: string) => `${api}/${`${root}/${path}`.split('/').map(encodeURIComponent).join('/')}`
  const sizes = async (folder: string, into = new Map<string, number>()): Promise<Map<string, number>> => {
    const { files = [] } = await client.json<Listed>('GET', `${api}?path=${encodeURIComponent(`${root}/${folder}`)}`)
    for (const { path, is_dir: isFolder, file_size: size } of files) {
      const whole = `${folder}/${path}`
      if (isFolder) await sizes(whole, into)
      else into.set(whole, Number(size ?? 0))
    }
    return into
  }
  return {
    put: (path, content) => client.put(at(path), bodyOf(content)),
    open: (path) => client.open(at(path)),
    sizes: (folder) => sizes(folder),
    async clear() {
      await client.json('DELETE', `${api}/${root.split('/').map(encodeURIComponent).join('/')}`)
    },
  }
}
