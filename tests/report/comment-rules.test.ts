import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderMarkdown } from '../../src/report/markdown.ts'
import { report } from '../../src/steps/evaluate-gate/report.ts'
import { hostile } from '../hostile/hostile.ts'
import { longStory } from '../steps/evaluate-gate/long-story.ts'
import { brokenRules } from './comment-rules.ts'
import { draws, randomReport } from './random-report.ts'

const golden = join(import.meta.dirname, '../golden')
const files = readdirSync(golden).filter((file) => file.startsWith('gate-'))
const comment = (file: string) => readFileSync(join(golden, file), 'utf8')

test.each(files)('%s keeps every rule that can be checked by looking at it', (file) => {
  expect(brokenRules(comment(file))).toEqual([])
})

/** A correct comment with one thing wrong. */
const spoilt: readonly (readonly [what: string, file: string, from: string | RegExp, to: string])[] = [
  ['another Δ', 'gate-pass.md', '**+0.0259**', '**+0.0258**'],
  ['an interval without Δ', 'gate-pass.md', '+0.0246&nbsp;to&nbsp;+0.0271', '+0.0262&nbsp;to&nbsp;+0.0287'],
  [
    'too many digits',
    'gate-pass.md',
    '| 0.6402 | 0.6661 | **+0.0259** | +0.0246&nbsp;to&nbsp;+0.0271',
    '| 0.640210 | 0.666110 | **+0.025900** | +0.024600&nbsp;to&nbsp;+0.027100',
  ],
  [
    'too few digits',
    'gate-pass.md',
    '| 0.6402 | 0.6661 | **+0.0259** | +0.0246&nbsp;to&nbsp;+0.0271',
    '| 0.64 | 0.67 | **+0.03** | +0.02&nbsp;to&nbsp;+0.03',
  ],
  ['digits that differ', 'gate-pass.md', '| 0.6402 |', '| 0.64020 |'],
  ['a hyphen as a minus', 'gate-fail.md', '−0.154', '-0.154'],
  ['no plus', 'gate-pass.md', '+0.0246&nbsp;to', '0.0246&nbsp;to'],
  ['a sign against its interval', 'gate-worse.md', '✗&nbsp;**too&nbsp;low**', '✓&nbsp;**better**'],
  ['a word against its interval', 'gate-pass.md', '✓&nbsp;**no&nbsp;worse**', '✓&nbsp;**better**'],
  ['a title better than its rows', 'gate-worse.md', /^<!-- .*/, '<!-- sluice:gate model=flight-delays schema=1 verdict=pass -->'],
  ['a title worse than its rows', 'gate-pass.md', /verdict=pass|✅ Pass/g, 'verdict=fail'],
  ['a long title', 'gate-pass.md', 'is better than production', 'is better than production in each and every way there is'],
  ['another emoji', 'gate-pass.md', '**Slices:**', '**Slices:** 🎉'],
  ['a second box', 'gate-fail.md', '**If you merge', '> [!WARNING]\n> **x**\n\n**If you merge'],
  ['blocks in another order', 'gate-fail.md', /(\*\*Next:[^\n]*\n\n)([\s\S]*?)(?=<details>)/, '$2'],
  ['the metrics before what a merge does', 'gate-pass.md', /(\*\*If you merge[^\n]*\n\n)([\s\S]*?\n\n)(?=<sub>)/, '$2$1'],
  [
    'the best verdict first',
    'gate-inconclusive.md',
    /(\| \?&nbsp;[^\n]*\n)(?=\n)/,
    '| ✓&nbsp;**better** | X | 1 | 2 | **+1** | 0&nbsp;to&nbsp;+2 | – |\n$1',
  ],
  ['an open fold', 'gate-pass.md', '</details>', ''],
  ['an open fence', 'gate-pass.md', /^```$/m, ''],
  ['a soft line break', 'gate-pass.md', 'stays on `v6` until', 'stays on `v6`\nuntil'],
  ['a mention', 'gate-pass.md', '**Slices:**', '**Slices:** @maria'],
  ['an issue', 'gate-pass.md', '**Slices:**', '**Slices:** #12'],
  ['a formula', 'gate-pass.md', '0.008&nbsp;USD', '$0.008'],
  ['praise', 'gate-pass.md', 'is better than production', 'is better than production!'],
  ['"lost"', 'gate-pass.md', 'is shown to lose', 'lost'],
  ['a relative link', 'gate-fail.md', 'https://github.com/acme/flights/blob', '/blob'],
  ['a link to a branch', 'gate-fail.md', /blob\/[0-9a-f]{40}/, 'blob/main'],
  ['an image', 'gate-pass.md', '**Slices:**', '<img src="x">'],
  ['a cell too many', 'gate-pass.md', '| ROC AUC |', '| ROC AUC | x |'],
  ['rows without commas', 'gate-fail.md', '5,282', '5282'],
  ['not a number', 'gate-pass.md', '0.6402', 'NaN'],
  ['a negative zero', 'gate-pass.md', '−0.0003', '−0.0000'],
]

test.each(spoilt)('%s is noticed', (_, file, from, to) => {
  const text = comment(file)
  const wrong = text.replace(from, to)
  expect(wrong).not.toBe(text)
  expect(brokenRules(wrong)).not.toEqual([])
})

/** Names as people give them, and some that try to be more. Those that hold what a comment may not say itself (an emoji, NaN) would be counted as its own. */
const names = [
  ...Array.from({ length: 40 }, (_, i) => `${'ABCDEFGH'[i % 8]}${i}`),
  ...hostile.filter((text) => !/\p{Extended_Pictographic}|!|NaN|undefined|Infinity|\[object|[-\u2212]\d/u.test(text)),
]

const seeds = Array.from({ length: 500 }, (_, i) => i + 1)
const random = (seed: number) => {
  const { decision, facts } = randomReport(draws(seed), names)
  return report(decision, facts)
}

test.each(seeds)('random report %i keeps them too', (seed) => expect(brokenRules(renderMarkdown(random(seed)))).toEqual([]))

/** What is never cut: marker, title, box, what a merge does, rows that fail, next, commands. */
const kept = /^(?:<!-- sluice|## |> |\*\*If you merge|\| ✗|\*\*Next|\d\. |\*\*Commands|<sub>Sluice)/
const open = (markdown: string) => markdown.replace(/^<details>[\s\S]*?^<\/details>$/gm, '').split('\n')

/** Length of what is never cut, with room for a line that names what was left out. */
const core = (markdown: string) =>
  open(markdown)
    .filter((line) => kept.test(line))
    .join('\n\n').length + 1500

test.each(seeds.slice(0, 100))('random report %i keeps what matters when it is shortened', (seed) => {
  const document = random(seed)
  const whole = renderMarkdown(document)
  for (const budget of [whole.length, whole.length * 0.9, whole.length * 0.6, core(whole)]) {
    const short = renderMarkdown(document, { budget })
    expect(short.length).toBeLessThanOrEqual(budget)
    // Not even what is never cut may fit: then it is told in plain words.
    if (budget < core(whole) && /^Left out here: everything else/m.test(short)) continue
    expect(open(short).filter((line) => kept.test(line))).toEqual(open(whole).filter((line) => kept.test(line)))
    expect(brokenRules(short).filter((rule) => !/^the (?:title|order)/.test(rule))).toEqual([])
    expect(/^Left out here: /m.test(short)).toBe(short !== whole)
  }
})

test('24 metrics within 400 slices each fit a comment, and what is left out is named', () => {
  const { decision, facts } = longStory()
  const markdown = renderMarkdown(report(decision, facts), { summaryUrl: 'https://github.com/acme/flights/actions/runs/118' })
  const summary = renderMarkdown(report(decision, facts), { budget: 340_000 })
  expect(summary.length).toBeGreaterThan(65_536)
  expect(markdown.length).toBeGreaterThan(50_000)
  expect(brokenRules(markdown)).toEqual([])
  expect(markdown).toMatch(/^Left out here: .*\. All of it is in the \[step summary\]/m)
  expect(open(markdown).filter((line) => kept.test(line))).toEqual(open(summary).filter((line) => kept.test(line)))
})
