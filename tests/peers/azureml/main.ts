// A stateful Azure Machine Learning on loopback, as a process of its own. Prints one line of JSON when it answers; ends with its standard input or SIGTERM.
// node tests/peers/azureml/main.ts ['{"mlflow":"http://127.0.0.1:5000","settings":{…}}']
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { createComputes } from './computes.ts'
import { startControl } from './control.ts'
import { openFaults } from './faults.ts'
import { openOperations } from './long-running.ts'
import { allOperations } from './operations.ts'
import { makeCertificates } from './pki.ts'
import { openRecord } from './record.ts'
import { openServer } from './server.ts'
import { type Settings, usualSettings } from './settings.ts'
import { copyingIn } from './storage/blob-copy.ts'
import { startBlobFront } from './storage/blob-front.ts'
import { startBlobs } from './storage/blobs.ts'
import { createDatastores } from './storage/datastores.ts'
import { openStore } from './store.ts'
import { startTokens } from './tokens.ts'
import { createWorkspace } from './workspace.ts'
import type { Names, World } from './world.ts'

/** How the process is started: names of its own, settings of the first moment, a real MLflow server. */
interface Start {
  names?: Partial<Names>
  settings?: Partial<Settings>
  mlflow?: string
}

const start = JSON.parse(process.argv[2] ?? '{}') as Start
const folder = mkdtempSync(join(tmpdir(), 'azureml-'))
const ends: (() => Promise<void> | void)[] = [() => rmSync(folder, { recursive: true, force: true })]
const settings: Settings = { ...usualSettings(), ...start.settings }
const names = namesFor(start.names)
const app = { tenant: randomUUID(), client: randomUUID(), secret: randomUUID(), object: randomUUID() }
const certificates = await makeCertificates(folder)
setDefaultCACertificates([...getCACertificates('default'), readFileSync(certificates.ca, 'utf8')])
const [faults, record] = [openFaults(), openRecord()]

const front = await startBlobFront(certificates, faults, record)
const [blobs, tokens] = await Promise.all([startBlobs(certificates, front.url), startTokens(app, certificates, settings)])
front.to(blobs.port, copyingIn(blobs))
ends.push(front.close, () => void blobs.close(), tokens.close)

const now = () => new Date(Date.now() + settings.clockSkew * 1000)
const server = createServer({ cert: readFileSync(certificates.cert), key: readFileSync(certificates.key) })
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const url = `https://localhost:${(server.address() as AddressInfo).port}`
const world: World = {
  ...{ url, app, names, settings, blobs, tokens, folder, now },
  store: openStore(now),
  operations: openOperations(() => url, names.subscription, names.location, settings),
  commands: {},
  mlflow: start.mlflow,
  ca: certificates.ca,
  atEnd: (end) => void ends.push(end),
  bug: (message) => void record.problems.push({ kind: 'FakeBug', method: '', path: '', message }),
}
createWorkspace(world)
createDatastores(world)
createComputes(world)
const handle = openServer({ world, operations: allOperations(world), faults, record })
// A client that goes away in the middle of a request takes nothing with it.
server.on('request', (request, response) => void handle(request, response).catch(() => response.destroy()))
const control = await startControl(world, faults, record)
ends.push(control.close, () => server.closeAllConnections())

process.stdin.resume().on('end', stop)
process.on('SIGTERM', stop).on('SIGINT', stop)
const { subscription, resourceGroup, workspace, registry, location } = names
console.log(
  JSON.stringify({
    ...{ url, authority: tokens.url, blob: front.url, ca: certificates.ca, control: control.url },
    ...{ workspace: { subscription, resourceGroup, workspace }, registry, location, app },
  }),
)

let ending = false
async function stop(): Promise<void> {
  if (ending) return
  ending = true
  for (const end of ends.reverse()) await end()
  process.exit()
}

function namesFor(given: Partial<Names> = {}): Names {
  const names = {
    resourceGroup: 'ml',
    workspace: 'churn',
    registry: 'shared',
    location: 'westeurope',
    subscription: randomUUID(),
    ...given,
  }
  const provider = `/subscriptions/${names.subscription}/resourceGroups/${names.resourceGroup}/providers/Microsoft.MachineLearningServices`
  return { ...names, scope: `${provider}/workspaces/${names.workspace}`, registryScope: `${provider}/registries/${names.registry}` }
}
