import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { tinyProject } from './sluice.ts'

const root = join(import.meta.dirname, '..', '..')
const program = `import { cli } from ${JSON.stringify(pathToFileURL(join(root, 'src/main.ts')))}\nawait cli(process.argv.slice(1))`

/** Packages and platforms, each once and sorted, that a command loads in a fresh tiny project. */
function loadedBy(words: readonly string[]) {
  const folder = tinyProject()
  const list = join(folder, 'loaded.txt')
  const hooks = join(import.meta.dirname, 'loaded-modules.mjs')
  const argv = [
    '--disable-warning=ExperimentalWarning',
    `--import=${pathToFileURL(hooks)}`,
    '--input-type=module',
    '-e',
    program,
    '--',
    ...words,
  ]
  const { stderr } = spawnSync(process.execPath, argv, {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: folder, LOADED_MODULES: list },
  })
  const urls = existsSync(list) ? readFileSync(list, 'utf8').split('\n') : []
  rmSync(folder, { recursive: true })
  const named = (pattern: RegExp) => [...new Set(urls.flatMap((url) => pattern.exec(url)?.[1] ?? []))].sort()
  return { packages: named(/\/node_modules\/((?:@[^/]+\/)?[^/]+)/), platforms: named(/\/src\/platforms\/([^/]+)/), stderr }
}

// What a config does not ask for costs it nothing: neither the packages of Azure or GitHub, nor zod while nothing is wrong.
test('until it needs data a step loads YAML, the engine for tables, and only the platforms of this machine', () => {
  const { packages, platforms, stderr } = loadedBy(['evaluate-gate'])
  expect(stderr).toMatch(/data\/evaluation\.csv does not exist/)
  expect({ packages, platforms }).toEqual({ packages: ['fastest-levenshtein', 'yaml'], platforms: ['local', 'tables'] })
})

test.each(['--version', 'train --help'])('%s loads no package but the one that finds what was meant', (words) => {
  expect(loadedBy(words.split(' '))).toMatchObject({ packages: ['fastest-levenshtein'], platforms: [] })
})
