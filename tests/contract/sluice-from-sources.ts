// The command line from its sources: no bundle is needed.
import { cli } from '../../src/main.ts'

await cli(process.argv.slice(2))
