// One run that is about to judge a candidate: counts its look and prints the attempt. With a fourth argument it is killed between that and its verdict.

import { gitRecords } from '../../src/platforms/git/records.ts'
import { countLook } from '../../src/steps/evaluate-gate/ledger.ts'

const [, , root, candidate, killed] = process.argv
const clock = { now: () => new Date(), sleep: () => Promise.resolve() }
const look = { model: 'flights', evaluation: 'e'.repeat(64), candidate: candidate!, commit: 'c'.repeat(40) }
const { attempt, unrecorded } = await countLook(look, { records: gitRecords({ root: root! }), clock })
process.stdout.write(`${unrecorded ?? attempt}\n`)
if (killed) process.kill(process.pid, 'SIGKILL')
