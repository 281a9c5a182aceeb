import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { nameOf } from './cell.ts'
import { allCells } from './cells/all.ts'
import { keptResults, type Result } from './kept.ts'

/** Runs every cell that was not yet run, longest first, on all processors; so many of its runs each. Results in the order of the cells; progress goes to stderr. */
export function runAll(mostOf: (runs: number) => number): Promise<Result[]> {
  const kept = keptResults()
  const known = allCells.map((cell) => kept.of(cell, mostOf(cell.runs)))
  const costOf = (index: number) => allCells[index]!.cost * mostOf(allCells[index]!.runs)
  const queue = allCells.flatMap((_, index) => (known[index] ? [] : [index])).sort((a, b) => costOf(a) - costOf(b))
  const done = allCells.length - queue.length
  if (done > 0) process.stderr.write(`${done} of ${allCells.length} settings are known from a run before\n`)
  if (queue.length === 0) return Promise.resolve(known as Result[])
  const workers = Array.from({ length: availableParallelism() }, () => new Worker(new URL('./worker.ts', import.meta.url)))
  let left = queue.length
  return new Promise((resolve, reject) => {
    const next = (worker: Worker) => {
      const index = queue.pop()
      if (index === undefined) return
      worker.postMessage({ index, most: mostOf(allCells[index]!.runs) })
    }
    const end = () => Promise.all(workers.map((worker) => worker.terminate())).then(() => resolve(known as Result[]), reject)
    for (const worker of workers) {
      worker.on('error', reject)
      worker.on('message', ({ index, result, seconds }: { index: number; result: Result; seconds: number }) => {
        known[index] = result
        kept.keep(allCells[index]!, result)
        left--
        const of = `${nameOf(allCells[index]!)}: ${result.runs} runs, ${seconds.toFixed(1)} s`
        process.stderr.write(`[${queue.length} to begin, ${left} to end] ${of}\n`)
        if (left === 0) void end()
        else next(worker)
      })
      next(worker)
    }
  })
}
