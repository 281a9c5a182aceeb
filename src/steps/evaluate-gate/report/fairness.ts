import type { Block, Fold, Inline, Text } from '../../../report/document.ts'
import { type Bound, count, decimalsApart, decimalsFor, fixed, level, rounded } from '../../../report/numbers.ts'
import { clip } from '../../../report/text.ts'
import { many } from '../../../report/units.ts'
import type { Decision, FairnessVerdict } from '../decision.ts'
import type { GateFacts } from '../facts.ts'
import { metricWords } from '../metric-words.ts'
import { place, productionName } from './places.ts'
import { limitText } from './shown.ts'

/** Characters of a group's name in a sentence or a table cell. */
const NAME = 40
const SIGNS = { pass: '✓', fail: '✗', inconclusive: '?', error: '–' } as const
const WORDS = { pass: 'close enough', fail: 'too far apart', inconclusive: "can't tell", error: 'not judged' } as const

/** Numbers of a rule as a reader sees them: what is between the two groups follows from what is shown of them. */
interface Apart {
  lower: string
  higher: string
  value: string
  low: string
  high: string
  required: string
}

function apart({ widest, limit, groups }: FairnessVerdict): Apart | undefined {
  if (widest === undefined) return undefined
  const bounds: Bound[] = [widest.low, widest.high].map((value) => ({ value, limit: limit.value }))
  const decimals = decimalsApart(decimalsFor((widest.high - widest.low) / 2), bounds)
  const of = (name: string) => groups.find((group) => group.level === name)?.value ?? Number.NaN
  const [lower, higher] = [of(widest.lower), of(widest.higher)]
  const ratio = limit.kind === 'ratio'
  const between =
    ratio || !Number.isFinite(higher - lower) ? widest.value : rounded(rounded(higher, decimals) - rounded(lower, decimals), decimals)
  const unit = ratio ? '×' : ''
  const [value, low, high] = [between, widest.low, widest.high].map((n) => `${fixed(n, decimals)}${unit}`) as [string, string, string]
  const required = `${ratio ? '≥' : '≤'} ${limitText(limit.value)}${unit}`
  return { lower: fixed(lower, decimals), higher: fixed(higher, decimals), value, low, high, required }
}

/** "Recall by `sex`". */
const subject = (rule: FairnessVerdict): Inline[] => [`${metricWords(rule).label} by `, { code: rule.column }]

/** Why a rule does not pass: its deciding number bold, its line linked. */
export function fairnessSentence(rule: FairnessVerdict, facts: GateFacts): Inline[] {
  const where: Inline[] = [' (', ...place(facts, facts.config.fairnessLines?.[rule.rule]), ').']
  const { inSentence } = metricWords(rule)
  const numbers = apart(rule)
  if (rule.widest === undefined || numbers === undefined)
    return [
      { strong: [`Whether the ${inSentence} differs by `, { code: rule.column }, ' could not be measured'] },
      `: ${rule.because ?? 'fewer than two groups have a value'}`,
      ...where,
    ]
  const lower = clip(rule.widest.lower, NAME)
  const higher = clip(rule.widest.higher, NAME)
  if (rule.verdict === 'inconclusive')
    return [
      `The rows cannot tell how far the ${inSentence} of `,
      { code: rule.column },
      ` ${lower} lies from that of ${higher}: `,
      { strong: [`${numbers.low} to ${numbers.high}`] },
      `; ${allowed(rule)}`,
      ...where,
    ]
  const [words, sure] =
    rule.limit.kind === 'ratio'
      ? [` is ${numbers.value} that of ${higher}`, `at most ${numbers.high}`]
      : [` lies ${numbers.value} below that of ${higher}`, `at least ${numbers.low}`]
  return [{ strong: [`The ${inSentence} of `, { code: rule.column }, ` ${lower}${words}`] }, ` (${sure}); ${allowed(rule)}`, ...where]
}

const allowed = ({ limit }: FairnessVerdict): string =>
  limit.kind === 'ratio' ? `at least ${limitText(limit.value)}× is required` : `${limitText(limit.value)} is allowed`

