const REGISTERS = 4096
/** Above this many registers in use all of them are written, 6 bits each; below, only those. */
const SPARSE = 512
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_'

/** Counts distinct values within 1.6 % (one standard error) from their hashes. Source: Flajolet et al. 2007, HyperLogLog. */
export type Registers = Uint8Array

export const emptyRegisters = (): Registers => new Uint8Array(REGISTERS)

/** Takes in one 64-bit hash. */
export function addHash(registers: Registers, high: number, low: number): void {
  const index = low & (REGISTERS - 1)
  const rank = Math.clz32(high) + 1
  if (registers[index]! < rank) registers[index] = rank
}

/** The registers of both streams together. */
export const mergeRegisters = (a: Registers, b: Registers): Registers => a.map((rank, i) => Math.max(rank, b[i]!))

/** Estimated number of distinct values; linear counting where it is the better estimate. */
export function estimate(registers: Registers): number {
  let sum = 0
  let zeros = 0
  for (const rank of registers) {
    sum += 2 ** -rank
    if (rank === 0) zeros++
  }
  const raw = ((0.7213 / (1 + 1.079 / REGISTERS)) * REGISTERS * REGISTERS) / sum
  return Math.round(raw <= 2.5 * REGISTERS && zeros > 0 ? REGISTERS * Math.log(REGISTERS / zeros) : raw)
}

/** Registers as text: one digit each, or for few of them two digits of position and one of rank. */
export function writeRegisters(registers: Registers): string {
  const used = [...registers.entries()].filter(([, rank]) => rank > 0)
  if (used.length <= SPARSE) return used.map(([i, rank]) => DIGITS[i >> 6]! + DIGITS[i & 63]! + DIGITS[rank]!).join('')
  return Array.from(registers, (rank) => DIGITS[rank]).join('')
}

/** Reads what `writeRegisters` wrote. */
export function readRegisters(text: string): Registers {
  const registers = emptyRegisters()
  const digit = (i: number) => DIGITS.indexOf(text.charAt(i))
  if (text.length === REGISTERS) for (let i = 0; i < REGISTERS; i++) registers[i] = digit(i)
  else for (let i = 0; i < text.length; i += 3) registers[digit(i) * 64 + digit(i + 1)] = digit(i + 2)
  return registers
}
