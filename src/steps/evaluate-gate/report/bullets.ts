import { short } from '../../../kernel/digest.ts'
import { duration, money } from '../../../kernel/units.ts'
import type { Block, Inline, Text } from '../../../report/document.ts'
import { count } from '../../../report/numbers.ts'
import { listed, pieces } from '../../../report/text.ts'
import { inWords, many } from '../../../report/units.ts'
import { WORN_FROM } from '../../../statistics/gate/attempt.ts'
import type { Decision } from '../decision.ts'
import type { Cost, GateFacts } from '../facts.ts'
import { fairnessBullet } from './fairness.ts'
import { type OnPanel, panelsOf, panelWords } from './panels.ts'
import { place, productionName } from './places.ts'
import { sliceBullets } from './slices.ts'

/** Slices (when there is no table), data, cost and evidence: one line each, and only what is known. */
export function bullets(decision: Decision, facts: GateFacts): Block[] {
  const items = [
    ...sliceBullets(decision),
    ...panelsBullet(decision, facts),
    ...fairnessBullet(decision),
    ...hintBullets(decision),
    ...wornBullet(decision, facts),
    ...dataBullet(facts),
    ...costBullet(facts),
    ...evidenceBullet(facts),
  ]
  return items.length === 0 ? [] : [{ kind: 'bullets', items }]
}

/** What should be looked at before the numbers are trusted: it decides nothing. */
const hintBullets = ({ hints = [] }: Decision): Text[] =>
  hints.map(({ column, message }) => [{ strong: ['Look twice:'] }, ' ', { code: column }, ` ${message}`])

/** From the fifth candidate on: what these rows still say, and what to do. */
const wornBullet = ({ attempt }: Decision, facts: GateFacts): Text[] =>
  attempt < WORN_FROM
    ? []
    : [
        [
          { strong: ['These rows wear out:'] },
          ` ${count(attempt)} candidates have been judged on them, and each further one needs a larger difference. Name rows in `,
          ...place(facts, facts.config.evaluationLine),
          ' that no candidate was judged on yet.',
        ],
      ]

/** One line for the further sets and opponents that pass. */
function panelsBullet(decision: Decision, facts: GateFacts): Text[] {
  const passed = panelsOf(decision, facts).filter(({ panel }) => panel.verdict === 'pass')
  if (passed.length === 0) return []
  const one = ({ panel }: OnPanel): Text => {
    const words =
      panel.rows.length === 0
        ? 'no row is wrong'
        : panel.rows.length === 1
          ? panel.rows[0]!.word
          : `all ${count(panel.rows.length)} gates pass`
    return [...panelWords(panel), ` (${many(panel.n, 'row')}): ${panel.wrong && panel.rows.length > 0 ? 'no row is wrong, ' : ''}${words}`]
  }
  return [[{ strong: ['Also judged:'] }, ' ', ...passed.flatMap((on, i) => [...(i > 0 ? ['; '] : []), ...pieces(one(on))]), '.']]
}

function dataBullet({ data, production }: GateFacts): Text[] {
  if (data === undefined) return []
  const version: Inline[] = production ? [{ code: production.version }] : []
  const missing: Inline[] =
    data.missing.length === 0
      ? ['no column missing']
      : [
          `column${data.missing.length > 1 ? 's' : ''} `,
          ...listed(data.missing.map((name) => [{ code: name }])),
          ` ${data.missing.length > 1 ? 'are' : 'is'} missing (`,
          ...version,
          ' had it)',
        ]
  const drifted: Inline[] =
    data.drifted === undefined
      ? []
      : data.drifted.length === 0
        ? [', none drifted']
        : [', ', ...listed(data.drifted.map((name) => [{ code: name }])), ' drifted']
  const added = data.added.length === 0 ? '' : `, ${inWords(data.added.length)} new`
  const before: Inline[] = production?.trainRows === undefined ? [] : [' (', ...version, `: ${count(production.trainRows)})`]
  const rows: Inline[] = data.trainRows === undefined ? [] : [`; ${count(data.trainRows)} rows to train on`, ...before]
  return [
    [
      { strong: ['Data:'] },
      ' ',
      ...(production ? [...missing, ...drifted, added] : []),
      ...withoutLead(rows, production === undefined),
      '.',
    ],
  ]
}

/** Drops the "; " that has nothing before it. */
const withoutLead = ([first, ...rest]: readonly Inline[], lead: boolean): Inline[] =>
  first === undefined ? [] : [lead && typeof first === 'string' ? first.slice(2) : first, ...rest]

function costBullet({ cost, production }: GateFacts): Text[] {
  if (cost === undefined) return []
  const before: Inline[] =
    production?.cost === undefined ? [] : [' (', { code: production.version }, ': ', ...costText(production.cost), ')']
  return [[{ strong: ['Cost:'] }, ' ', ...costText(cost), ...before, '.']]
}

const costText = ({ seconds, usd }: Cost): Inline[] => [
  { nowrap: duration(seconds) },
  ...(usd === undefined ? [] : [', ', { nowrap: `${money(usd)} USD` }]),
]

function evidenceBullet({ evidence }: GateFacts): Text[] {
  const links = [
    ['data', evidence.data],
    ['model', evidence.model],
    ['verdict', evidence.verdict],
  ].flatMap(([name, digest]): Inline[][] => (digest === undefined ? [] : [[`${name} `, { code: short(digest) }]]))
  return [[{ strong: ['Evidence:'] }, ' ', ...links.flatMap((link, i) => (i > 0 ? [' → ', ...link] : link)), '.']]
}

/** "If you merge": what is or will be true, and which version serves. */
export function ifYouMerge(decision: Decision, facts: GateFacts): Block {
  const { production, environments, nextVersion } = facts
  if (decision.verdict !== 'pass') {
    const lead = decision.verdict === 'fail' ? 'If you merge anyway' : 'If you merge'
    const stays: Inline[] = production ? [' and production stays on ', productionName(facts)] : [' and nothing goes to production']
    return { kind: 'paragraph', text: [{ strong: [lead] }, ', nothing is registered', ...stays, '.'] }
  }
  if (decision.baseline.kind === 'unchanged' && !facts.otherServing) {
    const same: Inline[] = [', no version is added: the candidate is ', productionName(facts), ' itself, byte for byte.']
    return { kind: 'paragraph', text: [{ strong: ['If you merge'] }, ...same] }
  }
  const [first] = environments
  const promotes: Inline[] = first === undefined ? [] : [' and a pull request opens that promotes it to ', { code: first }]
  const last = environments.at(-1)
  const same: Inline[] = decision.baseline.kind === 'unchanged' ? [' (the model of ', productionName(facts), ', served by other code)'] : []
  const until = first === last ? 'that is merged' : 'its own promotion is merged'
  const stays: Inline[] = production && first !== undefined ? [' Production stays on ', productionName(facts), ` until ${until}.`] : []
  return {
    kind: 'paragraph',
    text: [{ strong: ['If you merge'] }, ', the candidate becomes ', { code: nextVersion }, ...same, ...promotes, '.', ...stays],
  }
}
