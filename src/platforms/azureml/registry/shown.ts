import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Candidate } from '../../../ports/registry.ts'

/** Most metrics that are shown as tags. */
const SHOWN = 20

/** Tags for people: who looks at the model in the studio sees its commit and its metrics there. */
export const tagsOf = ({ commit, metrics }: Pick<Candidate, 'commit' | 'metrics'>): { [tag: string]: string } => ({
  commit,
  ...Object.fromEntries(
    Object.entries(metrics)
      .slice(0, SHOWN)
      .map(([name, value]) => [name, String(value)]),
  ),
})

/** What MLflow says of its model: flavors with their settings, all as text. */
export async function flavorsOf(path: string): Promise<object> {
  const { flavors = {} } = parse(await readFile(join(path, 'MLmodel'), 'utf8')) as { flavors?: { [name: string]: object | null } }
  const text = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))
  return Object.fromEntries(
    Object.entries(flavors).map(([name, data]) => [
      name,
      { data: Object.fromEntries(Object.entries(data ?? {}).map(([key, value]) => [key, text(value)])) },
    ]),
  )
}
