import { execFileSync } from 'node:child_process'
import { commandLine, lineWord, pythonWords } from '../../../../src/platforms/azureml/jobs/command.ts'

/** What a shell makes of a line: each word between brackets. Azure's own expressions are put in first, as text. */
const words = (shell: string, line: string, mounts: Record<string, string> = {}): string[] => {
  const expanded = line.replace(/\$\{\{([^}]*)\}\}/g, (_, name: string) => mounts[name.trim()] ?? 'EXPANDED')
  const out = execFileSync(shell, ['-c', `for word in ${expanded}; do printf '%s\\0' "$word"; done`], { encoding: 'utf8' })
  return out.split('\0').slice(0, -1)
}

const D = '$'
const HOSTILE = [
  'plain',
  'two words',
  "it's",
  '"quoted" $HOME `id` $(id)',
  '; rm -rf / #',
  '\\back\\slash',
  'line\nbreak',
  `${D}{{inputs.train}}`,
  `$${D}{{inputs.train}} ${D}{{ }} $$ ${D}{`,
  '*?[a]{b,c} ~ !',
  'ümläut €',
  '-rf',
  '=',
]
test.each(['sh', 'bash'])('whatever a value holds, it stays one word of %s, and Azure puts nothing into it', (shell) => {
  const stands = Object.fromEntries(HOSTILE.map((text, i) => [`v${i}`, { text }]))
  const line = commandLine(['run', ...HOSTILE.map((_, i) => `{v${i}}`), 'a{v0}b{v1}c', '{unknown}', ''], stands)
  expect(words(shell, line)).toEqual(['run', ...HOSTILE, 'aplainbtwo wordsc', '{unknown}', ''])
  expect(words(shell, HOSTILE.map(lineWord).join(' '))).toEqual(HOSTILE)
})

test('a mounted path keeps the glob behind it as text', () => {
  const line = commandLine(['train', '--data={train}', '{model}'], {
    train: { mount: 'inputs.train', rest: "data/*.csv it's" },
    model: { mount: 'outputs.model', rest: '' },
  })
  expect(words('sh', line, { 'inputs.train': '/mnt/in', 'outputs.model': '/mnt/out' })).toEqual([
    'train',
    "--data=/mnt/in/data/*.csv it's",
    '/mnt/out',
  ])
})

test.each([
  [['python', 'train.py'], 1],
  [['uv', 'run', 'python3.12', 'x.py'], 3],
  [['/usr/bin/python3', '-m', 'x'], 1],
  [['sh', 'python.sh'], 0],
] as const)('%j starts Python with %d words', (argv, count) => expect(pythonWords(argv)).toBe(count))
