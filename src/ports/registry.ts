import type { Json } from '../kernel/digest.ts'
import type { Artifact } from '../kernel/evidence.ts'

/** What `register` knows of a model before it has a version number. */
export interface Candidate {
  model: string
  /** Digest of the model's bytes. */
  digest: string
  /** Digest of what answers with these bytes: the serve command and its sources. The same bytes served by other code are another version. */
  serving: string
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

/** What tells versions apart, without what is kept beside them. */
export type VersionNumber = Pick<ModelVersion, 'version' | 'digest' | 'serving'>

/** Whether two are the same version: the same bytes, served by the same code. */
export const sameVersion = (a: Pick<Candidate, 'digest' | 'serving'>, b: Pick<Candidate, 'digest' | 'serving'>): boolean =>
  a.digest === b.digest && a.serving === b.serving

/** Keeps model bytes and what is known of them. `register` alone writes. */
export interface ModelRegistry {
  /**
   * Stores bytes (a file or a folder) and gives them the next version. The same bytes and serving again give the version they have; nothing is written then.
   * Killed at any point, a later call finishes it or starts clean; two at once never share a version.
   */
  register(candidate: Candidate, path: string): Promise<{ version: ModelVersion; created: boolean }>
  /** By digest: the newest version with these bytes. */
  find(model: string, by: { version: number } | { digest: string }): Promise<ModelVersion | undefined>
  /** Which versions there are, oldest first. Cheap: on GitHub one request, where `list` loads every version's small files. */
  numbers(model: string): Promise<VersionNumber[]>
  /** All versions, oldest first. */
  list(model: string): Promise<ModelVersion[]>
  /** Puts the model's bytes below `folder` and returns the path; checked against the digest (PlatformError when they differ). */
  fetch(version: ModelVersion, folder: string): Promise<string>
  /** Says at the registry that an environment serves a version, by an alias of its name. Only a promotion moves it. Absent where a registry has no aliases. */
  promoted?(model: string, version: number, environment: string): Promise<void>
}
