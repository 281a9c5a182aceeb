/** How a page names the two models and the label. */
export interface PlotNames {
  /** What the judged model is called; "candidate" when absent. */
  candidate?: string | undefined
  /** production v6 */
  production: string
  /** delayed */
  label: string
  /** 1: the label that scores are the probability of. */
  positive: string
}

/** Something of the candidate and, where there is one, of production. */
export interface Both<T> {
  candidate: T
  production: T | undefined
}

/** Each model that is there, with its name and style in plots. */
export const models = <T>({ candidate, production }: Both<T>, names: PlotNames): { name: string; style: 0 | 1; of: T }[] => [
  { name: names.candidate ?? 'candidate', style: 0, of: candidate },
  ...(production === undefined ? [] : [{ name: names.production, style: 1 as const, of: production }]),
]

/** "candidate 12%; production v6 10%": one clause for each model. */
export const clauses = <T>(both: Both<T>, names: PlotNames, say: (of: T) => string): string =>
  models(both, names)
    .map(({ name, of }) => `${name} ${say(of)}`)
    .join('; ')
