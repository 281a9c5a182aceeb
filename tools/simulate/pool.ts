import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { nameOf, type Tally } from './cell.ts'
import { allCells } from './cells/all.ts'

/** How often each event of a cell happened, in so many runs. */
export interface Result {
  runs: number
  counts: Tally
}

/** Runs every cell, longest first, on all processors; `most` runs of each. Results in the order of the cells; progress goes to stderr. */
export function runAll(mostOf: (runs: number) => number): Promise<Result[]> {
  const results = new Array<Result>(allCells.length)
  const costOf = (index: number) => allCells[index]!.cost * mostOf(allCells[index]!.runs)
  const queue = allCells.map((_, index) => index).sort((a, b) => costOf(a) - costOf(b))
  const workers = Array.from({ length: availableParallelism() }, () => new Worker(new URL('./worker.ts', import.meta.url)))
  let left = queue.length
  return new Promise((resolve, reject) => {
    const next = (worker: Worker) => {
      const index = queue.pop()
      if (index === undefined) return
      worker.postMessage({ index, most: mostOf(allCells[index]!.runs) })
    }
    const end = () => Promise.all(workers.map((worker) => worker.terminate())).then(() => resolve(results), reject)
    for (const worker of workers) {
      worker.on('error', reject)
      worker.on('message', ({ index, result, seconds }: { index: number; result: Result; seconds: number }) => {
        results[index] = result
        left--
        process.stderr.write(
          `[${queue.length} to begin, ${left} to end] ${nameOf(allCells[index]!)}: ${result.runs} runs, ${seconds.toFixed(1)} s\n`,
        )
        if (left === 0) void end()
        else next(worker)
      })
      next(worker)
    }
  })
}
