import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Fault } from './faults.ts'
import type { Exchange, Problem } from './record.ts'
import type { Settings } from './settings.ts'
import type { Resource } from './store.ts'
import type { App } from './tokens.ts'

export interface StartOptions {
  names?: { subscription?: string; resourceGroup?: string; workspace?: string; registry?: string; location?: string }
  settings?: Partial<Settings>
  /** Base URL of a real `mlflow server`, for what runs log. */
  mlflow?: string
  /** The environment of the process; `PATH` decides which Python jobs and deployments get. */
  env?: NodeJS.ProcessEnv
}

interface Addresses {
  url: string
  authority: string
  blob: string
  ca: string
  control: string
  workspace: { subscription: string; resourceGroup: string; workspace: string }
  registry: string
  location: string
  app: App
}

/** An Azure ML that runs, as a test sees it. */
export interface Azure extends Addresses {
  /** What a client's process needs to find it and to sign in: by a secret, or, as a workflow does, by OIDC. */
  environment(signIn?: 'secret' | 'oidc'): Record<string, string>
  /** A token for an audience, e.g. `https://management.azure.com`. Never recorded. */
  token(audience?: string): Promise<string>
  /** Everything that was asked, oldest first. */
  requests(): Promise<Exchange[]>
  /** What clients asked that is not there or not valid, and what is wrong with the fake: empty at the end of a suite. */
  problems(): Promise<Problem[]>
  fault(fault: Fault): Promise<void>
  set(change: Partial<Settings>): Promise<void>
  /** Every token given so far counts as expired. */
  expire(): Promise<void>
  /** Forgets requests, problems and faults. */
  forget(): Promise<void>
  /** A resource as it is kept, by ARM id or by its path below the workspace. */
  resource(id: string): Promise<Resource | undefined>
  blobs(container: string, prefix: string): Promise<string[]>
  bytes(container: string, path: string): Promise<Buffer>
  /** Anything else that control.ts knows. */
  command<T = unknown>(name: string, argument?: unknown): Promise<T>
  stop(): Promise<void>
}

/** Starts an Azure ML of its own process. It ends with `stop()`, and with this process. */
export async function startAzure(options: StartOptions = {}): Promise<Azure> {
  const { env = process.env, ...start } = options
  const child = spawn(process.execPath, ['--no-warnings', join(import.meta.dirname, 'main.ts'), JSON.stringify(start)], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...env, NODE_OPTIONS: '', SLUICE_AZURE_PYTHON: env.SLUICE_AZURE_PYTHON ?? '' },
  })
  const addresses = await firstLine(child)
  const command = async <T>(name: string, argument: unknown = {}): Promise<T> => {
    const answer = await fetch(`${addresses.control}/${name}`, { method: 'POST', body: JSON.stringify(argument) })
    if (!answer.ok) throw new Error(`${name}: ${await answer.text()}`)
    return (await answer.json()) as T
  }
  return {
    ...addresses,
    command,
    environment: (signIn = 'secret') => environment(addresses, signIn),
    token: (audience = 'https://management.azure.com') => command('token', { audience }),
    requests: () => command('requests'),
    problems: () => command('problems'),
    fault: ({ path, ...rest }) => command('fault', { ...rest, path: { source: path.source, flags: path.flags } }),
    set: (change) => command('settings', change),
    expire: () => command('expire'),
    forget: () => command('forget'),
    resource: async (id) => (await command<Resource | null>('resource', { id })) ?? undefined,
    blobs: (container, prefix) => command('blobs', { container, prefix }),
    bytes: async (container, path) => Buffer.from(await command<string>('blob', { container, path }), 'base64'),
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      child.stdin?.end()
      await ended
    },
  }
}

async function firstLine(child: ChildProcess): Promise<Addresses> {
  const lines = createInterface({ input: child.stdout! })
  const [line] = (await Promise.race([
    once(lines, 'line'),
    once(child, 'exit').then(([code]) => {
      throw new Error(`the Azure ML of the tests ended with ${code}`)
    }),
  ])) as [string]
  return JSON.parse(line) as Addresses
}

function environment({ url, authority, ca, app, workspace }: Addresses, signIn: 'secret' | 'oidc'): Record<string, string> {
  return {
    NODE_EXTRA_CA_CERTS: ca,
    NODE_OPTIONS: `--import ${join(import.meta.dirname, 'resolve.mjs')}`,
    REQUESTS_CA_BUNDLE: ca,
    ARM_CLOUD_METADATA_URL: `${url}/metadata/endpoints?api-version=2019-05-01`,
    AZURE_RESOURCE_MANAGER: url,
    AZURE_AUTHORITY_HOST: authority,
    AZURE_TENANT_ID: app.tenant,
    AZURE_CLIENT_ID: app.client,
    ...(signIn === 'secret'
      ? { AZURE_CLIENT_SECRET: app.secret }
      : { ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/github/oidc?api-version=2.0`, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'rehearsal' }),
    AZURE_SUBSCRIPTION_ID: workspace.subscription,
    AZURE_RESOURCE_GROUP: workspace.resourceGroup,
    AZUREML_WORKSPACE: workspace.workspace,
  }
}
