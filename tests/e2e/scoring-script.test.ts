import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { git, repository, result } from './project.ts'
import { sluice } from './sluice.ts'

const there = (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'azmlinfsrv')))
if (!there)
  console.warn('SKIPPED: azmlinfsrv is not installed, so no scoring script is served.')

  // A scoring script is served here by the very server that is inside Azure ML's inference images.
;(there ? test : test.skip)(
  'a scoring script is served, and answers rows as predicted offline',
  async () => {
    const folder = await repository((config) => config.replace('serve: node serve.mjs {model} {port}', 'scoring_script: score.py'))
    try {
      for (const words of [['run'], ['register']]) expect({ words, ...(await sluice(folder, words)) }).toMatchObject({ code: 0 })
      git(folder, 'merge', '--quiet', '--no-ff', '--no-edit', result(folder, 'register').outputs.promotion ?? '')
      expect(await sluice(folder, ['deploy-canary'])).toMatchObject({ code: 0 })
      const { environments } = JSON.parse((await sluice(folder, ['status', '--json'])).stdout) as { environments: { url: string }[] }
      const answer = await fetch(`${environments[0]!.url}/score`, {
        method: 'POST',
        body: JSON.stringify({ data: [{ id: 1, hour: 20, town: 'ulm' }] }),
      })
      expect([answer.status, await answer.json()]).toEqual([200, { predictions: [expect.any(Number)] }])
    } finally {
      await sluice(folder, ['stop'])
    }
  },
  90_000,
)
