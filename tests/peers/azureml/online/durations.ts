const FORM = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/

/** Seconds of an ISO 8601 duration such as PT0.5S or P7D; undefined when it is none. */
export function seconds(text: string): number | undefined {
  const found = FORM.exec(text)
  if (!found || found.slice(1).every((part) => part === undefined)) return undefined
  const [days, hours, minutes, rest] = found.slice(1).map((part) => Number(part ?? 0)) as [number, number, number, number]
  return ((days * 24 + hours) * 60 + minutes) * 60 + rest
}
