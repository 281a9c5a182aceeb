import { terminalLog } from '../../src/runner/terminal-log.ts'

function record(isTTY: boolean) {
  let text = ''
  const log = terminalLog({ isTTY, columns: 30, write: (part: string) => (text += part) }, false)
  return { log, written: () => text }
}

// What a person sees at the end: every line once, and no remains of the live one.
test('on a terminal the live line stays below what is printed, and goes at the end', () => {
  const { log, written } = record(true)
  log.progress('training')
  log.line('epoch 1')
  log.done()
  log.info('trained')
  const screen = written()
    .split('\n')
    .map((line) => line.split('\r\u001b[2K').at(-1))
  expect(screen).toEqual(['  │ epoch 1', 'trained', ''])
})

test('in a log progress is a plain line, said once', () => {
  const { log, written } = record(false)
  log.progress('training')
  log.progress('training')
  log.info('done')
  expect(written()).toBe('training\ndone\n')
})

// A training script's output must not become a workflow command, move the cursor or change colours.
test('what a subprocess prints cannot act', () => {
  const { log, written } = record(false)
  log.line('::set-output name=a::b')
  log.line('\u001b[2J\u001b]0;title\u0007plain')
  expect(written()).not.toContain('\u001b')
  expect(written()).not.toMatch(/^\s*::/m)
})

test('a live line fits the terminal', () => {
  const { log, written } = record(true)
  log.progress('x'.repeat(100))
  expect(written().replace('\r\u001b[2K', '')).toHaveLength(29)
  log.done()
})
