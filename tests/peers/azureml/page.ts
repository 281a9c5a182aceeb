import type { Answer, Call } from './operation.ts'
import type { Resource } from './store.ts'
import type { World } from './world.ts'

/** One page of what is in view, newest first unless the caller says otherwise. */
export function page<P extends object>({ path, query }: Call, { url, settings }: World, all: readonly Resource<P>[]): Answer {
  const view = query.get('listViewType') ?? 'ActiveOnly'
  const archived = ({ properties }: Resource<P>) => (properties as { isArchived?: boolean }).isArchived === true
  const seen = all.filter((each) => view === 'All' || archived(each) === (view === 'ArchivedOnly'))
  const ascending = /asc$/i.test(query.get('$orderBy') ?? '')
  const sorted = seen.toSorted((a, b) => a.systemData.createdAt.localeCompare(b.systemData.createdAt))
  if (!ascending) sorted.reverse()
  const skip = Number(query.get('$skip') ?? 0)
  const size = Math.min(Number(query.get('$top') ?? settings.pageSize), settings.pageSize)
  const more = skip + size < sorted.length && !query.has('$top')
  const next = new URLSearchParams([...query].filter(([key]) => key !== '$skip'))
  next.set('$skip', String(skip + size))
  return { status: 200, body: { value: sorted.slice(skip, skip + size), nextLink: more ? `${url}${path}?${next}` : null } }
}
