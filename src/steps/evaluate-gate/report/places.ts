import type { Inline } from '../../../report/document.ts'
import type { GateFacts } from '../facts.ts'

/** `sluice.yml` line 25, linked at the commit where the repository's address is known; without the line where that is not known. */
export function place({ config, commit, repositoryUrl }: GateFacts, line: number | undefined): Inline[] {
  const words: Inline[] = [{ code: config.path }, ...(line === undefined ? [] : [` line ${line}`])]
  if (repositoryUrl === undefined || commit === undefined) return words
  const segments = config.path.toWellFormed().split('/')
  // A config above the repository's root has no page there.
  if (segments.includes('..')) return words
  const anchor = line === undefined ? '' : `#L${line}`
  return [
    {
      link: `${repositoryUrl}/blob/${commit}/${segments.map(encodeURIComponent).join('/')}${anchor}`,
      text: words,
    },
  ]
}

/** Production's version in code, or the word where there is no version. */
export const productionName = ({ production }: GateFacts): Inline =>
  production === undefined ? 'production' : { code: production.version }
