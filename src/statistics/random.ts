import { sha256 } from '../kernel/digest.ts'

/** A stream of random numbers; equal seeds give equal streams on every machine. */
export interface Random {
  /** Uniform in [0, 1), 32 bits. */
  next(): number
  /** Uniform integer in [0, n), n at most 2³². */
  below(n: number): number
  /** Standard normal (polar method). */
  normal(): number
}

/** Seeds Small Fast Chaotic (sfc32) from the SHA-256 of any text, such as content digests. Source: Doty-Humphrey, PractRand. */
export function random(seed: string): Random {
  const digest = sha256(seed)
  const word = (i: number) => Number.parseInt(digest.slice(8 * i, 8 * i + 8), 16) | 0
  let [a, b, c, counter] = [word(0), word(1), word(2), word(3)]
  const next = () => {
    const t = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + t) | 0
    return (t >>> 0) / 4294967296
  }
  for (let i = 0; i < 16; i++) next()
  const normal = () => {
    for (;;) {
      const [u, v] = [2 * next() - 1, 2 * next() - 1]
      const s = u * u + v * v
      if (s > 0 && s < 1) return u * Math.sqrt((-2 * Math.log(s)) / s)
    }
  }
  return { next, below: (n) => Math.floor(next() * n), normal }
}
