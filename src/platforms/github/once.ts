import { type GitHubClient, statusOf } from './client.ts'

/** Request options for calls that must not be repeated blindly. */
export const UNREPEATED = { request: { retries: 0 } }

const TRIES = 4

/**
 * Creates a thing of which there must be one. An answer can get lost after the work was done, so before another try the thing is looked for.
 * `create` has to pass UNREPEATED.
 */
export async function createOnce<T>(client: GitHubClient, create: () => Promise<T>, find: () => Promise<T | undefined>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await create()
    } catch (error) {
      if (statusOf(error) < 500 || tries === TRIES) throw error
      await client.wait(tries ** 2)
      const made = await find()
      if (made !== undefined) return made
    }
  }
}
