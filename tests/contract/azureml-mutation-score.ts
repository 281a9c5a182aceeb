import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Who notices a broken field: the schemas, what comes of what Sluice does, or what Microsoft's client reads. */
export type Layer = 'schema' | 'sluice' | 'azure-ai-ml'
export type Counts = Record<Layer | 'all', number>
/** What was broken on the way, and who noticed; `fields` is how many could be, `survivors` are those that only the comparison word for word sees. */
export interface Score {
  kinds: number
  fields: number
  request: Counts
  answer: Counts
  survivors: string[]
}

export const scoreOf = (): Counts => ({ all: 0, schema: 0, sluice: 0, 'azure-ai-ml': 0 })
export const noticedOf = (counts: Counts): number => counts.schema + counts.sluice + counts['azure-ai-ml']

const parts = (counts: Counts, side: string) =>
  `${noticedOf(counts)} of ${counts.all} in ${side} (schemas ${counts.schema}, Sluice ${counts.sluice}, azure-ai-ml ${counts['azure-ai-ml']})`

/** The sentence of the page. */
export const sentence = ({ kinds, fields, request, answer }: Score): string =>
  `${kinds} kinds of requests, ${fields} ways to break a field; broken on the way, noticed: ${parts(request, 'requests')}, ${parts(answer, 'answers')}`

export const SCORE = join(import.meta.dirname, '../golden/azureml-mutation-score.json')
export const PAGE = join(import.meta.dirname, '../peers/azureml/README.md')

/** Writes a score into its file and into the page. */
export async function keep(score: Score): Promise<void> {
  await writeFile(SCORE, `${JSON.stringify(score, null, 1)}\n`)
  const page = await readFile(PAGE, 'utf8')
  await writeFile(
    PAGE,
    page.replace(/\d+ kinds of requests, .* in answers \([^)]*\)/, () => sentence(score)),
  )
}
