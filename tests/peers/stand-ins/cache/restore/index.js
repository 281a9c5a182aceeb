process.env.PEER_CACHE_STEP = 'restore'
await import('../index.js')
