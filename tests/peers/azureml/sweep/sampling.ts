import { badRequest } from '../errors.ts'

/** A search space as it is sent: `{ lr: ['loguniform', [-6, -1]], depth: ['choice', [[3, 4, 5]]] }`. */
export type Space = Record<string, [string, unknown[]]>
export type Sample = Record<string, unknown>
export type Algorithm = 'Grid' | 'Random' | 'Bayesian'
type Draw = () => number

/** How many numbers each distribution takes, as the documentation of sweep jobs lists them; `choice` takes a list. */
const parameters: Record<string, number> = {
  ...{ choice: 1, randint: 1, uniform: 2, loguniform: 2, normal: 2, lognormal: 2 },
  ...{ quniform: 3, qloguniform: 3, qnormal: 3, qlognormal: 3 },
}
const byAlgorithm: Record<Algorithm, readonly string[]> = {
  Random: Object.keys(parameters),
  Grid: ['choice'],
  Bayesian: ['choice', 'uniform', 'quniform'],
}

/** Throws 400 for a space that the service would not take with this algorithm. */
export function refuseSpace(space: Space, algorithm: Algorithm): void {
  if (Object.keys(space).length === 0) throw badRequest('The search space is empty.')
  for (const [name, distribution] of Object.entries(space)) {
    const [kind, given] = Array.isArray(distribution) ? distribution : []
    const most = parameters[kind ?? '']
    if (kind === undefined || most === undefined) throw badRequest(`The search space of '${name}' names no known distribution.`)
    if (!Array.isArray(given) || given.length !== most) throw badRequest(`'${kind}' of '${name}' takes ${most} value(s) in a list.`)
    if (kind === 'choice' ? !Array.isArray(given[0]) || given[0].length === 0 : !given.every((each) => typeof each === 'number'))
      throw badRequest(`'${kind}' of '${name}' takes ${kind === 'choice' ? 'a list of values' : 'numbers'}.`)
    if (!byAlgorithm[algorithm].includes(kind)) throw badRequest(`${algorithm} sampling does not support '${kind}' ('${name}').`)
  }
}

/** Every combination of a grid, the first name slowest. */
export const gridOf = (space: Space): Sample[] =>
  Object.entries(space).reduce<Sample[]>(
    (grid, [name, [, [values]]]) => grid.flatMap((sample) => (values as unknown[]).map((value) => ({ ...sample, [name]: value }))),
    [{}],
  )

/** One point of the space. `draw` gives numbers from 0 to 1. */
export const sampleOf = (space: Space, draw: Draw): Sample =>
  Object.fromEntries(Object.entries(space).map(([name, [kind, given]]) => [name, one(kind, given, draw)]))

function one(kind: string, given: unknown[], draw: Draw): unknown {
  if (kind === 'choice') {
    const values = given[0] as unknown[]
    return values[Math.floor(draw() * values.length)]
  }
  const [a = 0, b = 0, q = 0] = given as number[]
  if (kind === 'randint') return Math.floor(draw() * a)
  const base = kind.endsWith('uniform') ? a + draw() * (b - a) : a + b * normal(draw)
  const value = /^q?log/.test(kind) ? Math.exp(base) : base
  return kind.startsWith('q') ? Math.round(value / q) * q : value
}

/** Box and Muller's normal variate. */
const normal = (draw: Draw) => Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw())

/** A command with the sample's values in the place of `${{search_space.name}}`. Throws 400 for a name that the space has not. */
export const withSample = (command: string, sample: Sample): string =>
  command.replace(/\$\{\{\s*search_space\.(\w+)\s*\}\}/g, (text, name: string) => {
    if (!Object.hasOwn(sample, name)) throw badRequest(`Command contains the binding ${text}, which is not in the search space.`)
    return String(sample[name])
  })
