import { chosen, logReader, type ReadFrom } from '../../../../src/platforms/azureml/jobs/logs.ts'

/** Files whose bytes grow, read as blob storage gives them. */
function growing() {
  const files: Record<string, Buffer> = {}
  const lines: string[] = []
  const read: ReadFrom = async (address, from, onBytes) => {
    const bytes = files[address] ?? Buffer.alloc(0)
    if (from > bytes.length) return false
    if (from < bytes.length) onBytes(bytes.subarray(from))
    return true
  }
  const reader = logReader((line) => lines.push(line), read)
  return { files, lines, look: () => reader.read(Object.fromEntries(Object.keys(files).map((path) => [path, path]))), end: reader.end }
}
const LOG = 'user_logs/std_log.txt'

test('lines come whole and once, wherever the bytes are cut', async () => {
  const text = Buffer.from('one\r\nzwei ä€\nthree\n\nlast without end')
  for (let step = 1; step < 6; step++) {
    const { files, lines, look, end } = growing()
    for (let to = 0; to < text.length + step; to += step) {
      files[LOG] = text.subarray(0, to)
      await look()
    }
    await look()
    end()
    expect(lines).toEqual(['one', 'zwei ä€', 'three', '', 'last without end'])
  }
})

test('of several processes each line says whose it is; a file that begins anew is read from its start', async () => {
  const { files, lines, look, end } = growing()
  files['user_logs/std_log_process_1.txt'] = Buffer.from('b1\n')
  files['user_logs/std_log_process_0.txt'] = Buffer.from('a1\na2')
  await look()
  files['user_logs/std_log_process_0.txt'] = Buffer.from('x\n')
  await look()
  await look()
  end()
  expect(lines).toEqual(['[process_0] a1', '[process_1] b1', '[process_0] a2', '[process_0] x'])
})

test('signatures and tokens in a line are masked', async () => {
  const { files, lines, look } = growing()
  files[LOG] = Buffer.from('PUT https://a.blob/x?sv=1&sig=SECRET%3D done\n')
  await look()
  expect(lines).toEqual(['PUT https://a.blob/x?sv=1&sig=*** done'])
})

test.each([
  [
    ['system_logs/x.log', 'user_logs/std_log_process_10.txt', 'user_logs/std_log_process_2.txt'],
    ['user_logs/std_log_process_2.txt', 'user_logs/std_log_process_10.txt'],
  ],
  [['azureml-logs/20_image_build_log.txt', 'azureml-logs/readme.md'], ['azureml-logs/20_image_build_log.txt']],
  [['azureml-logs/20_image_build_log.txt', LOG], [LOG]],
  [['azureml-logs/hyperdrive.txt'], ['azureml-logs/hyperdrive.txt']],
  [[], []],
])('of %j, %j are shown', (paths, shown) => expect(chosen(paths)).toEqual(shown))
