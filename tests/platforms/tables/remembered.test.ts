import { createHash } from 'node:crypto'
import { statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { folder } from './folder.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

test('what was found out holds only as long as the file: changed bytes of the same size and time of modification are seen', async () => {
  using data = folder({ 'train.csv': 'id\n1\n2\n', 'evaluation.csv': 'id\n3\n4\n' })
  // Long enough ago for what is found now to be remembered.
  await setTimeout(2100)
  const path = join(data.root, 'evaluation.csv')
  const ask = async () => [
    await data.tables.digest('evaluation.csv'),
    (await data.tables.overlap('train.csv', 'evaluation.csv', ['id'])).rows,
  ]
  expect(await ask()).toEqual([sha256('id\n3\n4\n'), 0])
  expect(await ask()).toEqual([sha256('id\n3\n4\n'), 0])
  const { atime, mtime } = statSync(path)
  writeFileSync(path, 'id\n3\n1\n')
  utimesSync(path, atime, mtime)
  expect(await ask()).toEqual([sha256('id\n3\n1\n'), 1])
  writeFileSync(path, 'id\n2\n1\n')
  expect(await ask()).toEqual([sha256('id\n2\n1\n'), 2])
})
