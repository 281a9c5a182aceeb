import { execFileSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type LoadedConfig, loadConfig } from '../../src/config/load.ts'
import { type Evidence, makeEvidence } from '../../src/kernel/evidence.ts'
import type { Verdict } from '../../src/kernel/verdict.ts'
import { VERSION } from '../../src/kernel/version.ts'
import { gitChanges } from '../../src/platforms/git/changes.ts'
import { gitRecords } from '../../src/platforms/git/records.ts'
import { gitRepository } from '../../src/platforms/git/repository.ts'
import { localCache } from '../../src/platforms/local/cache.ts'
import { localCompute } from '../../src/platforms/local/compute.ts'
import { localRegistry } from '../../src/platforms/local/registry.ts'
import { localWorkspace } from '../../src/platforms/local/workspace.ts'
import { streamingTables } from '../../src/platforms/tables/tables.ts'
import type { Ports } from '../../src/ports/ports.ts'
import type { RunContext } from '../../src/ports/run-context.ts'
import { systemClock } from '../../src/runner/clock.ts'
import { ARTIFACT } from '../../src/steps/artifacts.ts'
import { writeStatement } from '../../src/steps/evidence-files.ts'

/** A sluice.yml of a toy model; `train` replaces lines of its `train:` part. */
export const sluiceYml = (train: string, rest = '') => `model: toy
data: { train: train.csv, evaluation: evaluation.csv, label: y, keys: [id] }
train:
${train.replace(/^/gm, '  ')}
  inputs: [train.sh]
evaluate:
  command: sh predict.sh {model} {data} {predictions}
  task: regression
gates:
  - { metric: mae, at_most: 1 }
${rest}`

export const PLAIN = 'command: sh train.sh {train} {model}'

const files = {
  'train.csv': 'id,y\n1,1\n2,2\n',
  'evaluation.csv': 'id,y\n3,3\n',
  'train.sh': 'echo training\nmkdir -p "$2" && wc -l < "$1" > "$2/weights"\n',
  'predict.sh': 'exit 0\n',
}

/** The real ports of a folder, with what was logged. */
export function portsOf(root: string, registry = join(root, '.sluice', 'registry')): { ports: Ports; logged: string[] } {
  const logged: string[] = []
  const say = (text: string) => void logged.push(text)
  const ports: Ports = {
    tables: streamingTables(root),
    compute: localCompute({ grace: 500 }),
    training: localCompute({ grace: 500 }),
    registry: localRegistry(registry),
    records: gitRecords({ root }),
    repository: gitRepository(root),
    changes: gitChanges({ root }),
    cache: localCache(join(root, '.sluice', 'cache')),
    workspace: localWorkspace(root),
    serving: () => Promise.reject(new Error('nothing is served here')),
    forge: undefined,
    clock: systemClock,
    log: { info: say, warn: say, line: say, progress: say },
  }
  return { ports, logged }
}

export const laptop: RunContext = {
  pull: undefined,
  headCommit: undefined,
  branch: 'main',
  repositoryUrl: undefined,
  runUrl: undefined,
  runNumber: undefined,
  fork: false,
  ci: false,
}

/** Writes files and commits everything. */
export async function commitFiles(root: string, changed: { [path: string]: string }) {
  for (const [path, text] of Object.entries(changed)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', ...args], { cwd: root })
  git('-c', 'init.defaultBranch=main', 'init', '-q')
  git('add', '-A')
  git('commit', '-q', '--allow-empty', '-m', 'change')
}

/** A committed toy project in a folder. */
export async function project(root: string, yml = sluiceYml(PLAIN), more: { [path: string]: string } = {}): Promise<LoadedConfig> {
  await commitFiles(root, { ...files, 'sluice.yml': yml, ...more })
  return loadConfig('sluice.yml', yml)
}

const claim = (step: 'validate-data' | 'evaluate-gate', verdict: Verdict) =>
  ({ step, verdict, model: 'toy', tool: { name: 'sluice', version: VERSION } }) as const

/** Evidence that the data as they are now passed their checks. */
export async function dataPassed({ tables, workspace }: Ports, verdict: Verdict = 'pass'): Promise<Evidence> {
  const inputs = [
    { name: ARTIFACT.trainData, sha256: await tables.digest('train.csv') },
    { name: ARTIFACT.evaluationData, sha256: await tables.digest('evaluation.csv') },
  ]
  const evidence = makeEvidence({ ...claim('validate-data', verdict), inputs, outputs: inputs, numbers: {}, previous: [] })
  await writeStatement(workspace, evidence)
  return evidence
}

/** Evidence that the gate passed a model. */
export async function gatePassed(
  { tables, workspace }: Ports,
  { model, previous }: { model: string; previous: readonly string[] },
  verdict: Verdict = 'pass',
) {
  const inputs = [
    { name: ARTIFACT.model, sha256: model },
    { name: ARTIFACT.evaluationData, sha256: await tables.digest('evaluation.csv') },
  ]
  const outputs = [{ name: ARTIFACT.model, sha256: model }]
  const evidence = makeEvidence({
    ...claim('evaluate-gate', verdict),
    inputs,
    outputs,
    numbers: { metrics: { mae: 0.5 } },
    previous,
    seconds: 1,
  })
  await writeStatement(workspace, evidence)
}
