// What makes up the size of dist/: builds it beside, and adds up the bytes of its modules by what they are for.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const PARTS = [
  ['Sluice itself', /^$/],
  ['Azure: sign-in (identity, msal)', /^@azure\/(identity|msal.*)$|^(jsonwebtoken|jws|jwa|semver|lodash\..*)$/],
  ['Azure: storage', /^@azure\/storage|xml|^@nodable|^path-expression|^is-unsafe|^anynum/],
  ['Azure: Machine Learning', /^@azure\/arm-machinelearning$/],
  ['Azure: Monitor, and what all of them share', /^@azure|^@typespec|^(tslib|agent-base|https?-proxy-agent|debug|ms)$/],
  ['undici 7 (gateway, MLflow)', /^undici 7$/],
  ['undici 6 (under the Actions toolkit)', /^undici 6$/],
  ['GitHub: octokit and the Actions toolkit', /^@octokit|^@actions|^(bottleneck|json-with-bigint|content-type|tunnel)$/],
  ['tables: Parquet, Arrow', /arrow|flatbuffers|hyparquet|hysnappy|fzstd/],
  ['zod', /^zod$/],
  ['yaml', /^yaml$/],
  ['metrics of the gateway (prom-client)', /^prom-client$|opentelemetry|^tdigest$|^bintrees$/],
  ['plots (d3)', /^d3-|^internmap$/],
  ['archives (tar, yauzl)', /^(tar|yauzl|minipass|minizlib|chownr|pend|yallist|buffer-crc32|@isaacs\/.*)$/],
]

/** Name of the package that a file lies in; '' for our own. */
function packageOf(file) {
  const [, ...below] = file.split('/node_modules/')
  const name = /^(@[^/]+\/)?[^/]+/.exec(below.at(-1) ?? '')?.[0] ?? ''
  return name === 'undici' ? `undici ${file.includes('/@actions/') ? 6 : 7}` : name
}

const sizes = new Map()
function add(module) {
  if (module.modules) return module.modules.forEach(add)
  const name = packageOf(module.nameForCondition ?? module.name)
  const part = PARTS.find(([, pattern]) => pattern.test(name))?.[0] ?? 'the rest'
  sizes.set(part, (sizes.get(part) ?? 0) + module.size)
}

const folder = mkdtempSync(join(tmpdir(), 'sluice-size-'))
try {
  const [to, stats] = [join(folder, 'dist'), join(folder, 'stats.json')]
  const build = join(import.meta.dirname, '..', 'tools', 'build.mjs')
  if (spawnSync(process.execPath, [build, '--to', to, '--stats', stats], { stdio: ['ignore', 2, 2] }).status !== 0) process.exit(1)
  for (const module of JSON.parse(readFileSync(stats, 'utf8')).modules) if (module.chunks.length > 0) add(module)
  const files = readdirSync(to)
  const whole = files.reduce((sum, file) => sum + statSync(join(to, file)).size, 0)
  console.log('| part | MB |\n|:--|--:|')
  for (const [part, bytes] of [...sizes].toSorted(([, a], [, b]) => b - a)) console.log(`| ${part} | ${(bytes / 1e6).toFixed(2)} |`)
  const code = [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0)
  console.log(`| what the bundler adds, licenses.txt | ${((whole - code) / 1e6).toFixed(2)} |`)
  console.log(`| dist/, ${files.length} files | ${(whole / 1e6).toFixed(2)} |`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
