/** When a trial is given up, as it is sent. Intervals count the reports of the primary metric. */
export type Termination =
  | { policyType: 'Bandit'; slackFactor?: number; slackAmount?: number; evaluationInterval?: number; delayEvaluation?: number }
  | { policyType: 'MedianStopping'; evaluationInterval?: number; delayEvaluation?: number }
  | { policyType: 'TruncationSelection'; truncationPercentage?: number; evaluationInterval?: number; delayEvaluation?: number }

/** Whether a trial with these reports is given up now; `others` are the reports of all other trials. Higher is better unless `minimise`. */
export function isGivenUp(policy: Termination, own: readonly number[], others: readonly (readonly number[])[], minimise: boolean): boolean {
  const reports = own.length
  const every = policy.evaluationInterval || 1
  if (reports === 0 || reports % every !== 0 || reports <= (policy.delayEvaluation ?? 0)) return false
  const sign = minimise ? -1 : 1
  const peers = others.filter((each) => each.length >= reports).map((each) => each.slice(0, reports).map((value) => sign * value))
  if (peers.length === 0) return false
  const mine = own.map((value) => sign * value)
  if (policy.policyType === 'MedianStopping') return mean(mine) < median(peers.map(mean)) && Math.max(...mine) < median(peers.map(mean))
  const bests = peers.map((each) => Math.max(...each))
  const best = Math.max(...mine)
  if (policy.policyType === 'TruncationSelection') {
    const cut = Math.floor(((bests.length + 1) * (policy.truncationPercentage ?? 0)) / 100)
    return bests.filter((each) => each < best).length < cut
  }
  const top = Math.max(...bests)
  if (policy.slackAmount) return best < top - policy.slackAmount
  const factor = 1 + (policy.slackFactor ?? 0)
  return best < (top >= 0 ? top / factor : top * factor)
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2
}
