import * as core from '@actions/core'

core.setOutput('cache-primary-key', core.getInput('key'))
core.setOutput('cache-hit', '')
core.setOutput('cache-matched-key', '')
if (core.getInput('fail-on-cache-miss') === 'true') core.setFailed(`Failed to restore cache entry for key ${core.getInput('key')}`)
