export interface Head {
  /** 40 hex digits. */
  commit: string
  /** Absent when detached. */
  branch: string | undefined
}

/** The git repository that a step runs in. */
export interface Repository {
  /** Undefined outside a repository, or before the first commit. */
  head(): Promise<Head | undefined>
  /** Newest commit of a branch: at the remote where there is one, else here. Undefined when there is no such branch. */
  tip(branch: string): Promise<string | undefined>
  /** Tracked or untracked files among `paths` (files, folders or globs) that differ from HEAD. */
  uncommitted(paths: readonly string[]): Promise<string[]>
  /** The tree of a commit below the working directory's own prefix, unpacked (without .git) and cached; returns the folder. UserError when the commit cannot be had, with the fetch that would help. */
  sources(commit: string): Promise<string>
  /** A file as it was at a commit; undefined when it was not there. */
  fileAt(commit: string, path: string): Promise<string | undefined>
  /** Commits that changed a file, newest first. */
  history(path: string): Promise<readonly { commit: string; at: Date; author: string; subject: string }[]>
}

/** A change of files for people to review, or to make at once. */
export interface Change {
  /** Branch that the change is for, for example main. */
  base: string
  message: string
  files: { readonly [path: string]: string }
}

/** Writes to branches. On GitHub by its git-data API, elsewhere by git. */
export interface Changes {
  /** Commits on top of `base`. The same content already there is a no-op. Returns the commit. */
  commit(change: Change): Promise<string>
  /** Puts the change on a branch of its own for review; the same branch again is brought up to date. `number` and `url` where the forge has pull requests. */
  propose(change: Change & { branch: string; title: string; body: string }): Promise<{ branch: string; number?: number; url?: string }>
}
