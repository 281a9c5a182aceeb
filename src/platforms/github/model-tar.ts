import { stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { create, extract } from 'tar'
import { filesIn } from '../local/digest.ts'

/** Name of the model inside its archive, and where it is unpacked. */
const NAME = 'model'

/** Writes a model, a file or a folder, as a tar whose bytes depend on the model's bytes and names alone. */
export async function packModel(path: string, archive: string): Promise<void> {
  const folder = (await stat(path)).isDirectory()
  const files = folder ? (await filesIn(path)).map((file) => file.path).sort() : [basename(path)]
  await create(
    {
      file: archive,
      cwd: folder ? path : dirname(path),
      portable: true,
      mtime: new Date(0),
      follow: true,
      noPax: false,
      // A file name that starts with @ would be read as an archive, so all are given as ./name.
      onWriteEntry: (entry) => {
        entry.path = folder ? join(NAME, entry.path) : NAME
        // Of the mode only "executable" travels, as in git.
        if (entry.stat) entry.stat.mode = entry.stat.mode & 0o100 ? 0o755 : 0o644
      },
    },
    files.map((file) => `./${file}`),
  )
}

/** Unpacks what `packModel` wrote below a folder and returns the model's path. tar keeps entries from leaving the folder. */
export async function unpackModel(archive: NodeJS.ReadableStream, folder: string): Promise<string> {
  await pipeline(
    archive,
    extract({
      cwd: folder,
      strict: true,
      preserveOwner: false,
      filter: (_, entry) => !('type' in entry) || !/Link/.test(String(entry.type)),
    }),
  )
  return join(folder, NAME)
}
