// Builds `act`, which runs whole workflows without GitHub, into .cache/bin (about a minute; needs Go 1.25 or newer).
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

const version = '0.2.89'
const bin = join(import.meta.dirname, '../.cache/bin')
const act = join(bin, process.platform === 'win32' ? 'act.exe' : 'act')

const found = spawnSync(act, ['--version'], { encoding: 'utf8' })
if (found.stdout?.includes(version)) {
  console.log(`act ${version} is in ${bin}`)
} else if (spawnSync('go', ['version']).status !== 0) {
  console.warn(`SKIPPED: there is no Go here, so act ${version} cannot be built, and the tests that run whole workflows will be skipped.`)
} else {
  mkdirSync(bin, { recursive: true })
  const built = spawnSync('go', ['install', `github.com/nektos/act@v${version}`], { stdio: 'inherit', env: { ...process.env, GOBIN: bin } })
  process.exitCode = built.status ?? 1
}
