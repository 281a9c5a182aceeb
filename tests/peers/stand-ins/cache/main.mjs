import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import * as core from '@actions/core'

const step = process.env.PEER_CACHE_STEP ?? (core.getState('key') ? 'save' : 'both')
const store = process.env.PEER_CACHE
const key = core.getInput('key')
const paths = core.getMultilineInput('path').map((path) => resolve(path.replace(/^~/, homedir())))
const scope = (ref) => join(store, encodeURIComponent(ref))

/** The entry for a key: exactly, or else the newest that begins with one of the restore keys; of this ref, or else of the default branch. */
function find() {
  const fits = [
    (entry) => entry.key === key,
    ...core.getMultilineInput('restore-keys').map((start) => (entry) => entry.key.startsWith(start)),
  ]
  for (const folder of [process.env.GITHUB_REF, 'refs/heads/main'].map(scope).filter((path) => existsSync(path))) {
    const entries = readdirSync(folder).map((name) => ({
      folder,
      key: decodeURIComponent(name),
      time: statSync(join(folder, name)).mtimeMs,
    }))
    entries.sort((a, b) => b.time - a.time)
    const found = fits.map((fit) => entries.find(fit)).find(Boolean)
    if (found) return found
  }
}

function restore() {
  const found = store ? find() : undefined
  core.setOutput('cache-primary-key', key)
  core.setOutput('cache-matched-key', found?.key ?? '')
  core.setOutput('cache-hit', found ? String(found.key === key) : '')
  core.info(found ? `Cache restored from key: ${found.key}` : `Cache not found for input keys: ${key}`)
  if (!found && core.getBooleanInput('fail-on-cache-miss')) core.setFailed(`Failed to restore cache entry for key ${key}`)
  if (!found || core.getBooleanInput('lookup-only')) return
  for (const [i, path] of paths.entries()) {
    const kept = join(found.folder, encodeURIComponent(found.key), String(i))
    if (existsSync(kept)) cpSync(kept, path, { recursive: true })
  }
}

/** An entry is never changed once it is there. */
function save() {
  const target = store && join(scope(process.env.GITHUB_REF), encodeURIComponent(key))
  if (!target || existsSync(target)) return core.info(`Not saving: ${store ? `there is an entry for ${key}` : 'no PEER_CACHE'}`)
  const draft = `${target}.${process.pid}`
  mkdirSync(draft, { recursive: true })
  for (const [i, path] of paths.entries()) if (existsSync(path)) cpSync(path, join(draft, String(i)), { recursive: true })
  renameSync(draft, target)
  core.info(`Cache saved with key: ${key}`)
}

if (step !== 'save') restore()
if (step === 'both') core.saveState('key', key)
if (step === 'save') save()
