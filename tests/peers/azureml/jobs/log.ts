import { containers } from '../storage/blobs.ts'
import type { World } from '../world.ts'

/** A growing log in blob storage. What a process writes appears there a moment later, in pieces that know nothing of lines. */
export function openLog(world: World, job: string, name: string) {
  const path = `ExperimentRun/dcid.${job}/${name}`
  const blob = world.blobs.container(containers.runs).getAppendBlobClient(path)
  let waiting: Buffer[] = []
  let created: Promise<unknown> | undefined
  let writing: Promise<void> = Promise.resolve()
  const flush = () => {
    writing = writing.then(async () => {
      created ??= blob.createIfNotExists()
      await created
      const bytes = Buffer.concat(waiting)
      waiting = []
      for (let from = 0; from < bytes.length; from += 4_000_000) {
        const piece = bytes.subarray(from, from + 4_000_000)
        await blob.appendBlock(piece, piece.length)
      }
    })
    writing.catch((error: unknown) => world.bug(`log ${path}: ${error}`))
    return writing
  }
  const timer = setInterval(() => void (waiting.length > 0 && flush()), world.settings.logEvery)
  return {
    write: (bytes: Buffer) => void waiting.push(bytes),
    /** Writes what waits, and no more. */
    async close() {
      clearInterval(timer)
      await flush()
    },
    /** The last lines that a reader would see. */
    flush,
  }
}

/** Signed addresses of every log of a run, by name. */
export async function logFiles({ blobs }: World, job: string): Promise<Record<string, string>> {
  const root = `ExperimentRun/dcid.${job}/`
  const names = await blobs.list(containers.runs, root)
  const logs = names.filter((name) => /^(user_logs|system_logs|azureml-logs|logs)\//.test(name.slice(root.length)))
  return Object.fromEntries(
    logs.map((name) => [name.slice(root.length), `${blobs.address(containers.runs, name)}?${blobs.sign(containers.runs, 'r', name)}`]),
  )
}
