import { jest } from '@jest/globals'
import { clientsAreThere, drive } from '../peers/azureml/drive.ts'
import { startAzure } from '../peers/azureml/start.ts'

jest.setTimeout(120_000)

const withClients = clientsAreThere ? test : test.skip

withClients('azure-ai-ml makes components and a pipeline of them, streams it, reads its steps, has them reused, and cancels', async () => {
  const azure = await startAzure()
  try {
    const told = Object.values(await drive(azure, 'pipelines')).map(({ step, answer, error }) => [step, error ?? answer])
    const done = [
      ['first', 'Completed'],
      ['second', 'Completed'],
    ]
    expect(Object.fromEntries(told)).toEqual({
      components: ['double', '1', 'integer'],
      pipeline: { status: 'Completed', steps: done, told: true },
      download: { sum: ['12'], log: ['total 12\n'] },
      reuse: [
        ['true', 'false'],
        ['true', 'true'],
        ['false', 'false'],
      ],
      'reused-download': ['12'],
      failed: { error: expect.stringContaining('Failed nodes: /second.'), steps: ['Completed', 'Failed'] },
      spark: { status: 'Completed', sum: ['7'] },
      cancel: ['Canceled', 'Canceled'],
    })
    expect(await azure.problems()).toEqual([])
  } finally {
    await azure.stop()
  }
})
