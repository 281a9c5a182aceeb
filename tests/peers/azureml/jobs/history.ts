import { notFound } from '../errors.ts'
import { dataPlane, type Operation } from '../operation.ts'
import { containers } from '../storage/blobs.ts'
import type { World } from '../world.ts'
import { logFiles } from './log.ts'
import type { Runs } from './runs.ts'
import type { CommandJob } from './types.ts'

const service = '/history/v1.0'
const common = { at: 'root', versions: ['', 'v1.0'], audience: 'data' } as const

/** The run history: how a run stands, its logs by signed address, and its files. */
export const historyOperations = (runs: Runs): readonly Operation[] => [
  {
    ...common,
    method: 'GET',
    path: dataPlane(service, '/runs/{run}/details'),
    handle: async ({ part }, world) => ({ status: 200, body: await details(world, runs, part.run!) }),
  },
  {
    ...common,
    method: 'GET',
    path: dataPlane(service, '/runs/{run}'),
    handle: async ({ part }, world) => ({ status: 200, body: await details(world, runs, part.run!) }),
  },
  {
    ...common,
    method: 'GET',
    path: dataPlane(service, '/runs/{run}/children'),
    query: ['$top', '$count', '$orderby', '$continuationToken'],
    handle: async ({ part, query }, world) => {
      const { pageSize } = world.settings
      const from = Number(query.get('$continuationToken') ?? 0)
      const children = runs.children(part.run!)
      const value = await Promise.all(children.slice(from, from + pageSize).map((name) => details(world, runs, name)))
      return { status: 200, body: { value, ...(from + pageSize < children.length && { continuationToken: String(from + pageSize) }) } }
    },
  },
  {
    ...common,
    method: 'POST',
    path: dataPlane(service, '/rundata'),
    free: true,
    handle: async ({ body }, world) => ({
      status: 200,
      body: { runMetadata: await details(world, runs, (body as { runId: string }).runId) },
    }),
  },
  {
    ...common,
    method: 'PATCH',
    path: dataPlane(service, '/experiments/{experiment}/runs/{run}'),
    free: true,
    handle: async ({ part, body }, world) => {
      const change = body as { displayName?: string; tags?: Record<string, string>; hidden?: boolean }
      const job = jobOf(world, part.run!)
      if (change.displayName !== undefined) job.properties.displayName = change.displayName
      if (change.tags) job.properties.tags = { ...job.properties.tags, ...change.tags }
      if (change.hidden !== undefined) job.properties.isArchived = change.hidden
      return { status: 200, body: await details(world, runs, part.run!) }
    },
  },
  ...artifactOperations(),
]

function jobOf({ store, names }: World, run: string) {
  const job = store.get<CommandJob>(`${names.scope}/jobs/${run}`)
  if (!job) throw notFound(`/runs/${run}`)
  return job
}

async function details(world: World, runs: Runs, name: string) {
  const job = jobOf(world, name)
  const run = runs.get(name)
  return {
    runId: name,
    runUuid: name,
    displayName: job.properties.displayName ?? name,
    experimentName: job.properties.experimentName ?? 'Default',
    compute: { target: job.properties.computeId?.replace(/^.*\//, '') ?? 'serverless' },
    target: job.properties.computeId?.replace(/^.*\//, '') ?? 'serverless',
    status: run?.status ?? 'NotStarted',
    startTimeUtc: run?.started ?? null,
    endTimeUtc: run?.ended ?? null,
    services: {},
    warnings: [],
    error: run?.error
      ? { error: { ...run.error, messageFormat: null, details: [], innerError: null }, correlation: {}, time: run.ended ?? null }
      : null,
    parentRunId: run?.parent ?? null,
    properties: { ...job.properties.properties, ...run?.properties },
    parameters: {},
    tags: { ...job.properties.tags, ...run?.tags },
    inputDatasets: [],
    outputDatasets: [],
    runDefinition: { nodeCount: job.properties.resources?.instanceCount ?? 1 },
    logFiles: await logFiles(world, run?.properties['azureml.reusedrunid'] ?? name),
    submittedBy: 'rehearsal',
  }
}

/** Files of a run, as azureml-mlflow writes and reads them: addresses are given, bytes go to blob storage. */
function artifactOperations(): Operation[] {
  const root = '/experiments/{experiment}/runs/{run}/artifacts'
  const about = (run: string, path: string) => ({
    artifactId: `ExperimentRun/dcid.${run}/${path}`,
    origin: 'ExperimentRun',
    container: `dcid.${run}`,
    path,
  })
  const address = ({ blobs }: World, run: string, path: string, permissions: string) => {
    const blob = `ExperimentRun/dcid.${run}/${path}`
    return `${blobs.address(containers.runs, blob)}?${blobs.sign(containers.runs, permissions, blob)}`
  }
  return [
    {
      ...common,
      method: 'POST',
      path: dataPlane(service, `${root}/batch/metadata`),
      free: true,
      handle: ({ part, body }, world) => {
        const paths = (body as { paths: { path: string }[] }).paths.map(({ path }) => path)
        const content = (path: string) => ({ ...about(part.run!, path), contentUri: address(world, part.run!, path, 'rcw') })
        return {
          status: 200,
          body: {
            artifacts: Object.fromEntries(paths.map((path) => [path, about(part.run!, path)])),
            artifactContentInformation: Object.fromEntries(paths.map((path) => [path, content(path)])),
            errors: {},
          },
        }
      },
    },
    {
      ...common,
      method: 'GET',
      path: dataPlane(service, root),
      query: ['path', 'continuationToken'],
      handle: async ({ part, query }, { blobs }) => {
        const start = `ExperimentRun/dcid.${part.run}/`
        const names = await blobs.list(containers.runs, start + (query.get('path') ?? ''))
        return { status: 200, body: { value: names.map((name) => about(part.run!, name.slice(start.length))) } }
      },
    },
    {
      ...common,
      method: 'GET',
      path: dataPlane(service, `${root}/contentinfo`),
      query: ['path'],
      handle: ({ part, query }, world) => {
        const path = query.get('path') ?? ''
        return { status: 200, body: { ...about(part.run!, path), contentUri: address(world, part.run!, path, 'r') } }
      },
    },
  ]
}