/** Rules that do not pass, as a table; nothing when all do. */
export function fairnessTable({ fairness = [], level: share }: Decision, facts: GateFacts): Block[] {
  const open = fairness
    .filter(({ verdict }) => verdict !== 'pass')
    .toSorted((a, b) => Number(b.verdict === 'fail') - Number(a.verdict === 'fail'))
  if (open.length === 0) return []
  const left = (header: string) => ({ header, align: 'left' as const })
  const right = (header: string) => ({ header, align: 'right' as const })
  const columns = [
    left('Verdict'),
    left('Fairness'),
    right('Lowest'),
    right('Highest'),
    right('Apart'),
    left(`${level(share)} interval`),
    left('Required'),
  ]
  return [{ kind: 'table', name: 'Fairness', columns, rows: open.map(cells) }, ...fairnessCaption(open, facts)]
}

/** What "apart" is, and how far production's groups are. */
function fairnessCaption(rules: readonly FairnessVerdict[], facts: GateFacts): Block[] {
  const before = rules.flatMap(({ widest, limit, column }): Inline[] => {
    if (widest?.production === undefined) return []
    const value = fixed(widest.production, decimalsFor((widest.high - widest.low) / 2))
    return [
      ' With production ',
      productionName(facts),
      ' the two of ',
      { code: column },
      limit.kind === 'ratio' ? ` are ${value}×.` : ` are ${value} apart.`,
    ]
  })
  const ratio = rules.some(({ limit }) => limit.kind === 'ratio') ? ', or lowest ÷ highest (×)' : ''
  return [
    { kind: 'caption', text: [`Apart = highest − lowest${ratio} of the groups of the candidate with enough rows to tell.`, ...before] },
  ]
}

function cells(rule: FairnessVerdict): Text[] {
  const numbers = apart(rule)
  const verdict: Text = [{ nowrap: [`${SIGNS[rule.verdict]} `, { strong: [WORDS[rule.verdict]] }] }]
  const group = (name: string | undefined, value: string | undefined): Text =>
    name === undefined ? '–' : [`${clip(name, NAME)} `, { nowrap: value ?? '–' }]
  return [
    verdict,
    subject(rule),
    group(rule.widest?.lower, numbers?.lower),
    group(rule.widest?.higher, numbers?.higher),
    numbers ? [{ strong: [numbers.value] }] : '–',
    numbers ? [{ nowrap: [`${numbers.low} to ${numbers.high}`] }] : '–',
    [{ nowrap: limitWords(rule) }],
  ]
}

const limitWords = ({ limit }: FairnessVerdict): string =>
  limit.kind === 'ratio' ? `≥ ${limitText(limit.value)}×` : `≤ ${limitText(limit.value)}`

/** One line for the rules that pass. */
export function fairnessBullet({ fairness = [] }: Decision): Text[] {
  const passed = fairness.filter(({ verdict }) => verdict === 'pass')
  if (passed.length === 0) return []
  const one = (rule: FairnessVerdict): Inline[] => {
    const numbers = apart(rule)
    return numbers
      ? [
          ...subject(rule),
          `: ${rule.limit.kind === 'ratio' ? `lowest is ${numbers.value} the highest` : `${numbers.value} apart`}, ${allowed(rule)}`,
        ]
      : [...subject(rule)]
  }
  return [[{ strong: ['Fairness:'] }, ' ', ...passed.flatMap((rule, i) => [...(i > 0 ? ['; '] : []), ...one(rule)]), '.']]
}

/** Every group of every rule. */
export function fairnessFolds({ fairness = [], level: share }: Decision): Fold[] {
  return fairness
    .filter(({ groups }) => groups.length > 0)
    .map((rule): Fold => {
      const halves = rule.groups
        .flatMap(({ low, high }) => (low === undefined || high === undefined ? [] : [(high - low) / 2]))
        .sort((a, b) => a - b)
      const decimals = decimalsFor(halves[Math.floor(halves.length / 2)] ?? 0)
      const number = (value: number | undefined) => (value === undefined ? '–' : fixed(value, decimals))
      const columns = [
        { header: [{ code: rule.column }], align: 'left' as const },
        { header: 'Rows', align: 'right' as const },
        { header: metricWords(rule).label, align: 'right' as const },
        { header: `${level(share)} interval`, align: 'left' as const },
      ]
      const rows = rule.groups.map(({ level: name, n, value, low, high }): Text[] => [
        clip(name, NAME),
        count(n),
        number(value),
        low === undefined || high === undefined ? '–' : [{ nowrap: `${number(low)} to ${number(high)}` }],
      ])
      return {
        kind: 'fold',
        name: 'fairness',
        summary: [`Fairness: ${metricWords(rule).inSentence} of ${many(rule.groups.length, 'group')} of `, { code: rule.column }],
        blocks: [{ kind: 'table', name: 'Groups', columns, rows }],
      }
    })
}
