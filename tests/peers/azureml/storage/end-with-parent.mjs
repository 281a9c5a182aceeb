// Loaded by `node --import` into a program whose standard input is a pipe: it ends when whoever started it ends, however that was.
process.stdin.on('end', () => process.exit()).resume()
