import type { Inline } from '../../../report/document.ts'
import type { GateFacts } from '../facts.ts'

/** `sluice.yml` line 25, linked at the commit where the repository's address is known; without the line where that is not known. */
export function place({ config, commit, repositoryUrl }: GateFacts, line: number | undefined): Inline[] {
  const words: Inline[] = [{ code: config.path }, ...(line === undefined ? [] : [` line ${line}`])]
  if (repositoryUrl === undefined || commit === undefined) return words
  const anchor = line === undefined ? '' : `#L${line}`
  return [
    {
      link: `${repositoryUrl}/blob/${commit}/${config.path.toWellFormed().split('/').map(encodeURIComponent).join('/')}${anchor}`,
      text: words,
    },
  ]
}

/** Production's version in code, or the word where there is no version. */
export const productionName = ({ production }: GateFacts): Inline =>
  production === undefined ? 'production' : { code: production.version }
