import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sha256 } from '../../src/kernel/digest.ts'
import type { AzureClient } from '../../src/platforms/azureml/client.ts'
import { azureCompute } from '../../src/platforms/azureml/jobs/compute.ts'
import type { AzureTraining, TrainingSettings } from '../../src/platforms/azureml/jobs/training.ts'
import type { Task } from '../../src/ports/compute.ts'
import type { Azure } from '../peers/azureml/start.ts'

/** A folder with src/train.py (this program) and data.csv (two rows). */
export async function project(program: string) {
  const root = await mkdtemp(join(tmpdir(), 'sluice-azure-'))
  await mkdir(join(root, 'src'))
  await writeFile(join(root, 'src', 'train.py'), program)
  await writeFile(join(root, 'data.csv'), 'a,b\n1,2\n3,4\n')
  return root
}

/** A compute, a task that trains in a project, and what was told meanwhile. */
export function setUp(client: AzureClient, root: string, training: Partial<AzureTraining> = {}, more: Partial<TrainingSettings> = {}) {
  const told: string[] = []
  const tell = (text: string) => void told.push(text)
  const log = { info: tell, warn: (text: string) => tell(`! ${text}`), line() {}, progress: tell }
  const whole: AzureTraining = { compute: 'cpu', instances: 1, environment: { image: 'python:3.12' }, ...training }
  const settings = { training: whole, model: 'flights', tags: { 'sluice-repository': 'acme/flights' }, ...more }
  const compute = azureCompute(client, settings, log)
  const lines: string[] = []
  const model = join(root, '.sluice/training/model')
  const task = (more: Partial<Task> = {}): Task => ({
    argv: ['python', 'src/train.py', '{train}', '{model}', '{params.lr}'],
    values: { train: join(root, 'data.csv'), model, 'params.lr': '0.1' },
    reads: ['train'],
    writes: ['model'],
    sources: ['src'],
    key: sha256(root),
    cwd: root,
    onLine: (line) => void lines.push(line),
    ...more,
  })
  return { compute, task, lines, told, settings, model }
}

/** Requests so far as `METHOD path below the workspace`, without queries. */
export const asked = async (azure: Azure, pattern: RegExp) =>
  (await azure.requests())
    .map(({ method, path, status }) => `${method} ${path.replace(/\?.*$/, '').replace(/^.*\/workspaces\/[^/]+/, '')} ${status}`)
    .filter((line) => pattern.test(line))

export const SHORT = `
import sys
open(sys.argv[2], 'w').write('weights')
print('done')
`
