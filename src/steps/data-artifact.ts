import { isAddress } from '../kernel/data-address.ts'
import type { Artifact } from '../kernel/evidence.ts'
import type { Ports } from '../ports/ports.ts'

/** Data as evidence names them: their digest and, where they lie elsewhere, their exact address. */
export async function dataArtifact(name: string, path: string, { tables, data }: Pick<Ports, 'tables' | 'data'>): Promise<Artifact> {
  if (!data || !isAddress(path)) return { name, sha256: await tables.digest(path) }
  const { sha256, uri } = await data.origin(path)
  return { name, sha256, uri }
}
