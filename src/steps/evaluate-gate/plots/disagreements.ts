import type { Block, Fold, Text } from '../../../report/document.ts'
import { count } from '../../../report/numbers.ts'
import { many } from '../../../report/units.ts'
import type { GateFacts } from '../facts.ts'
import { productionName } from '../report/places.ts'
import type { DisagreementFacts } from './page-facts.ts'

/** The rows where the two models disagree most, as far as `report.rows` lets them be shown. */
export function disagreementFolds(facts: GateFacts): Fold[] {
  const { disagreements } = facts.page ?? {}
  if (disagreements === undefined) return []
  const blocks: Block[] = [{ kind: 'paragraph', text: summary(disagreements, facts) }, ...rows(disagreements, facts)]
  return [{ kind: 'fold', summary: 'Where the two models disagree', blocks }]
}

function summary({ n, different, candidateRight, productionRight, nearer }: DisagreementFacts, facts: GateFacts): Text {
  const start = `The two answer ${count(different)} of ${many(n, 'row')} differently`
  if (different === 0) return `${start}.`
  const [ours, theirs] = nearer ? [`the candidate is nearer to the truth`, ' '] : ['only the candidate is right', ' only ']
  return [
    `${start}: in ${count(candidateRight)} of them ${ours}, in ${count(productionRight)}${theirs}${facts.production?.called ?? 'production'} `,
    productionName(facts),
    '.',
  ]
}

function rows({ shown, columns, rows: records }: DisagreementFacts, facts: GateFacts): Block[] {
  if (shown === 'none')
    return [{ kind: 'caption', text: ['Single rows are not shown: ', { code: 'report: { rows: none }' }, ` in ${facts.config.path}.`] }]
  if (records.length === 0) return []
  return [
    {
      kind: 'table',
      name: `The ${many(records.length, 'row')} where they differ most`,
      columns: columns.map(({ name, number }) => ({ header: name, align: number ? ('right' as const) : ('left' as const) })),
      rows: records,
    },
    ...(facts.config.path === '' ? [] : [choice(shown, facts.config.path)]),
  ]
}

/** Where a user chooses what is shown of single rows. */
const choice = (shown: DisagreementFacts['shown'], path: string): Block => ({
  kind: 'caption',
  text: ['Columns shown: ', { code: `report: { rows: ${shown} }` }, ' in ', { code: path }, '; none, keys and full can be chosen.'],
})
