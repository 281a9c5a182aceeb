// `npm run demo -- --on azureml`: the same story on the Azure ML of the tests, which really runs jobs and really serves deployments on loopback.
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { workspacePath } from '../../src/platforms/azureml/settings.ts'
import { startAzure } from '../../tests/peers/azureml/start.ts'
import { clientsOf } from './load.mjs'

/** Starts it. `env` decides which Python its jobs and deployments get. */
export async function onAzureML(env) {
  const azure = await startAzure({ env })
  const scope = workspacePath(azure.workspace)
  const ca = readFileSync(azure.ca, 'utf8')
  const endpoint = '/onlineEndpoints/flight-delays-production'
  const arm = async (method, path) => {
    const headers = { authorization: `Bearer ${await azure.token()}` }
    return JSON.parse(await text(clientsOf(`${azure.url}${scope}${path}?api-version=2024-10-01`, { headers, ca }), method))
  }
  return {
    env: azure.environment(),
    changes: changes(azure),
    async clients() {
      const { properties } = await arm('GET', endpoint)
      const { primaryKey } = await arm('POST', `${endpoint}/listKeys`)
      return clientsOf(properties.scoringUri, { headers: { authorization: `Bearer ${primaryKey}` }, ca })
    },
    // The inference server of Azure's images answers about as many on one core.
    load: { rate: 100 },
    /** What is collected comes a little later, and by whole seconds. */
    settle: () => sleep(3000),
    problems: azure.problems,
    stop: azure.stop,
  }
}

const text = ({ url, headers, agent, request }, method) =>
  new Promise((resolve, reject) => {
    const sent = request(url, { method, agent, headers: { ...headers, 'content-length': 0 } }, (answer) => {
      let body = ''
      answer.on('data', (chunk) => (body += chunk)).on('end', () => resolve(body))
    })
    sent.on('error', reject)
    sent.end()
  })

/** What sluice.yml says instead, and nothing else changes. */
const changes = ({ url, authority }) => [
  ['  time_limit: 10m\n', "  time_limit: 10m\n  on: { azureml: { compute: cpu, environment: { image: 'python:3.12' } } }\n"],
  [
    'registry: local\n',
    `registry: azureml

azure:
  cloud: { resource_manager: "${url}", authority: "${authority}", ml: "https://ml.azure.com", logs: "${url}", metrics: "${url}" }
`,
  ],
  [
    '  to: local\n  serve: python serve.py --model {model} --port {port}\n',
    "  to: { azureml: { instance_type: Standard_DS3_v2, concurrency: 8, environment: { image: 'python:3.12' } } }\n  scoring_script: score.py\n",
  ],
  ['    for: 6s\n', '    for: 30s\n'],
]
