import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, 'reference')
const venv = join(import.meta.dirname, '..', '..', '.cache', 'venv', 'bin', 'python')
const probe = 'import sklearn, scipy, statsmodels.api'
const has = (python: string) => spawnSync(python, ['-c', probe]).status === 0

/** A Python with scikit-learn, scipy and statsmodels: the one on PATH, or the one that `npm test` sets up. */
const python = ['python3', ...(existsSync(venv) ? [venv] : [])].find(has)
if (!python && process.env.CI) throw new Error('The parity tests need tests/requirements.txt installed. `npm test` sets that up.')
if (!python)
  console.warn('SKIPPED: nothing is compared with scikit-learn, scipy and statsmodels. `npm test` sets up a Python that has them.')

/** `describe` where there is such a Python. */
export const describeParity = python ? describe : describe.skip

const types = new Map<unknown, string>([
  [Float64Array, 'f8'],
  [Int32Array, 'i4'],
  [Uint8Array, 'u1'],
])
const encode = (_: string, value: unknown) =>
  ArrayBuffer.isView(value)
    ? { type: types.get(value.constructor), bytes: Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64') }
    : value

/** Runs reference/`script`.py once over all cases. One array for each name it knows, a number for each case, NaN where it has none. */
export function reference(script: string, family: string, cases: readonly unknown[]): Record<string, Float64Array> {
  if (!python) return {}
  const input = JSON.stringify(cases, encode)
  const { status, stdout, stderr } = spawnSync(python, [join(folder, `${script}.py`), family], {
    input,
    maxBuffer: 2 ** 30,
    // Every call of scikit-learn would check its arguments first, which takes longer than a small table.
    env: { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', SKLEARN_SKIP_PARAMETER_VALIDATION: 'True' },
  })
  if (status !== 0) throw new Error(`${script}.py ${family} ended with ${status}: ${String(stderr).slice(-2000)}`)
  const columns = JSON.parse(String(stdout)) as Record<string, string>
  return Object.fromEntries(
    Object.entries(columns).map(([name, bytes]) => {
      const buffer = Buffer.from(bytes, 'base64')
      return [name, new Float64Array(buffer.buffer.slice(buffer.byteOffset, buffer.byteOffset + buffer.length))]
    }),
  )
}
