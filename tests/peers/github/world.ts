import type { Git } from './git.ts'
import type { Answer, Call, Fields } from './types.ts'

/** What the routes of the peer share. */
export interface World {
  /** Where clients reach the peer, without a slash at the end. */
  base: string
  owner: string
  name: string
  /** `owner/name` */
  repository: string
  defaultBranch: string
  git: Git
  /** Passes a request on to the emulator behind us, as the same actor unless `token` says otherwise. */
  upstream: (call: Call, change?: { path?: string; body?: Fields; token?: string }) => Promise<Answer>
  /** A token that may do everything. */
  admin: string
  /** GitHub's short form of an account. */
  user: (login: string) => Promise<Fields>
  /** What a person may do in the repository, or undefined for nobody known. */
  role: (login: string) => 'write' | 'read' | 'none' | undefined
  /** Keeps bytes on another origin, as GitHub's storage is, and returns their address. */
  store: (bytes: Buffer, type: string) => string
  /** The next number for things that the emulator does not number. */
  nextId: () => number
}

/** The address of something of this repository. */
export const link = (world: World, path: string): string => `${world.base}/repos/${world.repository}${path}`
