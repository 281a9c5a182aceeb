/** Time, and the only source of it. */
export interface Clock {
  now(): Date
  sleep(seconds: number, signal?: AbortSignal): Promise<void>
}

/** What a person reads while a step runs. Text from commands and data is made safe by the runner. */
export interface Log {
  info(text: string): void
  warn(text: string): void
  /** A line of a subprocess's output. */
  line(text: string): void
  /** What the step is doing now; shown as a live line on a terminal and as a plain line elsewhere. */
  progress(text: string): void
}

/**
 * Results kept by content key, so that nothing unchanged is done twice.
 * A key that is a SHA-256 in hex names the folder that keeps the result, `.sluice/cache/<key>`, so that a workflow can carry it on.
 */
export interface StepCache {
  /** Copies what is kept under a key into `folder`; false when there is nothing, or when it is damaged. */
  restore(key: string, folder: string): Promise<boolean>
  /** Keeps a folder under a key. */
  keep(key: string, folder: string): Promise<void>
}

/** The workspace of this run: `.sluice/`, and digests of the user's own files. */
export interface Workspace {
  /** Absolute path of the folder that holds sluice.yml. */
  root: string
  /** Absolute path of a path below `.sluice/`, whose folder then exists. */
  path(name: string): Promise<string>
  /** Replaces a file as a whole (temporary name, then rename). Relative to the root; a path outside the root is a UserError. */
  write(path: string, text: string): Promise<void>
  /** Undefined when it is not there. */
  read(path: string): Promise<string | undefined>
  /** Digest of a file, or of a folder as the sorted list of its paths and digests. Undefined when it is not there. */
  digest(path: string): Promise<string | undefined>
  /** Digest of all files that the patterns match (globs, files, folders). UserError naming a pattern that matches nothing. */
  digestAll(patterns: readonly string[]): Promise<string>
  /** Moves a file or folder to where another may be; that one is gone then. */
  replace(from: string, to: string): Promise<void>
  /** Removes a file or folder, if it is there. */
  remove(path: string): Promise<void>
}
