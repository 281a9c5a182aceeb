import type { ModelAnswer } from './scoring-forward.ts'

/** What the client gets. */
export interface Reply {
  status: number
  reason: string
  headers: Record<string, string>
  body: Buffer
}

export const plain = (status: number, reason: string, text = reason): Reply => ({
  status,
  reason,
  headers: { 'content-type': 'text/plain' },
  body: Buffer.from(text),
})

/** Headers of the model that are no business of the connection to the client. */
const passed = (headers: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(headers).filter(
      ([name]) => !/^(connection|keep-alive|transfer-encoding|content-length|date|server|x-request-id)$/.test(name),
    ),
  )

/**
 * A model's answer as the endpoint passes it on: a managed one turns whatever is not 200 into 424, 408 or 429; on Kubernetes it is 502, 504 or 503.
 * Source: how-to-troubleshoot-online-endpoints, "HTTP status codes".
 */
export function replied(answer: ModelAnswer, kubernetes: boolean): Reply {
  if (answer.outcome === 'timeout')
    return kubernetes ? plain(504, 'Gateway Timeout') : plain(408, 'Request Timeout', 'upstream request timeout')
  if (answer.outcome === 'crowded')
    return kubernetes ? plain(503, 'Service Unavailable') : plain(429, 'Too Many Requests', 'Too many pending requests')
  if (answer.outcome === 'absent') return plain(503, 'Service Unavailable', 'no healthy upstream')
  if (answer.outcome === 'broken') return plain(502, 'Bad Gateway', 'upstream connect error or disconnect/reset before headers')
  const { status = 500, reason = '', body } = answer
  const headers = passed(answer.headers)
  if (status === 200) return { status, reason: 'OK', headers, body }
  const failed = { 'ms-azureml-model-error-statuscode': String(status), 'ms-azureml-model-error-reason': reason || 'model_error' }
  return kubernetes
    ? { status: 502, reason: 'Bad Gateway', headers, body }
    : { status: 424, reason: 'Failed Dependency', headers: { ...headers, ...failed }, body }
}
