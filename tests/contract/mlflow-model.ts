import { join } from 'node:path'
import { digestPath } from '../../src/platforms/local/digest.ts'
import { mlflowClient } from '../../src/platforms/mlflow/client.ts'
import { mlflowRegistry } from '../../src/platforms/mlflow/registry.ts'
import { mlflowServer } from '../../src/platforms/mlflow/settings.ts'
import type { ClientOptions } from '../../src/platforms/mlflow/transport.ts'
import type { Candidate } from '../../src/ports/registry.ts'
import { folder, write } from '../platforms/git/scratch.ts'

/** A client whose waits are a hundred times shorter. */
export const clientOf = (url: string, options: ClientOptions = {}) => mlflowClient(mlflowServer(url, {}), { second: 10, ...options })

export const registryAt = (url: string, options?: ClientOptions) => mlflowRegistry(clientOf(url, options))

/** A model on disk (a file, or a folder by path) and what is known of it. */
export async function model(
  content: string | { [path: string]: string },
  name = 'flights',
): Promise<{ candidate: Candidate; path: string }> {
  const root = folder()
  write(root, typeof content === 'string' ? { 'model.joblib': content } : content)
  const path = typeof content === 'string' ? join(root, 'model.joblib') : root
  const candidate = {
    model: name,
    digest: (await digestPath(path))!,
    serving: 'e'.repeat(64),
    commit: 'c'.repeat(40),
    data: [{ name: 'training data', sha256: 'a'.repeat(64) }],
    params: { lr: 0.1, 'odd `key`': null },
    metrics: { roc_auc: 0.659 },
    packages: { 'scikit-learn': '1.9.0' },
    files: { 'evidence.jsonl': '{"ü":1}\n', 'reference.json': '' },
  }
  return { candidate, path }
}
