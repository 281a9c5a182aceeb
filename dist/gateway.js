import { gateway } from './index.js'
await gateway(process.argv.slice(2))
