import { badRequest } from '../errors.ts'
import { type Answer, type Call, dataPlane, type Operation } from '../operation.ts'
import type { World } from '../world.ts'

/**
 * MLflow of the workspace: a real `mlflow server`, behind the workspace's own addresses. The server names its runs itself, the workspace names a job's run
 * like the job: names are put in the other's place on the way there and back.
 */
export const openMlflow = (world: World, server: string) => {
  const idOf = new Map<string, string>()
  const ask = async <T>(path: string, body: object): Promise<T> => {
    const answer = await fetch(`${server}/api/2.0/mlflow/${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(`mlflow ${path}: ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as T
  }
  const experiments = new Map<string, Promise<string>>()
  /** Id of an experiment, created once though many runs begin at the same time. */
  function experimentId(name: string): Promise<string> {
    const known = experiments.get(name) ?? experimentOf(name)
    experiments.set(name, known)
    known.catch(() => experiments.delete(name))
    return known
  }
  async function experimentOf(name: string): Promise<string> {
    const found = await fetch(`${server}/api/2.0/mlflow/experiments/get-by-name?experiment_name=${encodeURIComponent(name)}`)
    if (found.ok) return ((await found.json()) as { experiment: { experiment_id: string } }).experiment.experiment_id
    return (await ask<{ experiment_id: string }>('experiments/create', { name })).experiment_id
  }
  const replaceAll = (text: string, pairs: Iterable<readonly [string, string]>) => {
    let replaced = text
    for (const [from, to] of pairs) replaced = replaced.replaceAll(from, to)
    return replaced
  }
  const inward = (text: string) =>
    replaceAll(
      text,
      [...idOf].map(([name, id]) => [`"${name}"`, `"${id}"`] as const),
    )
  const artifactUris = (text: string, prefix: string) =>
    text.replace(
      /mlflow-artifacts:\/(\d+)\/([0-9a-f]{32})\/artifacts/g,
      (_, experiment: string, id: string) =>
        `azureml://${world.url.replace('https://', '')}${prefix}/experiments/${experiment}/runs/${id}/artifacts`,
    )
  return {
    /** Begins the run of a job; the id of its experiment. */
    async begin(job: string, experiment: string, runName: string, parent?: string): Promise<string> {
      const id = await experimentId(experiment)
      if (idOf.has(job)) return id
      const tags = parent === undefined ? [] : [{ key: 'mlflow.parentRunId', value: parent }]
      const { run } = await ask<{ run: { info: { run_id: string } } }>('runs/create', {
        experiment_id: id,
        run_name: runName,
        start_time: Date.now(),
        tags,
      })
      idOf.set(job, run.info.run_id)
      return id
    },
    /** Every value of a metric, in order of steps. */
    async metric(job: string, key: string): Promise<number[]> {
      const id = idOf.get(job)
      if (id === undefined) return []
      const answer = await fetch(`${server}/api/2.0/mlflow/metrics/get-history?run_id=${id}&metric_key=${encodeURIComponent(key)}`)
      const { metrics = [] } = (await answer.json()) as { metrics?: { value: number; step?: string | number; timestamp: number }[] }
      return metrics
        .toSorted((a, b) => Number(a.step ?? 0) - Number(b.step ?? 0) || a.timestamp - b.timestamp)
        .map(({ value }) => Number(value))
    },
    /** Tags of a run; nothing before it has begun. */
    async tag(job: string, tags: Record<string, string>): Promise<void> {
      const id = idOf.get(job)
      if (id !== undefined) await ask('runs/log-batch', { run_id: id, tags: Object.entries(tags).map(([key, value]) => ({ key, value })) })
    },
    async end(job: string, status: string): Promise<void> {
      const id = idOf.get(job)
      if (id !== undefined)
        await ask('runs/update', {
          run_id: id,
          status: status === 'Completed' ? 'FINISHED' : status === 'Failed' ? 'FAILED' : 'KILLED',
          end_time: Date.now(),
        })
    },
    async forward({ method, path, query, raw, headers }: Call): Promise<Answer> {
      const [, prefix, rest] = /^(\/mlflow\/v[12]\.0\/subscriptions\/.*?\/workspaces\/[^/]+)(\/.*)$/i.exec(path) ?? []
      if (!rest) throw badRequest(path)
      for (const [key, value] of [...query]) if (idOf.has(value)) query.set(key, idOf.get(value)!)
      const json = /json/.test(headers['content-type'] ?? '')
      const body = raw.length === 0 ? {} : { body: json ? inward(raw.toString()) : new Uint8Array(raw) }
      const type = headers['content-type'] ? { headers: { 'Content-Type': headers['content-type'] } } : {}
      const answer = await fetch(`${server}${rest}?${query}`, { method, ...type, ...body })
      const bytes = Buffer.from(await answer.arrayBuffer())
      const kind = answer.headers.get('content-type') ?? 'application/octet-stream'
      if (!kind.includes('json')) return { status: answer.status, text: bytes, headers: { 'Content-Type': kind } }
      const outward = replaceAll(
        artifactUris(bytes.toString(), prefix!),
        [...idOf].map(([name, id]) => [id, name] as const),
      )
      return { status: answer.status, text: outward, headers: { 'Content-Type': kind } }
    },
  }
}

export type Mlflow = ReturnType<typeof openMlflow>

/** Everything under the workspace's MLflow address. Without a server there is none. */
export const mlflowOperations = (mlflow: Mlflow | undefined): readonly Operation[] =>
  mlflow
    ? (['GET', 'POST', 'PATCH', 'DELETE', 'PUT'] as const).flatMap((method) =>
        ['/mlflow/v1.0', '/mlflow/v2.0'].map(
          (service): Operation => ({
            method,
            at: 'root',
            path: dataPlane(service, '/api/{rest*}'),
            versions: [],
            free: true,
            anyQuery: true,
            handle: mlflow.forward,
          }),
        ),
      )
    : []
