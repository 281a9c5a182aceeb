import { explain, PlatformError, RecordTaken, UserError } from '../../kernel/errors.ts'
import type { Ports } from '../../ports/ports.ts'
import type { Records } from '../../ports/records.ts'

/** A look at evaluation rows: which model bytes are about to be compared with what is in production. */
export interface Look {
  model: string
  /** SHA-256 of the evaluation data. */
  evaluation: string
  /** SHA-256 of the candidate's bytes. */
  candidate: string
  commit: string | undefined
}

/** Which candidate this is that the rows judge, from 1. */
export interface Attempt {
  attempt: number
  /** Why the look could not be recorded; absent when it is. */
  unrecorded?: string | undefined
}

/** Where the looks at evaluation rows are kept: `<k>.json` for the k-th. */
export const ledgerFolder = ({ model, evaluation }: Pick<Look, 'model' | 'evaluation'>): string => `ledger/${model}/${evaluation}`

/** More lost races than that are no races. */
const TRIES = 50

/**
 * Counts a look before anything is measured, so that a verdict that somebody may have seen is always counted, also when the run was killed.
 * The same bytes again are the same attempt, and nothing is written. Of two candidates at once each gets a number of its own. Where nothing may be
 * written (a token that only reads) it is judged as the attempt that it would be. PlatformError or UserError when the ledger cannot be read.
 */
export async function countLook(look: Look, { records, clock }: Pick<Ports, 'records' | 'clock'>): Promise<Attempt> {
  const folder = ledgerFolder(look)
  const { candidate, commit } = look
  const text = `${JSON.stringify({ candidate, commit, at: clock.now().toISOString() })}\n`
  for (let tries = 0; tries < TRIES; tries++) {
    const { before, next } = await attempts(records, folder, candidate)
    if (before !== undefined) return { attempt: before }
    try {
      await records.append({ [`${folder}/${next}.json`]: text }, `Candidate ${next} of ${look.model} on these evaluation rows`)
      return { attempt: next }
    } catch (error) {
      if (error instanceof RecordTaken) continue
      if (error instanceof UserError || error instanceof PlatformError) return { attempt: next, unrecorded: explain(error) }
      throw error
    }
  }
  throw new PlatformError(`${folder}: ${TRIES} numbers were taken by other runs at the same time. Run it again when less is going on.`)
}

/** The attempt that the candidate was before, if it was, and the next free one. */
async function attempts(records: Records, folder: string, candidate: string): Promise<{ before: number | undefined; next: number }> {
  const taken = (await records.list(folder))
    .map((path) => ({ path, k: Number(/\/(\d+)\.json$/.exec(path)?.[1]) }))
    .filter(({ k }) => k >= 1)
    .sort((a, b) => a.k - b.k)
  const texts = await Promise.all(taken.map(({ path }) => records.read(path)))
  const before = taken.find((_, i) => candidateIn(texts[i]) === candidate)?.k
  return { before, next: (taken.at(-1)?.k ?? 0) + 1 }
}

/** A record that somebody broke by hand still counts as an attempt, of bytes that nobody knows. */
function candidateIn(text: string | undefined): unknown {
  try {
    return (JSON.parse(text ?? '') as { candidate?: unknown }).candidate
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
