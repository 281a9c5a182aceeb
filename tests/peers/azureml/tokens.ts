import { createPublicKey, generateKeyPairSync, randomUUID, sign, verify } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { OAuth2Issuer, OAuth2Service } from 'oauth2-mock-server'
import { Refusal } from './errors.ts'
import type { Certificates } from './pki.ts'
import type { Settings } from './settings.ts'

export interface Claims {
  aud: string
  iss: string
  exp: number
  nbf: number
  sub?: string
  appid?: string
  oid?: string
  uti?: string
}

/** The one app registration of this tenant. */
export interface App {
  tenant: string
  client: string
  secret: string
  object: string
}

/** What an audience may be called, by what it is for. All but storage also answer to the address of this fake, as a cloud of one's own may have it. */
const audiences: Record<string, readonly string[]> = {
  arm: ['https://management.azure.com', 'https://management.core.windows.net'],
  ml: ['https://ml.azure.com'],
  data: ['https://management.azure.com', 'https://management.core.windows.net', 'https://ml.azure.com'],
  logs: ['https://api.loganalytics.io', 'https://api.loganalytics.azure.com'],
  metrics: ['https://metrics.monitor.azure.com'],
  storage: ['https://storage.azure.com'],
}
const github = 'https://token.actions.githubusercontent.com'
const exchange = 'api://AzureADTokenExchange'

