import { UserError } from '../../kernel/errors.ts'

/** An MLflow server and how to sign in there. */
export interface MlflowServer {
  /** Web address without a slash at its end: what MLFLOW_TRACKING_URI names, without credentials. */
  base: string
  /** The header `Authorization` for one request; undefined where the server asks for none. */
  authorization(): Promise<string | undefined>
  /** Forgets a sign-in that was refused, so that the next one is new. Absent where there is only one. */
  renew?(): void
  /** What to do when the sign-in is refused. */
  advice: string
}

/** Signs in to Azure: a token for a request, and to forget it. */
export interface Bearer {
  token(): Promise<string>
  fresh(): void
}

const VARIABLES = 'Set MLFLOW_TRACKING_TOKEN, or MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, to what it accepts.'

/** Variables of the environment that MLflow's own clients read too. */
type Environment = { readonly [name: string]: string | undefined }

/**
 * The server that a tracking URI names: `https://…` (also below a path), `azureml://…` as a workspace tells it, or `databricks`.
 * `bearer` signs in to Azure. UserError for a store that is no server, or without what signs in there.
 */
export function mlflowServer(uri: string, env: Environment, bearer?: Bearer): MlflowServer {
  if (/^databricks(:|$)/.test(uri)) return databricks(uri, env)
  if (/^azureml:/.test(uri)) {
    if (!bearer) throw new UserError(`\`${uri}\` is an Azure ML workspace, and \`azure\` of sluice.yml does not say how to sign in there.`)
    return {
      base: trimmed(uri.replace(/^azureml:/, 'https:')),
      authorization: async () => `Bearer ${await bearer.token()}`,
      renew: () => bearer.fresh(),
      advice: 'Give this identity the role AzureML Data Scientist in the workspace, and see docs/azure.md.',
    }
  }
  if (!/^https?:\/\//.test(uri) || !URL.canParse(uri)) throw new UserError(noServer(uri))
  const url = new URL(uri)
  const header = signIn(url, env)
  url.username = ''
  url.password = ''
  return { base: trimmed(url.href), authorization: async () => header, advice: VARIABLES }
}

const noServer = (uri: string): string =>
  uri.startsWith('databricks-uc')
    ? 'Models in Databricks’ Unity Catalog have another API than MLflow, which Sluice does not speak. Use `databricks`, whose models belong to the workspace, or a server of MLflow.'
    : `\`${uri.replace(/\/\/[^/@]*@/, '//')}\` is no MLflow server. Start one (\`mlflow server --host 0.0.0.0\`) and name its address, for example https://mlflow.example.com.`

/** As MLflow's clients do: user and password before a token, those in the address before those in the environment. */
function signIn(url: URL, env: Environment): string | undefined {
  const user = decodeURIComponent(url.username) || env.MLFLOW_TRACKING_USERNAME
  const password = decodeURIComponent(url.password) || env.MLFLOW_TRACKING_PASSWORD
  if (user && password) return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
  return env.MLFLOW_TRACKING_TOKEN ? `Bearer ${env.MLFLOW_TRACKING_TOKEN}` : undefined
}

function databricks(uri: string, { DATABRICKS_HOST: host, DATABRICKS_TOKEN: token }: Environment): MlflowServer {
  if (!host || !token) {
    throw new UserError(
      `\`${uri}\` needs DATABRICKS_HOST (https://….azuredatabricks.net) and DATABRICKS_TOKEN in the environment. Profiles of ~/.databrickscfg are not read.`,
    )
  }
  const base = trimmed(/^https?:\/\//.test(host) ? host : `https://${host}`)
  return { base, authorization: async () => `Bearer ${token}`, advice: 'Set DATABRICKS_TOKEN to a token that is valid.' }
}

const trimmed = (address: string): string => address.replace(/[?#].*$/, '').replace(/\/+$/, '')
