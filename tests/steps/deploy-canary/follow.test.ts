import { follow } from '../../../src/steps/deploy-canary/follow.ts'

const scene = (promoted: unknown, warned: string[] = []) =>
  ({
    ports: { registry: { promoted }, log: { warn: (text: string) => warned.push(text) } },
    wanted: { model: 'flights', version: 'v12' },
    environment: 'production',
  }) as unknown as Parameters<typeof follow>[0]

test('a registry with aliases is told the number; one without is not asked', async () => {
  const told: unknown[] = []
  await follow(scene(async (...words: unknown[]) => void told.push(words)))
  expect(told).toEqual([['flights', 12, 'production']])
  await follow(scene(undefined))
})

test('a registry that cannot move its alias is a warning: what is served is right', async () => {
  const warned: string[] = []
  await follow(scene(() => Promise.reject(new Error('down')), warned))
  expect(warned).toEqual(['The registry could not be told that production serves v12: down'])
})
