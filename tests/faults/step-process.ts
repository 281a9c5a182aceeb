import { loadConfig } from '../../src/config/load.ts'
import { UserError } from '../../src/kernel/errors.ts'
import { register } from '../../src/steps/register/index.ts'
import { train } from '../../src/steps/train/index.ts'
import { laptop, portsOf } from './project.ts'

// `node step-process.ts <step> <root> <registry>`: a step as a process of its own, to be killed. Prints its outputs.
const [name = '', root = '', registry = ''] = process.argv.slice(2)
const { ports } = portsOf(root, registry)
const loaded = loadConfig('sluice.yml', (await ports.workspace.read('sluice.yml')) ?? '')
const { signal } = new AbortController()
try {
  const { outputs } =
    name === 'train'
      ? await train.run({ config: 'sluice.yml', force: false, 'unless-registered': false }, loaded, ports, laptop, signal)
      : await register.run({ config: 'sluice.yml' }, loaded, ports, laptop, signal)
  console.log(JSON.stringify(outputs))
} catch (error) {
  if (!(error instanceof UserError)) throw error
  console.error(error.message)
  process.exitCode = 2
}
