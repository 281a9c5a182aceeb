import type { LoadedConfig } from '../../config/load.ts'
import { short } from '../../kernel/digest.ts'
import type { Ports } from '../../ports/ports.ts'
import { PREDICTED_PATH, predictedBy, predicting, samePredictions } from '../predicted.ts'
import type { Candidate } from './candidate.ts'
import { type Answered, readAnswers } from './score.ts'

/**
 * The candidate's answers that the training's pipeline gave: where its evidence says that the same command, code and data made them, and the bytes are those.
 * Undefined where there are none, and the command is to run here.
 */
export async function predictedAnswers(
  { training }: Candidate,
  loaded: LoadedConfig,
  ports: Pick<Ports, 'workspace' | 'tables' | 'data' | 'log'>,
): Promise<Answered | undefined> {
  const there = training && predictedBy(training)
  if (!there) return undefined
  const asked = await predicting(loaded, ports)
  const bytes = await ports.workspace.digest(PREDICTED_PATH)
  if (!asked || !samePredictions(asked, there) || bytes !== there.sha256) {
    ports.log.info('The predictions that came with the candidate are of another command, code or data: evaluate.command runs here.')
    return undefined
  }
  ports.log.info(`The candidate’s predictions (${short(there.sha256)}) came with it: evaluate.command ran where it was trained.`)
  return readAnswers(PREDICTED_PATH, loaded.config.evaluate, loaded.config.data.keys, ports)
}
