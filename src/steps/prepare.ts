import type { LoadedConfig } from '../config/load.ts'
import { isAddress } from '../kernel/data-address.ts'
import { digestOf } from '../kernel/digest.ts'
import { UserError } from '../kernel/errors.ts'
import type { Ports } from '../ports/ports.ts'
import { COMMAND_ENV, commandLine } from './command-line.ts'

const RECORD = '.sluice/prepare.json'

/** What was prepared last: from what, and the bytes that came of it. */
interface Prepared {
  key: string
  /** Digest of each data file, by the key that names it. */
  [data: string]: string | undefined
}

/**
 * Makes the data files with `prepare.command`, unless they are what it made last time from the same inputs.
 * Undefined without `prepare`. UserError when the command fails or makes no data.
 */
export async function prepareData(
  loaded: LoadedConfig,
  ports: Pick<Ports, 'compute' | 'workspace' | 'tables' | 'log'>,
  signal?: AbortSignal,
): Promise<{ reused: boolean } | undefined> {
  const { prepare } = loaded.config
  if (!prepare) return undefined
  const key = digestOf({
    command: prepare.command,
    inputs: await ports.workspace.digestAll(prepare.inputs),
    platform: ports.compute.platform,
  })
  const record = await ports.workspace.read(RECORD)
  if (record && record === written({ key, ...(await dataDigests(loaded, ports)) })) {
    ports.log.info('prepare: unchanged, the data files are used as they are.')
    return { reused: true }
  }
  ports.log.progress('prepare …')
  await ports.workspace.remove(RECORD)
  await execute(loaded, prepare, ports, signal)
  const made = await dataDigests(loaded, ports)
  for (const [name, digest] of Object.entries(made)) if (digest === undefined) throw nothingMade(loaded, name)
  await ports.workspace.write(RECORD, written({ key, ...made }))
  return { reused: false }
}

const written = (prepared: Prepared) => `${JSON.stringify(prepared)}\n`

async function execute(
  loaded: LoadedConfig,
  prepare: NonNullable<LoadedConfig['config']['prepare']>,
  ports: Pick<Ports, 'compute' | 'workspace' | 'log'>,
  signal?: AbortSignal,
) {
  const argv = commandLine(loaded, ['prepare', 'command'], prepare.command, {})
  const onLine = (line: string) => ports.log.line(line)
  const {
    outcome,
    exitCode,
    signal: ended,
    tail,
  } = await ports.compute.run({ argv, cwd: ports.workspace.root, env: COMMAND_ENV, timeLimit: prepare.time_limit, onLine }, signal)
  if (outcome === 'succeeded') return
  const how = {
    failed: exitCode === undefined ? `was ended by ${ended}` : `ended with exit code ${exitCode}`,
    'timed-out': `ran into prepare.time_limit (${prepare.time_limit} s)`,
    cancelled: 'was cancelled',
  }[outcome]
  const last = tail.length > 0 ? ` Its last lines:\n${tail.join('\n')}` : ''
  throw new UserError([
    { file: loaded.file, ...loaded.where(['prepare', 'command']), key: 'prepare.command', message: `The command ${how}.${last}` },
  ])
}

/** Digest of each data file by the key of sluice.yml that names it; undefined where there is none. */
async function dataDigests({ config }: LoadedConfig, { tables }: Pick<Ports, 'tables'>): Promise<{ [data: string]: string | undefined }> {
  const paths = dataPaths(config)
  const digest = (path: string) =>
    tables.digest(path).catch((error) => {
      // Not there yet: what prepare is for.
      if (!(error instanceof UserError)) throw error
      return undefined
    })
  return Object.fromEntries(await Promise.all(Object.entries(paths).map(async ([key, path]) => [key, await digest(path)])))
}

/** Data elsewhere are there already. */
const dataPaths = ({ data, evaluation }: LoadedConfig['config']): { [key: string]: string } => {
  const sets = Object.entries(evaluation).map(([name, set]) => [`evaluation.${name}.data`, set.data] as const)
  const all = [['data.train', data.train] as const, ['data.evaluation', data.evaluation] as const, ...sets]
  return Object.fromEntries(all.filter(([, path]) => !isAddress(path)))
}

const nothingMade = (loaded: LoadedConfig, key: string) =>
  new UserError([
    {
      file: loaded.file,
      ...loaded.where(['prepare', 'command']),
      key: 'prepare.command',
      message: `The command ended with 0 but made no ${dataPaths(loaded.config)[key]}, which ${key} names.`,
      fix: 'Let it write that file, or correct the path.',
    },
  ])
