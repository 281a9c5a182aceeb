import * as core from '@actions/core'

core.setOutput('node-version', core.getInput('node-version'))
core.setOutput('cache-hit', 'false')
