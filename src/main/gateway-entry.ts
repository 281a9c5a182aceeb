import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Argument vector that starts the gateway: the stub beside the bundle, or the source when run unbundled. */
export function gatewayEntry(): string[] {
  // Not `new URL(file, import.meta.url)`: the bundler would take that for an asset of its own.
  const here = dirname(fileURLToPath(import.meta.url))
  const stub = join(here, 'gateway.js')
  if (existsSync(stub)) return [process.execPath, stub]
  return [process.execPath, '--disable-warning=ExperimentalWarning', join(here, '..', 'platforms', 'local', 'gateway', 'start.ts')]
}
