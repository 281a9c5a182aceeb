import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Count } from './agree.ts'

const folder = join(import.meta.dirname, 'counts')
const path = join(import.meta.dirname, '..', '..', 'docs', 'statistics.md')
const [begin, end] = ['<!-- parity: begin -->', '<!-- parity: end -->']

/** One line for each quantity, its tables with and without weights counted together where both sorts exist. */
function countsTable(): string {
  const lines = readdirSync(folder)
    .filter((file) => file.endsWith('.golden.json'))
    .sort()
    .flatMap((file) =>
      Object.entries(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, Count>).map(
        ([name, { cases, valued }]) =>
          `| ${file.replace('.golden.json', '').replace(/-(weighted|real)$/, ', $1')} | ${name} | ${cases} | ${valued} |`,
      ),
    )
  return ['| Tables | Quantity | Compared | Both have a value |', '|:--|:--|--:|--:|', ...lines].join('\n')
}

test('docs/statistics.md says how much was compared (UPDATE_GOLDEN=1 writes it anew)', () => {
  const text = readFileSync(path, 'utf8')
  const [before, rest] = text.split(begin)
  const wanted = `${before}${begin}\n\n${countsTable()}\n\n${end}${rest?.split(end)[1]}`
  if (process.env.UPDATE_GOLDEN) {
    writeFileSync(`${path}.new`, wanted)
    renameSync(`${path}.new`, path)
  }
  expect(readFileSync(path, 'utf8')).toBe(wanted)
})
