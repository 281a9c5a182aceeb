import type { Answer, Call } from './types.ts'

/** One page of a list with GitHub's Link header: `per_page` 30 by default and 100 at most. `key` wraps it as `{ total_count, key: […] }`. */
export function paginate<T>(call: Call, base: string, list: readonly T[], key?: string): Answer {
  const size = Math.min(100, Number(call.query.get('per_page') ?? 30))
  const page = Number(call.query.get('page') ?? 1)
  const last = Math.max(1, Math.ceil(list.length / size))
  const link = (number: number, rel: string) => {
    const query = new URLSearchParams(call.query)
    query.set('page', String(number))
    return `<${base}${call.path}?${query}>; rel="${rel}"`
  }
  const links = [
    ...(page > 1 ? [link(1, 'first'), link(page - 1, 'prev')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
  ]
  const items = list.slice((page - 1) * size, page * size)
  const body = key ? { total_count: list.length, [key]: items } : items
  return { status: 200, body, headers: links.length ? { link: links.join(', ') } : {} }
}
