import * as zlib from 'node:zlib'
import type { Compressors } from 'hyparquet'
import { compressors as portable } from 'hyparquet-compressors'

/** Decompressors by Parquet's names: Node's own where it has one (zstd since 22.15), else hyparquet's. */
export const compressors: Compressors = {
  ...portable,
  GZIP: (input) => zlib.gunzipSync(input),
  BROTLI: (input) => zlib.brotliDecompressSync(input),
  ...('zstdDecompressSync' in zlib && { ZSTD: (input: Uint8Array) => zlib.zstdDecompressSync(input) }),
}

/** Unpacks a page. RangeError when it does not give `size` bytes. */
export function unpacked(codec: string, page: Uint8Array, size: number): Uint8Array {
  if (codec === 'UNCOMPRESSED') return page
  const decompress = compressors[codec as keyof Compressors]
  if (!decompress) throw new RangeError(`codec ${codec}`)
  const bytes = decompress(page, size)
  if (bytes.length !== size) throw new RangeError(`page of ${bytes.length} bytes, not ${size}`)
  return bytes
}
