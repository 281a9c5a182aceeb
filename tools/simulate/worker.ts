// Runs cells by number, one after the other, as the main thread asks.
import { parentPort } from 'node:worker_threads'
import { tally } from './cell.ts'
import { allCells } from './cells/all.ts'

parentPort!.on('message', ({ index, most }: { index: number; most: number }) => {
  const began = performance.now()
  const result = tally(allCells[index]!, most)
  parentPort!.postMessage({ index, result, seconds: (performance.now() - began) / 1000 })
})
