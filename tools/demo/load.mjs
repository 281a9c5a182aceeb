// Clients of the served model: a steady stream of requests, each counted by what came back.
import http from 'node:http'
import https from 'node:https'
import { setTimeout } from 'node:timers/promises'

const agents = []

/** Where requests go: the address, headers that let them in, and the certificate of whom to trust. */
export function clientsOf(url, { headers = {}, ca } = {}) {
  const secure = url.startsWith('https:')
  const agent = new (secure ? https : http).Agent({ keepAlive: true, maxSockets: 8, ...(ca && { ca }) })
  agents.push(agent)
  return { url, headers, agent, request: secure ? https.request : http.request }
}

/** Sends one row; resolves with the status, or 0 when no answer came. */
export const ask = ({ url, headers, agent, request }, row) =>
  new Promise((resolve) => {
    const body = JSON.stringify({ data: [row] })
    const sent = request(
      url,
      { method: 'POST', agent, headers: { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) } },
      (answer) => {
        answer.resume()
        answer.on('end', () => resolve(answer.statusCode ?? 0))
        answer.on('error', () => resolve(0))
      },
    )
    sent.on('error', () => resolve(0))
    sent.end(body)
  })

/** Asks in a loop from several clients until stopped, about `rate` requests a second in all. */
export function startLoad(to, rows, { clients = 8, rate = 300 } = {}) {
  const counted = { sent: 0, answered: 0, lost: 0, failed: 0 }
  let going = true
  const client = async (first) => {
    for (let i = first; going; i += clients) {
      const began = performance.now()
      counted.sent++
      const status = await ask(to, rows[i % rows.length])
      if (status === 0) counted.lost++
      else if (status >= 400) counted.failed++
      else counted.answered++
      await setTimeout(Math.max(0, (1000 * clients) / rate - (performance.now() - began)))
    }
  }
  const all = Promise.all(Array.from({ length: clients }, (_, i) => client(i)))
  return async () => {
    going = false
    await all
    return counted
  }
}

/** Sends every row once, `clients` at a time. */
export async function sendAll(to, rows, clients = 6) {
  const counted = { sent: rows.length, answered: 0, lost: 0 }
  let next = 0
  const client = async () => {
    while (next < rows.length) {
      const status = await ask(to, rows[next++])
      if (status === 200) counted.answered++
      else counted.lost++
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  return counted
}

export function closeClients() {
  for (const agent of agents.splice(0)) agent.destroy()
}
