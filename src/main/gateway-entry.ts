import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Argument vector that starts the gateway: the stub beside the bundle, or the source when run unbundled. */
export function gatewayEntry(): string[] {
  const stub = fileURLToPath(new URL('gateway.js', import.meta.url))
  if (existsSync(stub)) return [process.execPath, stub]
  return [
    process.execPath,
    '--disable-warning=ExperimentalWarning',
    fileURLToPath(new URL('../platforms/local/gateway/start.ts', import.meta.url)),
  ]
}
