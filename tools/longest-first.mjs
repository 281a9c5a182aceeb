// Jest's order of the test files: those that take long come first, so that no worker ends with one while the others have nothing left to do.
import { statSync } from 'node:fs'

/** Folders below tests/ by how long their longest files take. The rest follows; in a folder, large files come first. */
const ORDER = ['e2e', 'simulation', 'faults', 'contract', 'parity', 'hostile', 'dist', 'platforms']

const rank = ({ path }) => {
  const place = ORDER.indexOf(/[\\/]tests[\\/](\w+)/.exec(path)?.[1])
  return place < 0 ? ORDER.length : place
}

/** What jest asks of a sequencer. Nothing is remembered from run to run: a fresh clone has nothing to remember. */
export default class LongestFirst {
  sort(tests) {
    const sized = tests.map((test) => ({ test, rank: rank(test), size: statSync(test.path).size }))
    return sized.sort((a, b) => a.rank - b.rank || b.size - a.size).map(({ test }) => test)
  }
  shard = (tests, { shardIndex, shardCount }) => this.sort(tests).filter((_, place) => place % shardCount === shardIndex - 1)
  allFailedTests = (tests) => tests
  cacheResults() {}
}
