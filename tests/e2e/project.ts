import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { reportSchema } from '../../src/main/report-schema.ts'
import { tinyProject } from './sluice.ts'

export const git = (folder: string, ...words: string[]): string => execFileSync('git', words, { cwd: folder, encoding: 'utf8' }).trim()

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })

/** The report.json of a step's last run, which follows the published schema. */
export function result(folder: string, step: string) {
  const report: unknown = JSON.parse(readFileSync(join(folder, '.sluice/reports', step, 'report.json'), 'utf8'))
  expect(reportSchema.safeParse(report).error).toBeUndefined()
  return report as { verdict: string; outputs: Record<string, string> }
}

export function commit(folder: string, message: string): void {
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--message', message)
}

/** The tiny model in a git repository of its own, on a port of its own. `change` edits sluice.yml. */
export async function repository(change: (config: string) => string = (config) => config): Promise<string> {
  const folder = tinyProject()
  const config = readFileSync(join(folder, 'sluice.yml'), 'utf8')
  writeFileSync(
    join(folder, 'sluice.yml'),
    change(config.replace('environments: [production]', `environments: [production]\n  port: ${await freePort()}`)),
  )
  writeFileSync(join(folder, '.gitignore'), 'data/\n.home/\n')
  git(folder, 'init', '--quiet', '--initial-branch=main')
  git(folder, 'config', 'user.name', 'A')
  git(folder, 'config', 'user.email', 'a@example.invalid')
  commit(folder, 'first')
  return folder
}
