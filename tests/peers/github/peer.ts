import { faultAnswer, type openFaults } from './faults.ts'
import { openDescription } from './openapi.ts'
import { forbidden, type openRouter, overLimit } from './router.ts'
import type { Incoming } from './server.ts'
import { type Actor, type Answer, type Call, type Exchange, notFound, refuse } from './types.ts'
import type { World } from './world.ts'

interface Parts {
  router: ReturnType<typeof openRouter>
  world: World
  faults: ReturnType<typeof openFaults>
  actors: Map<string, Actor>
  isPrivate: boolean
  record: (exchange: Exchange) => void
}

let shared: ReturnType<typeof openDescription> | undefined

/** One request from end to end: who sends it, faults, the contract, the route or the emulator, the contract again, the record. */
export const openPeer = (parts: Parts) => {
  shared ??= openDescription()
  const description = shared
  return async (incoming: Incoming & { quiet?: boolean }): Promise<Answer | undefined> => {
    const { method, path } = incoming
    const actor = incoming.token ? parts.actors.get(incoming.token) : undefined
    const operation = description.find(method, path)
    const body = incoming.raw.length && incoming.contentType !== 'application/octet-stream' ? incoming.body : undefined
    const violations = operation ? description.request(operation, body) : [`GitHub has no ${method} ${path}`]
    if (incoming.unreadable) violations.push(incoming.unreadable)
    const exchange: Exchange = {
      method,
      path,
      operation: operation?.id,
      status: 0,
      body: incoming.body,
      login: actor?.login,
      violations: violations.map((each) => `request: ${each}`),
    }
    const fault = incoming.quiet ? undefined : parts.faults.next(method, path)
    if (!incoming.quiet) parts.record(exchange)
    const hit = parts.router(method, path)
    const call: Call = { ...incoming, actor, part: hit?.part ?? {} }
    const answer = await decide()
    exchange.status = fault?.status === 'reset' || fault?.status === 'lost' ? 0 : (answer?.status ?? 0)
    if (operation && answer && answer.status < 400 && !Buffer.isBuffer(answer.body)) {
      exchange.violations.push(...description.answer(operation, answer.status, answer.body).map((each) => `answer: ${each}`))
    }
    return exchange.status === 0 ? undefined : answer

    async function decide(): Promise<Answer | undefined> {
      if (fault && typeof fault.status === 'number') return faultAnswer(fault)
      if (fault?.status === 'reset') return brokenUpload(call, hit?.route)
      if (incoming.token && !actor) return refuse(401, 'Bad credentials')
      if (violations.length) return operation ? refuse(422, 'Validation Failed', violations) : notFound()
      if (path === '/user' && actor?.permissions && actor.login.endsWith('[bot]'))
        return refuse(403, 'Resource not accessible by integration')
      if (!hit) return overLimit(call) ?? parts.world.upstream(call)
      return forbidden(actor, hit.route.needs, parts.isPrivate) ?? overLimit(call) ?? hit.route.handle(call)
    }
  }
}

/** An upload that breaks off leaves an asset in the state `starter`, whose name is taken. */
async function brokenUpload(call: Call, route: { handle: (call: Call) => Promise<Answer> | Answer } | undefined): Promise<undefined> {
  if (call.part.release) await route?.handle({ ...call, part: { ...call.part, broken: 'yes' } })
}
