import { globSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { DefaultArtifactClient } from '@actions/artifact'
import * as core from '@actions/core'

const lines = core.getMultilineInput('path', { required: true })
const hidden = core.getBooleanInput('include-hidden-files')
const isDirectory = (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false

/** The part of a pattern before its first wildcard. */
const root = (pattern) => {
  const parts = resolve(pattern).split(sep)
  const wild = parts.findIndex((part) => /[*?[{]/.test(part))
  return wild < 0 ? resolve(pattern) : parts.slice(0, wild).join(sep)
}
/** As the real action: a name with a dot is hidden from the pattern's root downwards, the root included. */
const isHidden = (top, path) => [basename(top), ...relative(top, path).split(sep)].some((part) => /^\.[^.]/.test(part))

const wanted = lines.filter((line) => !line.startsWith('!'))
const unwanted = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1))
const all = (pattern) =>
  (isDirectory(pattern) ? globSync(join(pattern, '**/*')) : isFile(pattern) ? [pattern] : globSync(pattern)).map((path) => resolve(path))
const expanded = (pattern) => all(pattern).flatMap((path) => (isDirectory(path) ? all(path) : [path]))
const excluded = new Set(unwanted.flatMap(expanded))
const files = [
  ...new Set(wanted.flatMap((pattern) => expanded(pattern).filter((path) => hidden || !isHidden(root(pattern), path)))),
].filter((path) => isFile(path) && !excluded.has(path))

/** One directory is the artifact's top; several files keep the path below what they have in common. */
const tops = wanted.map((pattern) => (isFile(pattern) && wanted.length === 1 ? dirname(resolve(pattern)) : root(pattern)))
const common = tops.reduce((a, b) => {
  const [left, right] = [a.split(sep), b.split(sep)]
  const differ = left.findIndex((part, i) => part !== right[i])
  return differ < 0 ? a : left.slice(0, differ).join(sep)
})

const name = core.getInput('name')
const choice = core.getInput('if-no-files-found')
if (files.length === 0) {
  const message = `No files were found with the provided path: ${lines.join(', ')}. No artifacts will be uploaded.`
  if (choice === 'error') core.setFailed(message)
  else if (choice === 'warn') core.warning(message)
} else {
  const client = new DefaultArtifactClient()
  const { id, size, digest } = await client.uploadArtifact(name, files, common || sep)
  core.info(`Artifact ${name}: ${files.length} files, ${size} bytes`)
  core.setOutput('artifact-id', id)
  core.setOutput('artifact-digest', digest)
  core.setOutput(
    'artifact-url',
    `${process.env.GITHUB_SERVER_URL}/${process.env.GITHUB_REPOSITORY}/actions/runs/${process.env.GITHUB_RUN_ID}/artifacts/${id}`,
  )
}
