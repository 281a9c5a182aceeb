// Bundles one entry of this folder into .cache/<its name>/index.js as dist/ is bundled, since that is what users run.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export function bundle(here, name = 'with-sluice') {
  const root = join(here, '..')
  const work = join(here, '.cache/build')
  const run = (tool, ...words) => {
    spawnSync(process.execPath, [join(root, 'node_modules', tool), ...words], { cwd: root, stdio: ['ignore', 'ignore', 2] })
  }
  rmSync(work, { recursive: true, force: true })
  mkdirSync(join(work, 'bench'), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(work, 'node_modules'))
  writeFileSync(join(work, 'package.json'), '{ "type": "module" }\n')
  run('typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', join(work, 'src'))
  cpSync(join(here, 'checks.mjs'), join(work, 'bench/checks.js'))
  const entry = readFileSync(join(here, `${name}.mjs`), 'utf8').replace(/\.(ts|mjs)'/g, ".js'")
  writeFileSync(join(work, 'bench/entry.js'), entry)
  run('@vercel/ncc/dist/ncc/cli.js', 'build', join(work, 'bench/entry.js'), '-o', join(here, '.cache', name), '--quiet')
  return join(here, '.cache', name, 'index.js')
}
