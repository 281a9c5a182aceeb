/** Append-only text files by path: `evidence/<digest>.json`, `ledger/…`, `windows/…`. */
export interface Records {
  read(path: string): Promise<string | undefined>
  /** Paths below a folder, sorted. */
  list(folder: string): Promise<string[]>
  /**
   * Adds files in one commit, by compare-and-swap: a lost race is tried again on the new tip. A path that holds the same text already is left alone;
   * one that holds other text is a RecordTaken, since records are never rewritten; reads after it see that text.
   */
  append(files: { readonly [path: string]: string }, message: string): Promise<void>
}
