/** A set of 64-bit hashes, 8 bytes each in a table at most 60 % full. */
export interface HashSet {
  /** Adds a hash; false when it was there. */
  add(high: number, low: number): boolean
  has(high: number, low: number): boolean
  size(): number
}

export function hashSet(): HashSet {
  let slots = new Uint32Array(2048)
  let used = 0
  const slotOf = (high: number, low: number): number => {
    const mask = slots.length / 2 - 1
    let slot = low & mask
    for (;;) {
      const a = slots[2 * slot]!
      const b = slots[2 * slot + 1]!
      if ((a === 0 && b === 0) || (a === high && b === low)) return slot
      slot = (slot + 1) & mask
    }
  }
  const grow = () => {
    const old = slots
    slots = new Uint32Array(2 * old.length)
    for (let i = 0; i < old.length; i += 2) {
      if (old[i] !== 0 || old[i + 1] !== 0) {
        const slot = slotOf(old[i]!, old[i + 1]!)
        slots[2 * slot] = old[i]!
        slots[2 * slot + 1] = old[i + 1]!
      }
    }
  }
  // The empty slot is 0 0; the hash 0 0 is kept as 0 1, and a collision costs only a second look.
  return {
    add(high, low) {
      const b = high === 0 && low === 0 ? 1 : low
      const slot = slotOf(high, b)
      if (slots[2 * slot] !== 0 || slots[2 * slot + 1] !== 0) return false
      slots[2 * slot] = high
      slots[2 * slot + 1] = b
      if (++used > 0.3 * slots.length) grow()
      return true
    },
    has(high, low) {
      const b = high === 0 && low === 0 ? 1 : low
      const slot = slotOf(high, b)
      return slots[2 * slot] !== 0 || slots[2 * slot + 1] !== 0
    },
    size: () => used,
  }
}
