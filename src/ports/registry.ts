import type { Json } from '../kernel/digest.ts'
import type { Artifact } from '../kernel/evidence.ts'

/** What `register` knows of a model before it has a version number. */
export interface Candidate {
  model: string
  /** Digest of the model's bytes. */
  digest: string
  /** Git commit whose sources train, evaluate and serve it, 40 hex digits. */
  commit: string
  data: readonly Artifact[]
  params: { readonly [key: string]: Json | undefined }
  metrics: { readonly [name: string]: number }
  /** Names and versions of the packages it was trained with. */
  packages: { readonly [name: string]: string }
  /** Small files kept beside the model: evidence.jsonl (the chain up to the gate), reference.json (sketches). */
  files: { readonly [name: string]: string }
}

export interface ModelVersion extends Candidate {
  /** 1, 2, 3 …; shown as v1. */
  version: number
}

/** Keeps model bytes and what is known of them. `register` alone writes. */
export interface ModelRegistry {
  /**
   * Stores bytes (a file or a folder) and gives them the next version. The same digest again gives the version it has; nothing is written then.
   * Killed at any point, a later call finishes it or starts clean; two at once never share a version.
   */
  register(candidate: Candidate, path: string): Promise<{ version: ModelVersion; created: boolean }>
  find(model: string, by: { version: number } | { digest: string }): Promise<ModelVersion | undefined>
  /** All versions, oldest first. */
  list(model: string): Promise<ModelVersion[]>
  /** Puts the model's bytes below `folder` and returns the path; checked against the digest (PlatformError when they differ). */
  fetch(version: ModelVersion, folder: string): Promise<string>
}
