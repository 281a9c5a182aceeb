import { type FileHandle, open } from 'node:fs/promises'
import { type AsyncBuffer, type FileMetaData, parquetMetadata } from 'hyparquet'
import { UserError } from '../../kernel/errors.ts'
import type { DataFile } from './paths.ts'

/** An opened Parquet file: its footer, and its bytes by range. */
export interface ParquetFile {
  metadata: FileMetaData
  buffer: AsyncBuffer
  handle: FileHandle
}

const MAGIC = 'PAR1'
const AGAIN = 'Make or fetch the file again.'

/** Opens a Parquet file and reads its footer. UserError saying what is wrong with the footer and at which byte. */
export async function openParquet(file: DataFile): Promise<ParquetFile> {
  const handle = await open(file.path)
  try {
    const { size } = await handle.stat()
    const read = async (start: number, end = size) => {
      file.signal?.throwIfAborted()
      const bytes = new Uint8Array(end - start)
      const { bytesRead } = await handle.read(bytes, 0, bytes.length, start)
      if (bytesRead < bytes.length) throw new UserError(`${file.name} ends at byte ${start + bytesRead} of ${end}. ${AGAIN}`)
      return bytes
    }
    const metadata = await readFooter(file, size, read)
    const buffer: AsyncBuffer = { byteLength: size, slice: async (start, end) => (await read(start, end)).buffer }
    return { metadata, buffer, handle }
  } catch (error) {
    await handle.close()
    throw error
  }
}

async function readFooter(file: DataFile, size: number, read: (start: number, end?: number) => Promise<Uint8Array<ArrayBuffer>>) {
  if (size === 0) throw new UserError(`${file.name} is empty. ${AGAIN}`)
  if (size < 12) throw new UserError(`${file.name} has ${size} bytes, too few for a Parquet file. ${AGAIN}`)
  const tail = Buffer.from(await read(size - 8))
  const head = Buffer.from(await read(0, 4)).toString('latin1')
  const foot = tail.toString('latin1', 4)
  if (foot === 'PARE' || head === 'PARE') throw new UserError(`${file.name} is an encrypted Parquet file, which cannot be read.`)
  if (head !== MAGIC && foot !== MAGIC) throw new UserError(`${file.name} is not a Parquet file: it neither starts nor ends with "PAR1".`)
  if (foot !== MAGIC) throw new UserError(`${file.name} is cut off: there is no "PAR1" at its end (byte ${size - 4}). ${AGAIN}`)
  const length = tail.readUInt32LE(0)
  if (length > size - 12)
    throw new UserError(
      `${file.name} has a broken footer: byte ${size - 8} gives its length as ${length}, more than the file holds. ${AGAIN}`,
    )
  try {
    const metadata = parquetMetadata((await read(size - 8 - length)).buffer)
    checkFooter(metadata, size)
    return metadata
  } catch (cause) {
    throw new UserError(`${file.name} has a broken footer at byte ${size - 8 - length} (${length} bytes). ${AGAIN}`, { cause })
  }
}

/** A footer that parses may still be nonsense. */
function checkFooter(metadata: FileMetaData, size: number): void {
  if (!Array.isArray(metadata.schema) || metadata.schema.length === 0 || !Array.isArray(metadata.row_groups))
    throw new RangeError('no schema')
  const rows = metadata.row_groups.reduce((sum, group) => sum + Number(group.num_rows), 0)
  if (rows !== Number(metadata.num_rows)) throw new RangeError('row groups do not add up')
  for (const { columns } of metadata.row_groups) {
    for (const { meta_data: chunk } of columns) {
      if (!chunk) throw new RangeError('column chunk without metadata')
      const start = Number(chunk.dictionary_page_offset ?? chunk.data_page_offset)
      if (!(start >= 0 && start + Number(chunk.total_compressed_size) <= size)) throw new RangeError('column chunk beyond the end')
    }
  }
}
