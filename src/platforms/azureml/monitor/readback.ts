/** The last names of an id: `…/onlineEndpoints/e/deployments/d` and `azureml:e:d` are the same, and so are the spellings of an asset's version. */
function tail(text: string): string {
  const parts = text
    .replace(/^azureml:\/*/, '')
    .split(/[/:@]/)
    .filter((part) => !['versions', 'deployments', 'labels'].includes(part.toLowerCase()))
  return parts.slice(-2).join('/').toLowerCase()
}

const isId = (text: string): boolean => /^(azureml:|\/subscriptions\/)/.test(text)
const same = (sent: unknown, read: unknown): boolean =>
  typeof sent === 'string' &&
  typeof read === 'string' &&
  (isId(sent) ? tail(sent) === tail(read) : sent.toLowerCase() === read.toLowerCase())

/** Where what was read does not say what was sent, as paths such as `signals.inputs.metricThresholds.0.threshold.value`. What the service adds is passed over. */
export function differences(sent: unknown, read: unknown, path = ''): string[] {
  if (typeof sent !== 'object' || sent === null) return sent === read || same(sent, read) ? [] : [path]
  if (Array.isArray(sent) && (!Array.isArray(read) || read.length !== sent.length)) return [path]
  const found = (typeof read === 'object' && read !== null ? read : {}) as { readonly [key: string]: unknown }
  return Object.entries(sent).flatMap(([key, value]) => differences(value, found[key], path === '' ? key : `${path}.${key}`))
}
