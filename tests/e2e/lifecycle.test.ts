import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { commit, git, repository, result } from './project.ts'
import { sluice } from './sluice.ts'

// The built command line alone, on a machine with git and Node: nothing of src/ is loaded.
test('from data to production, a worse model blocked, the chain verified, and back', async () => {
  const folder = await repository()
  const run = async (words: string[], code: number) => {
    const ended = await sluice(folder, words)
    expect({ words, code: ended.code, ...(ended.code === code ? {} : { ended }) }).toEqual({ words, code })
    return ended
  }
  try {
    await run(['run'], 0)
    // The comment says how to check a candidate that is not registered yet.
    const { 'model-digest': digest = '' } = result(folder, 'evaluate-gate').outputs
    expect((await run(['verify', digest.slice(0, 8)], 0)).stdout).toContain('The chain holds: 3 statements')
    await run(['register'], 0)
    const { promotion } = result(folder, 'register').outputs
    git(folder, 'merge', '--quiet', '--no-ff', '--no-edit', promotion ?? '')
    await run(['deploy-canary'], 0)
    await run(['status'], 0)
    const verified = JSON.parse((await run(['verify', 'v1', '--json'], 0)).stdout) as { links: unknown[]; problems: unknown[] }
    expect([verified.links.length >= 4, verified.problems]).toEqual([true, []])

    writeFileSync(join(folder, 'params.yaml'), 'noise: 0.9\n')
    commit(folder, 'worse')
    await run(['run'], 1)
    expect(result(folder, 'evaluate-gate').verdict).toBe('fail')
    // A model that was not passed has no way into the registry.
    expect((await run(['register'], 2)).stderr).toContain('evaluate-gate ended with "fail"')

    git(folder, 'revert', '--no-edit', 'HEAD')
    // Production's own bytes again: nothing to compare, nothing to promote, and no reason to block.
    await run(['run'], 0)
    await run(['register'], 0)
    expect(result(folder, 'register').outputs).toMatchObject({ version: 'v1', created: 'false', promotion: '' })
  } finally {
    await sluice(folder, ['stop'])
  }
})

// The way out of a serving fault: the model is fine, its serve.mjs was not.
test('a correction of the serving code alone is a version of its own, and gets deployed', async () => {
  const folder = await repository()
  const run = async (words: string[]) => expect({ words, ...(await sluice(folder, words)) }).toMatchObject({ words, code: 0 })
  const release = async () => {
    await run(['run'])
    await run(['register'])
    git(folder, 'merge', '--quiet', '--no-ff', '--no-edit', result(folder, 'register').outputs.promotion ?? '')
  }
  try {
    await release()
    await run(['deploy-canary'])
    const serve = readFileSync(join(folder, 'serve.mjs'), 'utf8')
    writeFileSync(join(folder, 'serve.mjs'), serve.replace("response.end('ready')", "response.end('ready, and corrected')"))
    commit(folder, 'correct the serving')
    await release()
    expect(result(folder, 'register').outputs).toMatchObject({ version: 'v2', created: 'true' })
    const { url } = (JSON.parse((await sluice(folder, ['status', '--json'])).stdout) as { environments: { url: string }[] })
      .environments[0]!
    let going = true
    const load = (async () => {
      while (going)
        await fetch(`${url}/score`, { method: 'POST', body: JSON.stringify({ data: [{ id: 1, hour: 20, town: 'ulm' }] }) }).then((r) =>
          r.text(),
        )
    })()
    await run(['deploy-canary'])
    going = false
    await load
    expect(result(folder, 'deploy-canary').outputs).toMatchObject({ version: 'v2', outcome: 'promoted' })
  } finally {
    await sluice(folder, ['stop'])
  }
})

test('the same training is not done twice', async () => {
  const folder = await repository()
  await sluice(folder, ['run'])
  const again = await sluice(folder, ['run'])
  expect(again.stdout).not.toContain('trained on')
  expect(result(folder, 'train').outputs.reused).toBe('true')
})
