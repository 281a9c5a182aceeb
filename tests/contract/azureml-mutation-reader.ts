import { clientsAreThere, converse } from '../peers/azureml/drive.ts'
import type { Azure } from '../peers/azureml/start.ts'
import { kindOf, stable } from './azureml-exchanges.ts'

/** What the stories call what azure-ai-ml reads: the endpoint they share, and what is new in each run. */
interface Names {
  shared: Record<'endpoint' | 'deployment' | 'job' | 'pipeline', string>
  own: Record<'model' | 'fresh' | 'batch' | 'watched', string>
}

/** azure-ai-ml, reading what the stories left. */
export interface Reader {
  /** Whether it reads something else than usual where answers of this kind are read, of what one run of a story left. */
  differs(kind: string, own?: Partial<Names['own']>): Promise<boolean>
  end(): void
}

const READS = [
  ...['workspace', 'datastores', 'datastore', 'compute', 'models', 'containers', 'model', 'data', 'latest', 'job'],
  ...['environment', 'endpoint', 'keys', 'deployments', 'deployment', 'fresh', 'fresh-deployments'],
  ...['batch', 'batch-deployments', 'batch-jobs', 'schedule', 'components', 'pipeline'],
]

/** Starts it and lets it read everything once, to know what it asks for each; undefined where it is not installed. */
export async function openReader(azure: Azure, { shared, own: first }: Names): Promise<Reader | undefined> {
  if (!clientsAreThere) return undefined
  const { ask, end } = await converse(azure, 'mutants')
  const read = async (what: string, own: Names['own']) => {
    const told = JSON.parse(await ask({ read: what, ...shared, ...own }))
    return JSON.stringify(Object.values(own).reduce((value, name) => stable(value, name, ''), told))
  }
  const usual = new Map<string, { told: string; kinds: Set<string | undefined> }>()
  for (const what of READS) {
    await azure.forget()
    const told = await read(what, first)
    // What is another each time would look like something noticed.
    expect([what, await read(what, first)]).toEqual([what, told])
    usual.set(what, { told, kinds: new Set((await azure.requests()).map(kindOf)) })
  }
  return {
    async differs(kind, own) {
      for (const [what, { told, kinds }] of usual) if (kinds.has(kind) && (await read(what, { ...first, ...own })) !== told) return true
      return false
    },
    end,
  }
}
