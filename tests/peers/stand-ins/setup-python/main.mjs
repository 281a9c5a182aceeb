import * as core from '@actions/core'

core.setOutput('python-version', core.getInput('python-version'))
core.setOutput('cache-hit', 'false')
