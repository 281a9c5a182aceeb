import type { Document } from '../../src/report/document.ts'
import { renderTerminal } from '../../src/report/terminal.ts'

const document: Document = {
  marker: { kind: 'gate', model: 'm', commit: undefined },
  verdict: 'fail',
  title: { icon: '❌', word: 'Fail', text: [{ code: 'm' }, ' is worse'] },
  alert: { level: 'caution', text: ['Because ', { strong: 'it is' }, '.'] },
  blocks: [
    {
      kind: 'table',
      columns: [
        { header: 'Verdict', align: 'left' },
        { header: 'City', align: 'left' },
        { header: 'Δ', align: 'right' },
      ],
      rows: [
        [[{ nowrap: ['✗ ', { strong: ['worse'] }] }], '東京', '−0.154'],
        [[{ nowrap: ['✓ ', { strong: ['better'] }] }], 'a long name of a city', '+0.1'],
      ],
    },
    { kind: 'bullets', items: ['one two three four five six seven eight nine ten'] },
    { kind: 'fold', name: 'slices', summary: 'Slices', blocks: [] },
  ],
  footer: 'Sluice',
}

test('a screen is aligned by what is seen', () => {
  expect(renderTerminal(document, { columns: 44, colour: false })).toBe(`✗ FAIL  m is worse

┃ Because it is.

Verdict   City                        Δ
───────────────────────────────────────
✗ worse   東京                   −0.154
✓ better  a long name of a city    +0.1

• one two three four five six seven eight
  nine ten

More in the report: slices.

Sluice`)
})

test('a narrow screen wraps words, then lists', () => {
  const narrow = renderTerminal(document, { columns: 30, colour: false })
  expect(narrow).toContain('✓ better a long name of   +0.1')
  expect(Math.max(...narrow.split('\n').map((line) => line.length))).toBeLessThanOrEqual(30)
})

test('colour adds nothing but colour', () => {
  const painted = renderTerminal(document, { columns: 80, colour: true })
  expect(painted).toContain('\u001b[31m')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escapes that colour is made of
  expect(painted.replace(/\u001b\[\d+m/g, '').trimStart()).toBe(renderTerminal(document, { columns: 80, colour: false }))
})
