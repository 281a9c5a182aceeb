// npm run simulate: measures error rates, and writes them into docs/statistics.md (tools/simulate/main.ts), with the Node that the tests use.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { node24, packages, root } from './setup.mjs'

packages()
const script = join(root, 'tools', 'simulate', 'main.ts')
const { status } = spawnSync(node24(), ['--disable-warning=ExperimentalWarning', script, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
})
process.exitCode = status ?? 1
