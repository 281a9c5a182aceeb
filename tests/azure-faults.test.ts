import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const page = readFileSync(join(root, 'docs/azure-faults.md'), 'utf8')
const rows = [...page.matchAll(/^\| (.*?) ?\| (.*?) \| (.*?) \| \[.*?\]\(\.\.\/(tests\/[^)]+)\): (.*) \|$/gm)].map(
  ([, fault = '', wait = '', , file = '', title = '']) => ({ fault, wait, file, title }),
)

// A page that names a test which is gone would promise what nobody shows.
test.each(
  rows.map(({ fault, wait, file, title }) => [fault || '…', wait, file, title] as const),
)('%s, while %s: %s shows it', (_, __, file, title) => {
  expect(existsSync(join(root, file))).toBe(true)
  const source = readFileSync(join(root, file), 'utf8')
  expect(source.includes(`'${title}'`)).toBe(true)
})

test('each fault that is to be survived has a row', () => {
  const faults = rows.map(({ fault }) => fault).filter(Boolean)
  expect(faults).toEqual(
    expect.arrayContaining([
      'A token expires',
      '429, with and without Retry-After',
      '409, another operation runs',
      'Succeeded, but the resource Failed',
      'A deployment never gets healthy',
      'Quota is refused',
      'A spot machine is taken away',
      'An upload breaks in the middle',
      'The clock is wrong',
      'A line of the log is split across polls',
      '404 while polling',
      'A job ended while nobody looked',
    ]),
  )
  // Every row of the first table was read: one that is written otherwise would be skipped.
  expect(rows).toHaveLength((page.match(/^\|.*\]\(\.\.\/tests\//gm) ?? []).length)
})
