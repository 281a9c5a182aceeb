/** What a check can say. `inconclusive` means that the data do not settle it; `error` that it was not judged at all. */
export type Verdict = 'pass' | 'fail' | 'inconclusive' | 'error'

const bySeverity: readonly Verdict[] = ['pass', 'inconclusive', 'fail', 'error']

/** The most severe of several verdicts. Of none it is `inconclusive`: nothing was shown. */
export const worst = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.length === 0 ? 'inconclusive' : (bySeverity[Math.max(...verdicts.map((v) => bySeverity.indexOf(v)))] ?? 'error')

/** Process exit code of a verdict: 0 pass, 1 fail, 3 inconclusive, 4 error (2 is kept for a user's mistake). */
export const exitCode = (verdict: Verdict): number => ({ pass: 0, fail: 1, inconclusive: 3, error: 4 })[verdict]
