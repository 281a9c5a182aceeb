import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { root, tinyProject } from './sluice.ts'

const isOld = (node: string) => existsSync(node) && spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.startsWith('v20.')
const node20 = (process.env.PATH ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'node'))
  .find(isOld)
if (!node20)
  console.warn('SKIPPED: no Node 20 on PATH, so dist/ was tried on the newer one only.')

  // dist/ promises to run on Node 20 as well, where APIs that the tests' own Node has are missing.
;(node20 ? test : test.skip)(
  'a whole run on Node 20',
  () => {
    const folder = tinyProject()
    const env = { PATH: process.env.PATH ?? '', HOME: folder, SLUICE_HOME: join(folder, '.home') }
    const { status, stderr } = spawnSync(node20 ?? '', [join(root, 'dist', 'cli.js'), 'run'], { cwd: folder, env, encoding: 'utf8' })
    expect([status, stderr]).toEqual([0, ''])
  },
  60_000,
)
