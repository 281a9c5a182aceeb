// npm run build: compiles and bundles dist/, and writes every generated file. `--to <folder>` builds elsewhere, for the test that compares.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { node24, packages, root } from './setup.mjs'

const STEPS = ['validate-data', 'train', 'evaluate-gate', 'register', 'deploy-canary', 'monitor-drift']

function run(argv, cwd) {
  const { status } = spawnSync(argv[0], argv.slice(1), { cwd, stdio: ['ignore', 2, 2] })
  if (status !== 0) throw new Error(`${argv.join(' ')} ended with ${status}.`)
}

const stub = (call) => `import { ${call} } from './index.js'\n`
const stubs = {
  ...Object.fromEntries(STEPS.map((step) => [`${step}.js`, `${stub('action')}await action('${step}')\n`])),
  'step.js': `${stub('action')}await action()\n`,
  'cli.js': `#!/usr/bin/env node\n${stub('cli')}await cli(process.argv.slice(2))\n`,
  'gateway.js': `${stub('gateway')}await gateway(process.argv.slice(2))\n`,
}

packages()
const node = node24()
const to = resolve(root, process.argv.includes('--to') ? process.argv[process.argv.indexOf('--to') + 1] : 'dist')
const work = mkdtempSync(join(tmpdir(), 'sluice-build-'))
try {
  // The bundle names modules by path, so it is built in a folder laid out like any other checkout.
  for (const name of ['src', 'package.json', 'tsconfig.json', 'tsconfig.build.json'])
    cpSync(join(root, name), join(work, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(work, 'node_modules'))
  run([node, join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], work)
  run(
    [
      node,
      join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js'),
      'build',
      'build/main.js',
      '-o',
      'out',
      '--quiet',
      '--license',
      'licenses.txt',
    ],
    work,
  )
  rmSync(to, { recursive: true, force: true })
  mkdirSync(to, { recursive: true })
  for (const file of readdirSync(join(work, 'out'))) cpSync(join(work, 'out', file), join(to, file), { recursive: true })
  for (const [file, text] of Object.entries(stubs)) writeFileSync(join(to, file), text, { mode: file === 'cli.js' ? 0o755 : 0o644 })
  writeFileSync(join(to, 'package.json'), '{ "type": "module" }\n')
  console.error(
    `[build] ${to}: ${readdirSync(to).length} files, index.js ${(readFileSync(join(to, 'index.js')).length / 1e6).toFixed(2)} MB`,
  )
} finally {
  rmSync(work, { recursive: true, force: true })
}
if (!process.argv.includes('--to')) run([node, join(root, 'tools/generate.ts')], root)
