/** Exact data that an address of sluice.yml stands for. */
export interface Origin {
  /** Address of just these: an asset's version, or a path in a datastore. */
  uri: string
  /** Digest of which bytes these are, without having read them: addresses, lengths and tags that the storage gives to each change. */
  sha256: string
  files: number
  bytes: number
}

/** Data that lie elsewhere, by address. UserError for what is not there, with names near it; PlatformError when the storage fails. */
export interface Data {
  /** Settles anew which data an address stands for, from here on: `@latest` may be another version than yesterday. */
  settle(address: string): Promise<Origin>
  /** What it was settled to, else what it stands for now. */
  origin(address: string): Promise<Origin>
  /** Path of these data on this machine, absolute; of a glob the glob of their copies. Fetched once for the same bytes, and checked. */
  local(address: string): Promise<string>
  /** UserError when somebody wrote to the copy that this run reads. */
  checkCopy(address: string): Promise<void>
  /** UserError when other bytes lie there now than those it was settled to: whoever read them there may have read a mixture. */
  unchanged(address: string): Promise<void>
}
