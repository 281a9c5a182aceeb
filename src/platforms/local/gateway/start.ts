import { runGateway } from './main.ts'

// The gateway's own process when Sluice runs from its sources; from the bundle a stub does the same.
await runGateway(process.argv.slice(2))
