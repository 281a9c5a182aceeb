import type { Inline } from '../../../report/document.ts'
import type { Scene } from '../journey.ts'

/** A line of sluice.yml, linked at the commit of this run where both are known. */
export function place({ loaded, run, change }: Scene, path: readonly PropertyKey[]): Inline {
  const { line } = loaded.where(path)
  const commit = run.headCommit ?? change?.commit
  const text: Inline[] = [{ code: loaded.file }, ` line ${line}`]
  if (!run.repositoryUrl || !commit) return { nowrap: text }
  return { link: `${run.repositoryUrl}/blob/${commit}/${loaded.file.split('/').map(encodeURIComponent).join('/')}#L${line}`, text }
}
