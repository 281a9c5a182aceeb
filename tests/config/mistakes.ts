import { loadConfig } from '../../src/config/load.ts'
import { UserError } from '../../src/kernel/errors.ts'

/** What is wrong with a sluice.yml of this text, a line each: where, which key, what, and what mends it. */
export const mistakes = (text: string): string[] => {
  try {
    loadConfig('sluice.yml', text)
    return []
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return error.findings.map(({ key, line, message, fix }) => `${line} ${key}: ${message} ${fix ?? ''}`.trim())
  }
}
