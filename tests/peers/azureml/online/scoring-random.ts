import type { World } from '../world.ts'

const sources = new WeakMap<World, () => number>()

/** Draws in [0, 1), the same ones for the same seed. Source: mulberry32, Tommy Ettinger, public domain. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The draws of a world: which deployment a request goes to, and whether it is copied. */
export function randomOf(world: World): () => number {
  const source = sources.get(world) ?? seeded(world.settings.seed)
  sources.set(world, source)
  return source
}
