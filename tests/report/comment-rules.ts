import { decimalsFor } from '../../src/report/numbers.ts'

/** What a reader can check of a comment by looking at it: each broken rule in words. */
export const brokenRules = (markdown: string): string[] =>
  [head, order, tables, arithmetic, verdicts, signs, closed].flatMap((rules) => rules(markdown))

const ICONS = { '✅': 'pass', '❌': 'fail', '🟡': 'inconclusive', '⚠️': 'error' } as const
const WORDS = { Pass: 'pass', Fail: 'fail', Inconclusive: 'inconclusive', Error: 'error' } as const
const SIGNS = { '✓': 'pass', '✗': 'fail', '?': 'inconclusive', '–': 'pass' } as const
const ROW_WORDS = {
  '✓': ['better', 'no worse', 'met', 'close enough', 'pass'],
  '✗': ['worse', 'too low', 'too high', 'gone', 'too far apart', 'fail'],
  '?': ["can't tell", 'not compared', 'inconclusive'],
  '–': ['nothing required', 'not judged', 'error'],
}
const SEVERITY = ['pass', 'inconclusive', 'fail', 'error']
/** The rule with the first place that breaks it. */
const none = (rule: string, text: string, pattern: RegExp): string[] => {
  const found = pattern.exec(text)
  return found ? [`${rule}: ${text.slice(Math.max(0, found.index - 60), found.index + 60)}`] : []
}
const broken = (rule: string, holds: boolean): string[] => (holds ? [] : [rule])

