// Registers a model in a process of its own: url, path, candidate as JSON. Prints version and created.
import { registryAt } from '../contract/mlflow-ours.ts'

const [url = '', path = '', candidate = ''] = process.argv.slice(2)
const { version, created } = await registryAt(url).register(JSON.parse(candidate), path)
console.log(JSON.stringify({ version: version.version, created }))
