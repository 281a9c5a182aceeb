import { loadConfig } from '../../src/config/load.ts'
import { UserError } from '../../src/kernel/errors.ts'
import { register } from '../../src/steps/register/index.ts'
import { laptop, portsOf } from './project.ts'

// `node register-process.ts <root> <registry>`: the step register as a process of its own, to be killed.
const [root = '', registry = ''] = process.argv.slice(2)
const { ports } = portsOf(root, registry)
const text = await ports.workspace.read('sluice.yml')
try {
  const { outputs } = await register.run(
    { config: 'sluice.yml' },
    loadConfig('sluice.yml', text ?? ''),
    ports,
    laptop,
    new AbortController().signal,
  )
  console.log(JSON.stringify(outputs))
} catch (error) {
  if (!(error instanceof UserError)) throw error
  console.error(error.message)
  process.exitCode = 2
}
