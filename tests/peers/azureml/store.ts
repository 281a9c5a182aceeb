/** A resource as the service keeps and answers it. */
export interface Resource<P = Record<string, unknown>> {
  id: string
  name: string
  type: string
  properties: P
  systemData: {
    createdAt: string
    createdBy: string
    createdByType: string
    lastModifiedAt: string
    lastModifiedBy: string
    lastModifiedByType: string
  }
  location?: string
  tags?: Record<string, string>
  kind?: string
  sku?: Record<string, unknown>
  identity?: Record<string, unknown>
}

/** Every resource, by id; ids are compared without regard to case, as Azure does. */
export const openStore = (now: () => Date) => {
  const all = new Map<string, Resource>()
  const get = <P = Record<string, unknown>>(id: string) => all.get(id.toLowerCase()) as Resource<P> | undefined
  return {
    get,
    /** Creates or replaces. `rest` is what stands beside `properties`. */
    put<P extends object>(id: string, properties: P, rest: Partial<Resource> = {}): Resource<P> {
      const before = get(id)
      const at = now().toISOString()
      const who = { createdBy: 'rehearsal', createdByType: 'Application' }
      const resource: Resource<P> = {
        id: before?.id ?? id,
        name: id.slice(id.lastIndexOf('/') + 1),
        type: typeOf(id),
        ...(rest as Partial<Resource<P>>),
        properties,
        systemData: {
          ...who,
          createdAt: at,
          ...before?.systemData,
          lastModifiedAt: at,
          lastModifiedBy: who.createdBy,
          lastModifiedByType: who.createdByType,
        },
      }
      all.set(id.toLowerCase(), resource as Resource)
      return resource
    },
    /** Removes a resource and everything below it; false when it was not there. */
    delete(id: string): boolean {
      const key = id.toLowerCase()
      for (const each of [...all.keys()]) if (each.startsWith(`${key}/`)) all.delete(each)
      return all.delete(key)
    },
    /** Ids of everything below `id`, however deep. */
    below(id: string): string[] {
      const start = `${id.toLowerCase()}/`
      return [...all].filter(([key]) => key.startsWith(start)).map(([, each]) => each.id)
    },
    /** The resources right below `collection`, e.g. `{workspace}/jobs`, oldest first. */
    list<P = Record<string, unknown>>(collection: string): Resource<P>[] {
      const start = `${collection.toLowerCase()}/`
      return [...all]
        .filter(([key]) => key.startsWith(start) && !key.slice(start.length).includes('/'))
        .map(([, each]) => each as Resource<P>)
    },
  }
}

export type Store = ReturnType<typeof openStore>

/** `Microsoft.MachineLearningServices/workspaces/jobs` of an id. */
export function typeOf(id: string): string {
  const [provider, ...parts] = id.slice(id.lastIndexOf('/providers/') + '/providers/'.length).split('/')
  return [provider, ...parts.filter((_, index) => index % 2 === 0)].join('/')
}
