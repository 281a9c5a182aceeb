/** A plain client of the peer, for tests that look at single requests. Paths start after `/repos/OWNER/NAME`, or are whole addresses. */
export const openClient = (github: { url: string; repository: string }, token: string) => {
  const send = (method: string, path: string, body?: object | Buffer, headers: Record<string, string> = {}): Promise<Response> => {
    const json = !Buffer.isBuffer(body)
    return fetch(path.startsWith('http') ? path : `${github.url}/repos/${github.repository}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': json ? 'application/json' : 'application/octet-stream', ...headers },
      ...(body ? { body: json ? JSON.stringify(body) : new Uint8Array(body) } : {}),
    })
  }
  const json = async (method: string, path: string, body?: object | Buffer): Promise<{ status: number; body: Body }> => {
    const response = await send(method, path, body)
    return { status: response.status, body: (await response.json()) as Body }
  }
  return {
    send,
    json,
    status: async (method: string, path: string, body?: object | Buffer): Promise<number> => (await send(method, path, body)).status,
    /** A commit on top of `parent` that writes one file; no ref is moved. */
    async commit(parent: string, path: string, content: string): Promise<string> {
      const tree = (await json('POST', '/git/trees', { base_tree: parent, tree: [{ path, mode: '100644', type: 'blob', content }] })).body
        .sha
      return (await json('POST', '/git/commits', { message: path, tree, parents: [parent] })).body.sha
    },
  }
}

interface Body {
  sha: string
  number: number
  id: number
  [key: string]: unknown
}
