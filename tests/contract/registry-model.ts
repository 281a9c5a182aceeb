import { join } from 'node:path'
import { digestPath } from '../../src/platforms/local/digest.ts'
import type { Candidate } from '../../src/ports/registry.ts'
import { folder, write } from '../platforms/git/scratch.ts'

/** A model on disk (a file, or a folder by path) and what is known of it. */
export async function model(
  content: string | { [path: string]: string },
  name = 'flights',
  commit = 'c'.repeat(40),
): Promise<{ candidate: Candidate; path: string }> {
  const root = folder()
  write(root, typeof content === 'string' ? { 'model.joblib': content } : content)
  const path = typeof content === 'string' ? join(root, 'model.joblib') : root
  const candidate = {
    model: name,
    digest: (await digestPath(path))!,
    serving: 'e'.repeat(64),
    commit,
    data: [{ name: 'training data', sha256: 'a'.repeat(64) }],
    params: { lr: 0.1, 'odd `key`': null },
    metrics: { roc_auc: 0.659 },
    packages: { 'scikit-learn': '1.9.0' },
    files: { 'evidence.jsonl': '{"ü":1}\n', 'reference.json': '' },
  }
  return { candidate, path }
}
