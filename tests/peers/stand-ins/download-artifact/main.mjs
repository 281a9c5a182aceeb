import { join, matchesGlob, resolve } from 'node:path'
import { DefaultArtifactClient } from '@actions/artifact'
import * as core from '@actions/core'

const token = core.getInput('github-token')
const [repositoryOwner, repositoryName] = core.getInput('repository').split('/')
const other = token ? { findBy: { token, repositoryOwner, repositoryName, workflowRunId: Number(core.getInput('run-id')) } } : {}
const client = new DefaultArtifactClient()
const name = core.getInput('name')
const pattern = core.getInput('pattern')
const path = resolve(core.getInput('path') || '.')

if (name) {
  const { artifact } = await client.getArtifact(name, other)
  await client.downloadArtifact(artifact.id, { ...other, path })
} else {
  const { artifacts } = await client.listArtifacts({ latest: true, ...other })
  const chosen = artifacts.filter((each) => !pattern || matchesGlob(each.name, pattern))
  const flat = core.getBooleanInput('merge-multiple') || chosen.length === 1
  for (const each of chosen) await client.downloadArtifact(each.id, { ...other, path: flat ? path : join(path, each.name) })
  core.info(`${chosen.length} of ${artifacts.length} artifacts`)
}
core.setOutput('download-path', path)
