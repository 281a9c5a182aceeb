import type { EndpointProperties } from './types.ts'

interface Secrets {
  keys: Record<string, string>
  tokens: ReadonlyMap<string, number>
}

/** How a request signed in to score; undefined when it did not. `entra` says whether a header holds a token of the ml audience. */
export function authorized(
  { keys, tokens }: Secrets,
  mode: EndpointProperties['authMode'],
  header: string | undefined,
  entra: (header: string) => boolean,
): EndpointProperties['authMode'] | undefined {
  const token = /^Bearer (.+)$/i.exec(header ?? '')?.[1]
  if (!header || !token) return undefined
  const fits = {
    Key: () => Object.values(keys).includes(token),
    AMLToken: () => (tokens.get(token) ?? 0) > Date.now(),
    AADToken: () => entra(header),
  }
  return fits[mode]() ? mode : undefined
}
