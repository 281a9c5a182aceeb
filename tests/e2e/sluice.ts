import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export const root = join(import.meta.dirname, '..', '..')

/** How a process ended. */
export interface Ended {
  code: number | null
  stdout: string
  stderr: string
}

/** A new folder with these files in it. */
export function folderWith(files: Record<string, string>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'sluice-e2e-')))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

/** Runs the command line of dist/ as a process of its own, with a home of its own. */
export function sluice(folder: string, words: readonly string[], env: Record<string, string> = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'dist', 'cli.js'), ...words], {
      cwd: folder,
      env: { PATH: process.env.PATH ?? '', HOME: folder, SLUICE_HOME: join(folder, '.home'), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const ended: Ended = { code: null, stdout: '', stderr: '' }
    child.stdout.on('data', (chunk) => (ended.stdout += chunk))
    child.stderr.on('data', (chunk) => (ended.stderr += chunk))
    child.on('error', reject)
    child.on('close', (code) => resolve({ ...ended, code }))
  })
}

/** A model without Python: its commands are Node scripts, so that a test takes a second. Copied from tests/fixtures/tiny-model. */
export function tinyProject(changes: Record<string, string> = {}): string {
  const folder = folderWith({})
  cpSync(join(root, 'tests', 'fixtures', 'tiny-model'), folder, { recursive: true })
  for (const [path, text] of Object.entries(changes)) writeFileSync(join(folder, path), text)
  return folder
}
