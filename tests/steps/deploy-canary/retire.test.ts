import type { Serving, ServingState } from '../../../src/ports/serving.ts'
import { retireOthers } from '../../../src/steps/deploy-canary/finish.ts'

const version = (name: string, percent: number, states: readonly ('running' | 'done' | 'failed')[]): ServingState['versions'][number] => ({
  ...{ version: name, digest: name.repeat(32), percent, mirror: 0, healthy: true },
  jobs: states.map((state, i) => ({ name: `${name}-${i}`, state })),
})

/** A batch endpoint with these versions: what was ended, and what was said. */
async function retired(versions: ServingState['versions']) {
  const [ended, said]: string[][] = [[], []]
  const serving = {
    state: async () => ({ url: '', versions }),
    retire: async (name: string) => void ended!.push(name),
  } as unknown as Serving
  const log = { info: (text: string) => void said!.push(text) }
  await retireOthers({ serving, ports: { log } } as unknown as Parameters<typeof retireOthers>[0])
  return { ended, said }
}

test('a version without a share is ended, but not while it works on what it was asked', async () => {
  const versions = [version('v1', 0, ['done', 'failed']), version('v2', 0, ['running', 'running', 'done']), version('v3', 100, ['running'])]
  expect(await retired(versions)).toEqual({
    ended: ['v1'],
    said: ['v1 is ended, after its last answer', 'v2 still works on 2 jobs, and is ended by the next run after that'],
  })
})
