import { hashed, hashNumber } from '../../sketch/hash.ts'

const PAGE_BITS = 65536
/** Bitmap pages may take this much, and 32 bytes for each number; sparser whole numbers go to the hash table. */
const FREE_BYTES = 1 << 20

/** An exact set of numbers: a bit each for whole numbers that lie close together, else 8 bytes in a hash table at most 60 % full. */
export interface NumberSet {
  /** Adds a number; false when it was there. */
  add(value: number): boolean
  has(value: number): boolean
  /** How many of them are in the hash table. */
  hashed(): number
}

export function numberSet(): NumberSet {
  const pages = new Map<number, Uint8Array>()
  let paging = true
  let count = 0
  let lastKey = Number.NaN
  let lastPage: Uint8Array | undefined
  const table = floatTable()

  const pageOf = (value: number, make: boolean): Uint8Array | undefined => {
    if (!Number.isSafeInteger(value)) return undefined
    const key = Math.floor(value / PAGE_BITS)
    if (key === lastKey) return lastPage
    let page = pages.get(key)
    if (!page && make && paging) {
      paging = pages.size * (PAGE_BITS / 8) <= FREE_BYTES + 32 * count
      if (paging) {
        page = new Uint8Array(PAGE_BITS / 8)
        pages.set(key, page)
      }
    }
    if (page) {
      lastKey = key
      lastPage = page
    }
    return page
  }

  return {
    add(value) {
      const page = pageOf(value, true)
      if (!page) return table.add(value + 0)
      const bit = value - Math.floor(value / PAGE_BITS) * PAGE_BITS
      const mask = 1 << (bit & 7)
      if ((page[bit >> 3]! & mask) !== 0) return false
      page[bit >> 3]! |= mask
      count++
      return true
    },
    has(value) {
      const page = pageOf(value, false)
      if (!page) return table.has(value + 0)
      const bit = value - Math.floor(value / PAGE_BITS) * PAGE_BITS
      return (page[bit >> 3]! & (1 << (bit & 7))) !== 0
    },
    hashed: table.hashed,
  }
}

function floatTable(): NumberSet {
  let slots = new Float64Array(1024).fill(Number.NaN)
  let used = 0
  const slotOf = (value: number): number => {
    hashNumber(value)
    let slot = hashed[1]! & (slots.length - 1)
    for (let held = slots[slot]!; !Number.isNaN(held) && held !== value; held = slots[slot]!) slot = (slot + 1) & (slots.length - 1)
    return slot
  }
  const grow = () => {
    const old = slots
    slots = new Float64Array(2 * old.length).fill(Number.NaN)
    for (const value of old) if (!Number.isNaN(value)) slots[slotOf(value)] = value
  }
  return {
    add(value) {
      const slot = slotOf(value)
      if (slots[slot] === value) return false
      slots[slot] = value
      if (++used > 0.6 * slots.length) grow()
      return true
    },
    has: (value) => slots[slotOf(value)] === value,
    hashed: () => used,
  }
}
