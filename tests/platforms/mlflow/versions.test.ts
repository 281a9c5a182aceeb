import { nameFor } from '../../../src/platforms/mlflow/logging.ts'
import { digestOfModel } from '../../../src/platforms/mlflow/model-files.ts'
import { lowest, type Registered } from '../../../src/platforms/mlflow/versions.ts'

const version = (number: number, digest: string, serving = 's'): Registered => ({
  version: number,
  digest,
  serving,
  runId: `r${number}`,
  record: '',
  status: 'READY',
  aliases: [],
})

test.each<[string, Registered[], number[]]>([
  ['nothing', [], []],
  ['different bytes all count', [version(1, 'a'), version(2, 'b')], [1, 2]],
  ['of the same bytes the lowest counts', [version(3, 'a'), version(4, 'b'), version(5, 'a'), version(6, 'a')], [3, 4]],
  ['the same bytes served otherwise count too', [version(1, 'a'), version(2, 'a', 't')], [1, 2]],
])('versions: %s', (_, given, expected) => expect(lowest(given).map((each) => each.version)).toEqual(expected))

test.each([
  ['roc_auc', 'roc_auc'],
  ['night/f1.delta', 'night/f1.delta'],
  ['odd (name)!', 'odd _name__'],
  ['ünï', '_n_'],
  ['/lead', '_lead'],
  ['a//b', 'a/_b'],
  ['a/../b', 'a/_b'],
  ['trail/', 'trail_'],
  ['', '_'],
  ['x'.repeat(300), 'x'.repeat(250)],
])('the name %j is %j at MLflow', (given, expected) => expect(nameFor(given)).toBe(expected))

test('the digest of a model is that of its one file, or of its list', () => {
  expect(digestOfModel([{ path: '', sha256: 'a', size: 1 }])).toBe('a')
  // printf 'a  x\nb  y/z\n' | sha256sum
  const files = [
    { path: 'x', sha256: 'a', size: 1 },
    { path: 'y/z', sha256: 'b', size: 1 },
  ]
  expect(digestOfModel(files)).toBe('e26ead6d0cd67ef4c37561461a68e80539482d6aaa6145a11ec8f15bf1286aa0')
})
