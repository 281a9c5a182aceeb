// Registers a model in a process of its own: api-url, token, owner, repository, path, candidate as JSON. Prints version and created.
import { githubClient } from '../../src/platforms/github/client.ts'
import { githubRegistry } from '../../src/platforms/github/registry.ts'
import type { Candidate } from '../../src/ports/registry.ts'

const [apiUrl = '', token = '', owner = '', repository = '', path = '', candidate = ''] = process.argv.slice(2)
const registry = githubRegistry(githubClient({ token, apiUrl, owner, repository, second: 10 }))
const { version, created } = await registry.register(JSON.parse(candidate) as Candidate, path)
console.log(JSON.stringify({ version: version.version, created }))
