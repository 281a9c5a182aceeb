import type { Ports } from '../../ports/ports.ts'

const LIST = `import importlib.metadata as m, platform
print("python==" + platform.python_version())
for d in m.distributions(): print(str(d.metadata["Name"]) + "==" + str(d.version))`
/** Seconds. */
const PATIENCE = 60

/** Names and versions of the packages that the command's own Python sees; none when it is not a Python command, or does not say. */
export async function installedPackages(
  argv: readonly string[],
  { compute, workspace }: Pick<Ports, 'compute' | 'workspace'>,
  signal: AbortSignal,
): Promise<{ [name: string]: string }> {
  // `python train.py`, but also `uv run python train.py`.
  const interpreter = argv.findIndex((word) => /(^|[\\/])python[\d.]*(\.exe)?$/.test(word))
  if (interpreter < 0) return {}
  const packages: [string, string][] = []
  const onLine = (line: string, stream: 'stdout' | 'stderr') => {
    const found = stream === 'stdout' && /^([A-Za-z0-9][\w.-]*)==(\S+)$/.exec(line)
    if (found) packages.push([found[1]!.toLowerCase().replaceAll('_', '-'), found[2]!])
  }
  const task = { argv: [...argv.slice(0, interpreter + 1), '-c', LIST], cwd: workspace.root, timeLimit: PATIENCE, onLine }
  const { outcome } = await compute.run(task, signal)
  if (outcome !== 'succeeded') return {}
  return Object.fromEntries(packages.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
