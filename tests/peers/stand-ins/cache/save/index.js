process.env.PEER_CACHE_STEP = 'save'
await import('../index.js')
