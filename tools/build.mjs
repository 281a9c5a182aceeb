// npm run build: compiles and bundles dist/, and writes every generated file. `--to <folder>` builds elsewhere, for the test that compares;
// `--stats <file>` tells which modules make up its size, as webpack says it.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { node24, packages, root } from './setup.mjs'

const STEPS = ['validate-data', 'train', 'evaluate-gate', 'register', 'deploy-canary', 'monitor-drift']

function run(argv, cwd) {
  const { status } = spawnSync(argv[0], argv.slice(1), { cwd, stdio: ['ignore', 2, 2] })
  if (status !== 0) throw new Error(`${argv.join(' ')} ended with ${status}.`)
}

/**
 * Gives the bundler a copy of @actions/core whose unused modules it may leave out. Its OIDC client, which no step calls, would otherwise
 * load 1 MB of HTTP client at the start of every action.
 */
function shakeToolkit() {
  adapted('@actions/core', { sideEffects: false })
}

/** Gives the bundler the ES modules of yaml, which it joins into one: they load in half the time of the CommonJS files that Node would take. */
function joinYaml() {
  adapted('yaml', { type: 'module', exports: { '.': './browser/dist/index.js' }, sideEffects: false })
}

/**
 * Gives the bundler a copy of @azure/identity that finds, instead of the package which opens browsers (and a script for Linux beside it), a module
 * that says no: nobody sits before a step, and none of the ways in which Sluice signs in asks for a browser.
 */
function openNoBrowser() {
  adapted('@azure/identity', {})
  const folder = join(work, 'node_modules', 'open')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "name": "open", "type": "module", "exports": "./index.js" }\n')
  writeFileSync(
    join(folder, 'index.js'),
    "export default async () => {\n  throw new Error('Sluice opens no browser: sign in with `az login`.')\n}\n",
  )
}

/** Gives @actions/core and @actions/github one copy of the HTTP client under both, 1 MB, where npm installs the same version twice. */
function shareHttpClient() {
  const copies = ['@actions/github', '@actions/http-client'].map((name) => {
    adapted(name, {})
    return join(work, 'node_modules', name, 'node_modules', 'undici')
  })
  const versions = copies.map((copy) => JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8')).version)
  if (new Set(versions).size > 1) return
  mkdirSync(join(work, 'node_modules', '@actions', 'node_modules'))
  renameSync(copies[0], join(work, 'node_modules', '@actions', 'node_modules', 'undici'))
  rmSync(copies[1], { recursive: true })
}

/** A copy of a package, below the folder that is bundled, with other words in its package.json. */
function adapted(name, words) {
  const copy = join(work, 'node_modules', name)
  cpSync(join(root, 'node_modules', name), copy, { recursive: true })
  const file = join(copy, 'package.json')
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), ...words }))
}

const stub = (call, words) => `import { ${call} } from './index.js'\nawait ${call}(${words})\n`
const stubs = {
  ...Object.fromEntries(STEPS.map((step) => [`${step}.js`, stub('action', `'${step}'`)])),
  'step.js': stub('action', ''),
  'cli.js': `#!/usr/bin/env node\n${stub('cli', 'process.argv.slice(2)')}`,
  'gateway.js': stub('gateway', 'process.argv.slice(2)'),
}

packages()
const node = node24()
const given = (option) => (process.argv.includes(option) ? process.argv[process.argv.indexOf(option) + 1] : undefined)
const to = resolve(root, given('--to') ?? 'dist')
const stats = given('--stats')
// Always the same folder below the root: the bundle names modules by their path from here, so its bytes are the same on every machine.
const work = join(root, 'build')
try {
  rmSync(work, { recursive: true, force: true })
  run([node, join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], root)
  shakeToolkit()
  joinYaml()
  openNoBrowser()
  shareHttpClient()
  run(
    [
      node,
      join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js'),
      'build',
      'build/main.js',
      '-o',
      'build/bundle',
      '--quiet',
      '--license',
      'licenses.txt',
      ...(stats ? ['--stats-out', resolve(root, stats)] : []),
    ],
    root,
  )
  rmSync(to, { recursive: true, force: true })
  mkdirSync(to, { recursive: true })
  for (const file of readdirSync(join(work, 'bundle'))) cpSync(join(work, 'bundle', file), join(to, file), { recursive: true })
  for (const [file, text] of Object.entries(stubs)) writeFileSync(join(to, file), text, { mode: file === 'cli.js' ? 0o755 : 0o644 })
  writeFileSync(join(to, 'package.json'), '{ "type": "module" }\n')
  console.error(
    `[build] ${to}: ${readdirSync(to).length} files, index.js ${(readFileSync(join(to, 'index.js')).length / 1e6).toFixed(2)} MB`,
  )
} finally {
  rmSync(work, { recursive: true, force: true })
}
if (!process.argv.includes('--to')) run([node, join(root, 'tools/generate.ts')], root)
