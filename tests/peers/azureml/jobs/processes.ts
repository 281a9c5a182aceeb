import type { CommandJob } from './types.ts'

/** One process of a job: the environment that says which, and the file that its output goes to. */
export interface JobProcess {
  log: string
  env: Record<string, string>
}

/** Every process of a job: instances × processes, with the variables that Azure ML's launchers set for them. `port` is where the first listens. */
export function processesOf({ distribution, resources }: CommandJob, port: number): JobProcess[] {
  const instances = resources?.instanceCount ?? 1
  const common = { AZUREML_NODE_COUNT: String(instances), AZ_BATCHAI_NODE_COUNT: String(instances) }
  if (!distribution) return [{ log: 'user_logs/std_log.txt', env: { ...common, NODE_RANK: '0' } }]
  if (distribution.distributionType === 'TensorFlow')
    return tensorflow(distribution.workerCount ?? instances, distribution.parameterServerCount ?? 0, port, common)
  const each = distribution.processCountPerInstance ?? 1
  const world = instances * each
  return Array.from({ length: world }, (_, rank) => {
    const [node, local] = [Math.floor(rank / each), rank % each]
    const env = distribution.distributionType === 'Mpi' ? mpi(rank, world, local, each) : torch(rank, world, local, each, port)
    const log = distribution.distributionType === 'Mpi' ? `user_logs/std_log_${rank}.txt` : `user_logs/std_log_process_${rank}.txt`
    return { log: world === 1 ? 'user_logs/std_log.txt' : log, env: { ...common, NODE_RANK: String(node), ...env } }
  })
}

const torch = (rank: number, world: number, local: number, each: number, port: number) => ({
  RANK: String(rank),
  WORLD_SIZE: String(world),
  LOCAL_RANK: String(local),
  LOCAL_WORLD_SIZE: String(each),
  MASTER_ADDR: '127.0.0.1',
  MASTER_PORT: String(port),
})

const mpi = (rank: number, world: number, local: number, each: number) => ({
  OMPI_COMM_WORLD_RANK: String(rank),
  OMPI_COMM_WORLD_SIZE: String(world),
  OMPI_COMM_WORLD_LOCAL_RANK: String(local),
  OMPI_COMM_WORLD_LOCAL_SIZE: String(each),
  AZ_BATCH_MASTER_NODE: '127.0.0.1:6105',
})

function tensorflow(workers: number, servers: number, port: number, common: Record<string, string>): JobProcess[] {
  const address = (index: number) => `127.0.0.1:${port + index}`
  const cluster = {
    worker: Array.from({ length: workers }, (_, index) => address(index)),
    ps: Array.from({ length: servers }, (_, index) => address(workers + index)),
  }
  const config = (type: string, index: number) => JSON.stringify({ cluster, task: { type, index }, environment: 'cloud' })
  const worker = (index: number) => ({
    log: `user_logs/std_log_worker_${index}.txt`,
    env: { ...common, TF_CONFIG: config('worker', index) },
  })
  const server = (index: number) => ({ log: `user_logs/std_log_${index}_ps.txt`, env: { ...common, TF_CONFIG: config('ps', index) } })
  return [...cluster.worker.map((_, index) => worker(index)), ...cluster.ps.map((_, index) => server(index))]
}
