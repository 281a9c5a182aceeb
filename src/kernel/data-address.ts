/** Where data lie that are no files of this machine. `scope` is the ARM path of the workspace, or '' for our own. */
export type DataAddress =
  | { kind: 'asset'; name: string; version: string; scope: string /** Name of a shared registry. */; registry?: string }
  | { kind: 'path'; store: string; path: string; scope: string }

/** The version of an asset that is asked for as the newest one. */
export const NEWEST = 'latest'

const WORKSPACE =
  /^(?:azureml:)?\/*(subscriptions)\/([^/]+)\/resourceGroups\/([^/]+)\/(?:providers\/Microsoft\.MachineLearningServices\/)?workspaces\/([^/]+)\//i

/** Whether a path of sluice.yml is an address of data in a cloud, and no file here. */
export const isAddress = (path: string): boolean => path.startsWith('azureml:')

/**
 * Reads `azureml:<name>:<version>`, `azureml:<name>@latest`, `azureml://datastores/<store>/paths/<path>` (a glob too), their long forms with
 * subscription, group and workspace, and `azureml://registries/<registry>/data/<name>/versions/<version>`. Undefined for anything else.
 */
export function readAddress(text: string): DataAddress | undefined {
  const short = /^azureml:([A-Za-z0-9][\w.-]*)(?::([\w.-]+)|@latest)$/.exec(text)
  if (short) return { kind: 'asset', name: short[1]!, version: short[2] ?? NEWEST, scope: '' }
  const shared = /^azureml:\/\/registries\/([^/]+)\/data\/([^/]+)\/(?:versions\/([^/]+)|labels\/latest)$/.exec(text)
  if (shared) return { kind: 'asset', name: shared[2]!, version: shared[3] ?? NEWEST, scope: '', registry: shared[1]! }
  const [whole = '', , subscription, group, workspace] = WORKSPACE.exec(text) ?? []
  const scope =
    whole && `/subscriptions/${subscription}/resourceGroups/${group}/providers/Microsoft.MachineLearningServices/workspaces/${workspace}`
  const rest = whole ? text.slice(whole.length) : (/^azureml:\/\/(datastores\/.*)$/.exec(text)?.[1] ?? '')
  const inStore = /^datastores\/([^/]+)\/paths\/(.+)$/.exec(rest)
  if (inStore) return { kind: 'path', store: inStore[1]!, path: inStore[2]!, scope }
  const asset = /^data\/([^/]+)\/(?:versions\/([^/]+)|labels\/latest)$/.exec(rest)
  return asset ? { kind: 'asset', name: asset[1]!, version: asset[2] ?? NEWEST, scope } : undefined
}