/** Entra ID and GitHub's token service on loopback: tokens are signed JWTs of this tenant, and are checked as such. */
export async function startTokens(app: App, certificates: Certificates, settings: Settings) {
  const issuer = new OAuth2Issuer()
  const key = await issuer.keys.generate('RS256')
  const root = `/${app.tenant}`
  const service = new OAuth2Service(issuer, {
    wellKnownDocument: `${root}/v2.0/.well-known/openid-configuration`,
    token: `${root}/oauth2/v2.0/token`,
    jwks: `${root}/discovery/v2.0/keys`,
    authorize: `${root}/oauth2/v2.0/authorize`,
  })
  const server = createServer({ cert: readFileSync(certificates.cert), key: readFileSync(certificates.key) }, service.requestHandler)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `https://localhost:${(server.address() as AddressInfo).port}`
  issuer.url = url // the tenant is in each path already
  service.on('beforeWellKnownOpenIdConfiguration', ({ body }) => Object.assign(body, { issuer: `${url}/${app.tenant}/v2.0` }))
  const now = () => Math.floor(Date.now() / 1000) + settings.clockSkew
  const valid = new Set<string>()
  const githubKey = generateKeyPairSync('rsa', { modulusLength: 2048 })

  service.on('beforeTokenSigning', (token, request) => {
    const uti = randomUUID()
    valid.add(uti)
    Object.assign(token.payload, {
      ...{ aud: audienceOf(String(request.body.scope ?? '')), iss: `https://sts.windows.net/${app.tenant}/`, tid: app.tenant },
      ...{ appid: app.client, oid: app.object, sub: app.object, uti },
      ...{ iat: now(), nbf: now() - 300, exp: now() + settings.tokenSeconds },
    })
  })
  service.on('beforeResponse', (response, request) => {
    const refused = refusal(request.body, app, settings, now(), githubKey.publicKey)
    if (!refused) return void Object.assign(response.body, { expires_in: settings.tokenSeconds, ext_expires_in: settings.tokenSeconds })
    response.statusCode = refused.status
    response.body = {
      error: refused.error,
      error_description: `${refused.text} Trace ID: ${randomUUID()}`,
      error_codes: [Number(refused.text.slice(6, refused.text.indexOf(':')))],
    }
  })

  const publicKey = createPublicKey({ key: { kty: key.kty!, n: key.n as string, e: key.e as string }, format: 'jwk' })
  return {
    url,
    /** Every token given so far counts as expired; or the one that a request carries. */
    expire(header?: string): void {
      const part = header?.split('.')[1]
      if (part) valid.delete((JSON.parse(Buffer.from(part, 'base64url').toString()) as { uti: string }).uti)
      else valid.clear()
    },
    /** A token for an audience, given as any client gets it. */
    async issue(audience: string): Promise<string> {
      const form = { grant_type: 'client_credentials', client_id: app.client, client_secret: app.secret, scope: `${audience}/.default` }
      const answer = await fetch(`${url}${root}/oauth2/v2.0/token`, { method: 'POST', body: new URLSearchParams(form) })
      return ((await answer.json()) as { access_token: string }).access_token
    },
    /** GitHub's answer to a workflow that asks for its identity: a token for `audience`, which lives five minutes. */
    workflowToken: (audience: string) => {
      const at = Math.floor(Date.now() / 1000)
      const claims = { iss: github, aud: audience, sub: settings.subject, iat: at, nbf: at - 5, exp: at + 300, jti: randomUUID() }
      const text = `${encode({ alg: 'RS256', typ: 'JWT', kid: 'github' })}.${encode(claims)}`
      return `${text}.${sign('RSA-SHA256', Buffer.from(text), githubKey.privateKey).toString('base64url')}`
    },
    /** Who asks. Throws the service's own 401 without a token of this tenant for this audience that still lives. */
    check(header: string | undefined, audience: string, own: string): Claims {
      const claims = read(header, publicKey)
      if (!(audiences[audience] ?? []).concat(audience === 'storage' ? [] : [own]).includes(claims.aud.replace(/\/+$/, '')))
        throw unauthorised(
          'InvalidAuthenticationTokenAudience',
          `The access token has been obtained for wrong audience or resource '${claims.aud}'. It should exactly match with one of the allowed audiences '${audiences[audience]?.join("','")}'.`,
        )
      if (claims.exp <= now() || !valid.has(claims.uti ?? ''))
        throw unauthorised(
          'ExpiredAuthenticationToken',
          `The access token expiry UTC time '${new Date(claims.exp * 1000).toUTCString()}' is earlier than current UTC time '${new Date(now() * 1000).toUTCString()}'.`,
        )
      return claims
    },
    close: () => {
      server.closeAllConnections()
      return new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

export type Tokens = Awaited<ReturnType<typeof startTokens>>

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
const audienceOf = (scope: string) => scope.split(' ')[0]!.replace(/\/\.default$/, '')
const unauthorised = (code: string, message: string) =>
  new Refusal(401, code, message, { 'WWW-Authenticate': 'Bearer authorization_uri="https://login.windows.net/", error="invalid_token"' })

/** The claims of a token that this key signed. */
function read(header: string | undefined, publicKey: ReturnType<typeof createPublicKey>): Claims {
  if (!header) throw unauthorised('AuthenticationFailed', "Authentication failed. The 'Authorization' header is missing.")
  const [head, payload, signature] = header.replace(/^Bearer /i, '').split('.')
  if (!/^Bearer /i.test(header) || !payload || !signature) throw unauthorised('InvalidAuthenticationToken', 'The access token is invalid.')
  if (!verify('RSA-SHA256', Buffer.from(`${head}.${payload}`), publicKey, Buffer.from(signature, 'base64url')))
    throw unauthorised('InvalidAuthenticationTokenSignature', 'The access token signature is invalid.')
  return JSON.parse(Buffer.from(payload, 'base64url').toString()) as Claims
}

/** Why Entra gives no token, with the numbers that its users search for. */
function refusal(body: object, app: App, settings: Settings, now: number, githubKey: Parameters<typeof verify>[2]) {
  const form = body as Record<string, string | undefined>
  const no = (status: number, error: string, text: string) => ({ status, error, text })
  if (form.grant_type !== 'client_credentials')
    return no(400, 'unsupported_grant_type', 'AADSTS70003: The app requested an unsupported grant type.')
  if (form.client_id !== app.client)
    return no(
      400,
      'unauthorized_client',
      `AADSTS700016: Application with identifier '${form.client_id}' was not found in the directory '${app.tenant}'.`,
    )
  if (form.client_secret !== undefined)
    return form.client_secret === app.secret ? undefined : no(401, 'invalid_client', 'AADSTS7000215: Invalid client secret provided.')
  const [head, payload, signature] = (form.client_assertion ?? '').split('.')
  if (!payload || !signature)
    return no(401, 'invalid_client', "AADSTS7000218: The request body must contain: 'client_assertion' or 'client_secret'.")
  if (!verify('RSA-SHA256', Buffer.from(`${head}.${payload}`), githubKey, Buffer.from(signature, 'base64url')))
    return no(
      401,
      'invalid_client',
      'AADSTS700027: The certificate with identifier used to sign the client assertion is not registered on application.',
    )
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Claims
  if (claims.exp <= now || claims.nbf > now)
    return no(401, 'invalid_client', 'AADSTS700024: Client assertion is not within its valid time range.')
  if (claims.aud !== exchange)
    return no(
      401,
      'invalid_client',
      `AADSTS700212: No matching federated identity record found for presented assertion audience '${claims.aud}'.`,
    )
  if (!settings.subjects.includes(claims.sub ?? ''))
    return no(
      401,
      'invalid_client',
      `AADSTS700213: No matching federated identity record found for presented assertion subject '${claims.sub}'.`,
    )
  return undefined
}