/** A line without its code spans: one opens at backticks that no backslash escapes, and ends at as many. */
function withoutCode(line: string): string {
  let rest = line
  let text = ''
  for (;;) {
    const [all = '', before = '', ticks = ''] = /^((?:\\.|[^`\\])*)(`+)/.exec(rest) ?? []
    if (ticks === '') return text + rest
    const after = rest.slice(all.length)
    const end = new RegExp(`(?<!\`)${ticks}(?!\`)`).exec(after)
    text += before
    rest = end ? after.slice(end.index + ticks.length) : after
  }
}

const withoutFences = (markdown: string): string => markdown.replace(/^(`{3,})[\s\S]*?^\1$/gm, '')

/** Text without what is quoted from somewhere: code and fences. */
const unquoted = (markdown: string): string =>
  withoutFences(markdown)
    .split('\n')
    .map(withoutCode)
    .join('\n')
    .replace(/<code>.*?<\/code>/g, '')
/** The same without the addresses of links. */
const prose = (markdown: string): string => unquoted(markdown).replace(/(?<!\\)\]\(https?:[^)]*\)/g, ']')
const verdictOf = (markdown: string): string => /^<!-- .* verdict=(\w+)/.exec(markdown)?.[1] ?? ''
const titleOf = (markdown: string): string => /^## (.*)$/m.exec(markdown)?.[1] ?? ''
const plain = (text: string): string =>
  text
    .replace(/(`+) ?(.*?) ?\1/g, '$2')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#8288;', '')
    .replace(/&(?:#\d+|\w+);/g, 'x')
    .replace(/\\(.)/g, '$1')
    .replaceAll('\u2060', '')

/** Marker, title and box. */
function head(markdown: string): string[] {
  const [marker = '', title = '', ...rest] = markdown.split('\n')
  const found = /^<!-- sluice:gate model=\S+ schema=1 verdict=(pass|fail|inconclusive|error)(?: commit=[0-9a-f]{40})? -->$/.exec(marker)
  const [, icon = '', word = ''] = /^## (\S+) (\w+): /.exec(title) ?? []
  const alerts = rest.flatMap((line) => (/^> \[!(\w+)\]$/.exec(line)?.[1] ?? '') || [])
  const wanted = { pass: [], fail: ['CAUTION'], error: ['CAUTION'], inconclusive: ['WARNING'] }[found?.[1] ?? '']
  return [
    ...broken(`the first line is the marker: ${marker}`, found !== null && !/--/.test(marker.slice(4, -3))),
    ...broken(`the title says the verdict: ${title}`, ICONS[icon as '✅'] === found?.[1] && WORDS[word as 'Pass'] === found?.[1]),
    ...broken(`the title is at most 60 characters: ${title}`, [...plain(title.slice(3))].length <= 60),
    ...broken(`one box, of the verdict's colour: ${alerts}`, JSON.stringify(alerts) === JSON.stringify(wanted)),
    ...broken(
      'one emoji',
      (prose(markdown).match(/\p{Extended_Pictographic}/gu) ?? []).filter((sign) => !'✓✗'.includes(sign)).length === 1,
    ),
    ...broken('the box has its deciding words bold', alerts.length === 0 || /^> .*\*\*\S.*\*\*/m.test(markdown)),
  ]
}

const BLOCKS: readonly (readonly [name: string, start: RegExp])[] = [
  ['title', /^## /],
  ['box', /^> \[!/],
  ['if you merge', /^\*\*(?:If you merge|Nothing is changed)/],
  ['metrics', /^\| Verdict \| Metric /],
  ['slices', /^\*\*.* of .* slices? blocks?\*\*/],
  ['where to look', /^\*\*Where to look:\*\*/],
  ['fairness', /^\| Verdict \| Fairness /],
  ['bullets', /^- \*\*/],
  ['next', /^\*\*Next(:\*\*|\*\*, one of)/],
  ['folds', /^<details>/],
  ['commands', /^\*\*Commands:\*\*/],
  ['footer', /^<sub>Sluice /],
]
/** Of several tables of metrics, each may have slices under it. */
const MAY_REPEAT = ['metrics', 'slices', 'where to look', 'bullets', 'folds']

function order(markdown: string): string[] {
  let depth = 0
  const seen = withoutFences(markdown)
    .split('\n')
    .flatMap((line): string[] => {
      if (line === '</details>') depth--
      const name = depth === 0 ? BLOCKS.find(([, start]) => start.test(line))?.[0] : undefined
      if (line === '<details>') depth++
      return name === undefined ? [] : [name]
    })
  const places = seen.map((name) => BLOCKS.findIndex(([other]) => other === name))
  const several = seen.filter((name) => name === 'metrics').length > 1
  const sorted = places.every((place, i) => i === 0 || place >= places[i - 1]! || (several && place <= 5 && places[i - 1]! <= 5))
  const twice = seen.filter((name, i) => seen.indexOf(name) !== i && !MAY_REPEAT.includes(name))
  const always = ['title', 'if you merge', ...(/^\*\*Nothing is changed/m.test(markdown) ? [] : ['commands']), 'footer'].filter(
    (name) => !seen.includes(name),
  )
  return [
    ...broken(`the order of blocks: ${seen.join(', ')}`, sorted),
    ...broken(`twice: ${twice}`, twice.length === 0),
    ...broken(`missing: ${always}`, always.length === 0),
    ...broken('the third block is what a merge does', seen.indexOf('if you merge') === (seen.includes('box') ? 2 : 1)),
    ...broken('a next step unless it passes', seen.includes('next') === (verdictOf(markdown) !== 'pass')),
  ]
}

interface Row {
  header: string[]
  cells: string[]
  /** Outside of every fold. */
  open: boolean
}

const cellsOf = (line: string): string[] =>
  line
    .replace(/^\| | \|$/g, '')
    .split(' | ')
    .map((cell) => cell.trim())

/** Every row of every table, with the header above it. */
function rowsOf(markdown: string): Row[] {
  let header: string[] = []
  let depth = 0
  const lines = withoutFences(markdown).split('\n')
  return lines.flatMap((line, i): Row[] => {
    if (line === '<details>') depth++
    if (line === '</details>') depth--
    if (!line.startsWith('|')) header = []
    if (/^\|(:--|--:)/.test(line) || !line.startsWith('|')) return []
    if (/^\|(:--|--:)/.test(lines[i + 1] ?? '')) header = cellsOf(line)
    return header.length > 0 && !/^\|(:--|--:)/.test(lines[i + 1] ?? '') ? [{ header, cells: cellsOf(line), open: depth === 0 }] : []
  })
}

function tables(markdown: string): string[] {
  return rowsOf(markdown).flatMap(({ header, cells }) => [
    ...broken(`as many cells as headers: ${cells.join(' | ')}`, cells.length === header.length),
    ...broken(
      `every header says something: ${header}`,
      header.every((cell) => cell !== ''),
    ),
    ...broken(
      `rows are counted with commas: ${cells}`,
      at(cells, header, 'Rows') === undefined || /^\d{1,3}(,\d{3})*$/.test(at(cells, header, 'Rows')!),
    ),
    ...broken(
      `q is shown with two digits: ${cells}`,
      /^(?:&lt;&nbsp;0\.001|0\.0\d{2,3}|0\.\d{1,2}|1\.00?|1|–)$/.test(at(cells, header, 'q') ?? '–'),
    ),
    ...broken(`an interval does not break: ${cells}`, !/ /.test(intervalOf(cells, header) ?? '')),
    ...verdictCell(cells, header),
  ])
}

const at = (cells: readonly string[], header: readonly string[], name: string): string | undefined => cells[header.indexOf(name)]
const intervalOf = (cells: readonly string[], header: readonly string[]): string | undefined =>
  cells[header.findIndex((cell) => /^\d+(\.\d+)?% interval$/.test(cell))]

function verdictCell(cells: readonly string[], header: readonly string[]): string[] {
  const cell = at(cells, header, 'Verdict')
  if (cell === undefined) return []
  const [, sign = '', word = ''] = /^(\S)\u2060?&nbsp;\**(.*?)\**$/.exec(cell) ?? []
  return broken(`a sign and its word, unbroken: ${cell}`, ROW_WORDS[sign as '✓']?.includes(word.replaceAll('&nbsp;', ' ')) === true)
}

const NUMBER = /^(?:\*\*)?([+−]?)(\d{1,3}(?:,\d{3})*)(\.\d+)?(?:\*\*)?$/
interface Shown {
  value: number
  decimals: number
  sign: string
}
function shown(cell: string | undefined): Shown | undefined {
  const [, sign = '', whole, fraction = ''] = NUMBER.exec(cell ?? '') ?? []
  if (whole === undefined) return undefined
  return {
    value: Number(`${sign === '−' ? '-' : ''}${whole.replaceAll(',', '')}${fraction}`),
    decimals: Math.max(0, fraction.length - 1),
    sign,
  }
}

/** A row of production, candidate, Δ and interval, in numbers; undefined where nothing was compared. */
function compared({ cells, header }: Row) {
  const d = header.indexOf('Δ')
  const [low, high] = (intervalOf(cells, header) ?? '').split('&nbsp;to&nbsp;').map(shown)
  const [production, candidate, delta] = [shown(cells[d - 2]), shown(cells[d - 1]), shown(cells[d])]
  return d >= 2 && production && candidate && delta && low && high ? { production, candidate, delta, low, high } : undefined
}

/** What a reader can subtract subtracts; digits follow the interval; signs are explicit. */
function arithmetic(markdown: string): string[] {
  const rows = rowsOf(markdown)
  const perTable = new Map<readonly string[], number>()
  return rows.flatMap((row): string[] => {
    const line = row.cells.join(' | ')
    const numbers = compared(row)
    if (
      row.header.includes('Δ') &&
      numbers === undefined &&
      row.cells[row.header.indexOf('Δ')] !== '–' &&
      intervalOf(row.cells, row.header) !== '–'
    )
      return [`numbers: ${line}`]
    if (numbers === undefined) return []
    const { production, candidate, delta, low, high } = numbers
    const unit = 10 ** -delta.decimals
    const near = (a: number, b: number) => Math.abs(a - b) < unit * 1e-3 + Math.abs(production.value) * 1e-15
    const decimals = Object.values(numbers).map((number) => number.decimals)
    const slices = row.header.includes('Rows')
    const before = slices ? (perTable.get(row.header) ?? delta.decimals) : delta.decimals
    perTable.set(row.header, delta.decimals)
    return [
      ...broken(`Δ is candidate − production: ${line}`, near(candidate.value - production.value, delta.value)),
      ...broken(`the interval has Δ in it: ${line}`, low.value <= delta.value + unit * 1.01 && delta.value <= high.value + unit * 1.01),
      ...broken(`low before high: ${line}`, low.value <= high.value),
      ...broken(`one count of decimals: ${line}`, new Set(decimals).size === 1),
      ...broken(`digits of the interval: ${line}`, slices || suits(low.value, high.value, delta.decimals, row)),
      ...broken(
        `a sign where it is not zero: ${line}`,
        [delta, low, high].every(({ value, sign }) => value > 0 === (sign === '+') && value < 0 === (sign === '−')),
      ),
      ...broken(`one count of decimals in the table: ${line}`, before === delta.decimals),
    ]
  })
}

/** Whether so many decimals follow from an interval that is known as it is shown: more only where fewer would touch a limit. */
function suits(low: number, high: number, decimals: number, { cells, header }: Row): boolean {
  const unit = 10 ** -decimals
  const [least, most] = [high - low + unit, Math.max(0, high - low - unit)].map((width) => decimalsFor(width / 2)) as [number, number]
  if (decimals >= least && decimals <= (high - low - unit <= 0 ? 12 : most)) return true
  const limits = limitsOf(at(cells, header, 'Required')).map(({ limit }) => limit)
  const fewer = 10 ** -(decimals - 1)
  const touches = [low, high, shown(cells[header.indexOf('Candidate')])?.value ?? Number.NaN].some((value) =>
    limits.some((limit) => Math.abs(value - limit) <= fewer),
  )
  return decimals > most && decimals <= most + 3 && touches
}

interface Limit {
  of: 'Δ' | 'value'
  relation: string
  limit: number
}
const limitsOf = (cell = ''): Limit[] =>
  cell.split('<br>').flatMap((part): Limit[] => {
    const [, of, relation = '', limit] = /^(Δ|value)&nbsp;(>|&lt;|≥|≤)&nbsp;(\S+)$/.exec(part) ?? []
    return of === undefined ? [] : [{ of: of as 'Δ', relation: relation.replace('&lt;', '<'), limit: shown(limit)?.value ?? Number.NaN }]
  })

/** What a row says of itself follows from its numbers, and what the title says from its rows. */
function verdicts(markdown: string): string[] {
  const rows = rowsOf(markdown)
  const own = rows.filter(({ open, header }) => open && header[0] === 'Verdict')
  const said = own.map(({ cells }) => SIGNS[cells[0]?.[0] as '✓'] ?? 'error')
  const wrong = /^\*\*On .*\d rows? (?:is|are) wrong\*\*|^> .*\*\*No gate asks for/m.test(markdown) ? ['fail'] : []
  const worst = SEVERITY[Math.max(0, ...[...said, ...wrong].map((verdict) => SEVERITY.indexOf(verdict)))]
  const verdict = verdictOf(markdown)
  const unsaid = verdict === 'error' || (verdict === 'inconclusive' && worst !== 'fail' && /cannot be compared/.test(titleOf(markdown)))
  return [
    ...broken(`the title (${verdict}) is the worst of its rows (${worst})`, worst === verdict || unsaid),
    ...rows.filter(({ header }) => header.includes('Required') && header.includes('Δ')).flatMap(rowVerdict),
    ...broken('the worst verdict first', sortedWithin(own)),
  ]
}

/** Within one table the rows go from worst to best. */
function sortedWithin(rows: readonly Row[]): boolean {
  const severity = ({ cells }: Row) => SEVERITY.indexOf(SIGNS[cells[0]?.[0] as '✓'] ?? 'error')
  return rows.every((row, i) => i === 0 || rows[i - 1]!.header !== row.header || severity(rows[i - 1]!) >= severity(row))
}

function rowVerdict(row: Row): string[] {
  const numbers = compared(row)
  const [sign = '', word = ''] = (row.cells[0] ?? '')
    .replaceAll('*', '')
    .replace('\u2060', '')
    .split(/&nbsp;(.*)/s)
  const limits = limitsOf(at(row.cells, row.header, 'Required'))
  if (numbers === undefined || word.includes('not&nbsp;compared')) return []
  const { low, high, candidate } = numbers
  const states = limits.map(({ of, relation, limit }) => {
    const above = relation === '>' || relation === '≥'
    if (of === 'value') return (above ? candidate.value >= limit : candidate.value <= limit) ? 'pass' : 'fail'
    const [worse, better] = above ? [low.value, high.value] : [-high.value, -low.value]
    const bound = above ? limit : -limit
    return worse >= bound && (worse > bound || better > bound) ? 'pass' : better <= bound ? 'fail' : 'inconclusive'
  })
  // Where rounding at most three more decimals cannot part a bound from its limit, both readings are right.
  const touching = limits.some(({ of, limit }) =>
    of === 'value' ? candidate.value === limit : low.value === limit || high.value === limit,
  )
  const worst = states.includes('fail') ? 'fail' : states.includes('inconclusive') ? 'inconclusive' : 'pass'
  const line = row.cells.join(' | ')
  return [
    ...broken(`the sign follows from the interval (${states}): ${line}`, touching || limits.length === 0 || SIGNS[sign as '✓'] === worst),
    ...broken(`better has an interval beyond 0: ${line}`, word !== 'better' || low.value >= 0 || high.value <= 0),
    ...broken(
      `no worse and better are apart: ${line}`,
      word !== 'no&nbsp;worse' || (low.value <= 0 && high.value >= 0) || sameSide(numbers, limits),
    ),
  ]
}

/** An interval that leaves 0 out on its losing side, within the margin: shown to be worse than 0, not than the margin. */
const sameSide = ({ low, high }: NonNullable<ReturnType<typeof compared>>, limits: readonly Limit[]): boolean =>
  limits.some(({ of, relation }) => of === 'Δ' && (relation === '>' ? high.value <= 0 : low.value >= 0))

/** Signs that GitHub or a reader would take for something else. */
function signs(markdown: string): string[] {
  const text = prose(markdown)
  const bare = text
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#\d+|\w+);/g, ' ')
    .replace(/^> \[!\w+\]$/gm, '')
  return [
    ...none('no NaN, undefined, Infinity or object', bare, /\b(NaN|undefined|Infinity)\b|\[object/),
    ...none('no hyphen as a minus', bare, /(?:^|[\s(>*])-\d/m),
    ...none('no negative zero', bare, /−0(?:\.0+)?(?![\d.])/),
    ...none('no formula', text, /(?<!<span>)\$(?!<\/span>)/),
    ...none('no mention, issue or digest', bare, /@[a-z0-9]|#\d|\bGH-\d|\b(?=[0-9]*[a-f])(?=[a-f]*\d)[0-9a-f]{7,40}\b/i),
    ...none('no exclamation mark', bare, /!/),
    ...none('a test shows, it does not know', bare, /\blost\b/),
    ...none('only the tags that a comment may have', text, /<\/?(?!\/?(?:details|summary|code|sub|br|span)\b)[a-z]/i),
    ...broken(
      'links are absolute',
      (unquoted(markdown).match(/(?<!\\)\]\([^)]*\)/g) ?? []).every((link) => /^\]\(https:\/\//.test(link)),
    ),
    ...broken(
      'links into the repository are at a commit',
      (unquoted(markdown).match(/\/blob\/[^)/]*/g) ?? []).every((link) => /[0-9a-f]{40}$/.test(link)),
    ),
  ]
}

/** Fences and folds are closed, paragraphs are one line each, and GitHub takes it. */
function closed(markdown: string): string[] {
  let fence = ''
  const folds: number[] = []
  let depth = 0
  let inner = false
  const text = markdown.split('\n').filter((line) => {
    if (fence !== '' && line !== fence && line.startsWith(fence)) inner = true
    const [, ticks = ''] = /^(`{3,})\w*$/.exec(line) ?? []
    if (fence === '' && ticks !== '') fence = ticks
    else if (line === fence) fence = ''
    if (fence === '' && line === '<details>') depth++
    if (fence === '' && line === '</details>') depth--
    folds.push(depth)
    return fence === '' && ticks === ''
  })
  const soft = text.some((line, i) => isText(line) && isText(text[i + 1] ?? ''))
  return [
    ...broken('every fence is closed', fence === '' && !inner),
    ...broken('every fold is closed, none within another', depth === 0 && folds.every((open) => open === 0 || open === 1)),
    ...broken('a paragraph is one line', !soft),
    ...broken('at most 65,000 characters', markdown.length <= 65_000),
  ]
}
const isText = (line: string): boolean => line !== '' && !/^(?:[|>-]|\d+\. |<|#|`{3})/.test(line)
