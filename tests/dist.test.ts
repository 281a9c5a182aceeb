import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const filesBelow = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()

// A user runs dist/, not src/: what they run must be what was reviewed.
test('dist/ is what the sources give, byte for byte', () => {
  const rebuilt = mkdtempSync(join(tmpdir(), 'sluice-dist-'))
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'tools', 'build.mjs'), '--to', rebuilt], { encoding: 'utf8' })
  expect([status, status === 0 ? '' : stderr]).toEqual([0, ''])
  const committed = join(root, 'dist')
  expect(filesBelow(rebuilt)).toEqual(filesBelow(committed))
  const different = filesBelow(rebuilt).filter((file) => !readFileSync(join(rebuilt, file)).equals(readFileSync(join(committed, file))))
  expect({ different, repair: 'npm run build' }).toEqual({ different: [], repair: 'npm run build' })
})

test('no path of the machine that built it is in the bundle', () => {
  const text = readFileSync(join(root, 'dist', 'index.js'), 'utf8')
  expect(text).not.toContain(root)
  expect(text).not.toContain(`${tmpdir()}/`)
})
