/** Rows on which two models differ, from which on draws alone show the spread to within their own Monte Carlo error (about 3 %). */
const ENOUGH = 30
/** Classes up to which pseudo rows are spread over all wrong answers. */
const MOST_CLASSES = 20

/** Codes of cells, those without rows at the end, and how many rows to add to each. */
export interface PseudoRows {
  codes: number[]
  pseudo: Float64Array
}

/**
 * One pseudo row that only the second model gets right, and one that only the first does, spread over labels as they occur and evenly over wrong
 * answers: where (almost) no row differs, draws from the rows alone would show no spread at all. Codes are (label · classes + first) · classes +
 * second. Undefined where enough rows differ. Source: Bonett and Price 2012, Br. J. Math. Stat. Psychol. 65:479.
 */
export function pseudoRows(
  codes: readonly number[],
  labels: ArrayLike<number>,
  [first, second]: readonly ArrayLike<number>[],
  classes: number,
): PseudoRows | undefined {
  if (second === undefined || first === undefined || classes > MOST_CLASSES) return undefined
  const shares = new Float64Array(classes)
  let differing = 0
  for (let i = 0; i < labels.length && differing < ENOUGH; i++) if (first[i] !== second[i]) differing++
  if (differing >= ENOUGH) return undefined
  for (let i = 0; i < labels.length; i++) shares[labels[i]!]! += 1 / labels.length
  const places = new Map(codes.map((code, place) => [code, place]))
  const added = new Map<number, number>()
  for (let label = 0; label < classes; label++) {
    if (shares[label] === 0) continue
    for (let wrong = 0; wrong < classes; wrong++) {
      if (wrong === label) continue
      for (const code of [(label * classes + wrong) * classes + label, (label * classes + label) * classes + wrong]) {
        if (!places.has(code)) places.set(code, places.size)
        added.set(places.get(code)!, shares[label]! / (classes - 1))
      }
    }
  }
  return { codes: [...places.keys()], pseudo: Float64Array.from({ length: places.size }, (_, place) => added.get(place) ?? 0) }
}
