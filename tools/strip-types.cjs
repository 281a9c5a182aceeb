// Jest's transform: Node's own type stripping, so that tests run the sources as Node itself would run them.
const { createHash } = require('node:crypto')
const { stripTypeScriptTypes } = require('node:module')

module.exports = {
  process: (source) => ({ code: stripTypeScriptTypes(source, { mode: 'strip' }) }),
  getCacheKey: (source, path) => createHash('sha256').update(path).update(source).update(process.version).digest('hex'),
}
