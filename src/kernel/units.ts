/** `1,234.5`. */
const grouped = (value: number, decimals: number): string => {
  const [whole = '', fraction] = value.toFixed(decimals).split('.')
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction === undefined ? '' : `.${fraction}`)
}

/** Seconds of wall time: `2.4 s`, `58 s`, `3 min 12 s`, `2 h 5 min`. */
export function duration(seconds: number): string {
  if (!Number.isFinite(seconds) || seconds < 0) return '–'
  if (seconds < 0.05) return '< 0.1 s'
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole} s`
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`
  const minutes = Math.round(whole / 60)
  return `${grouped(Math.floor(minutes / 60), 0)} h ${minutes % 60} min`
}

/** US dollars without the sign, of which two on a line can become a formula: `0.008`, `< 0.001`, `12.50`. */
export function money(usd: number): string {
  if (!Number.isFinite(usd) || usd < 0) return '–'
  if (usd > 0 && usd < 0.0005) return '< 0.001'
  return grouped(usd, usd < 1 ? 3 : 2)
}

/** USD for so many seconds of machines together, at an hourly price of one; undefined without a price. */
export const usdOf = (machineSeconds: number, pricePerHour: number | undefined): number | undefined =>
  pricePerHour === undefined ? undefined : (machineSeconds / 3600) * pricePerHour
