const secondsIn: Record<string, number> = { s: 1, m: 60, h: 3600, d: 86400 }

/** What a text with a unit is worth: "10m" in seconds, "1.2x" times. */
export const unitValues = {
  duration: (text: string): number => Number(text.slice(0, -1)) * (secondsIn[text.at(-1)!] ?? Number.NaN),
  factor: (text: string): number => Number(text.slice(0, -1)),
}
