/** One mistake in a user's file or input. Lines and columns count from 1. */
export interface Finding {
  /** What is wrong, in one sentence. */
  message: string
  file?: string
  line?: number
  column?: number
  /** Dotted key, as the user wrote it. */
  key?: string
  /** What to do about it. */
  fix?: string
}

/** Shows a finding on one line: `sluice.yml:4:3 gates: … Fix: …`. */
export const showFinding = ({ file, line, column, key, message, fix }: Finding): string => {
  const place = [file, line, column].filter((part) => part !== undefined).join(':')
  return [place, key && `${key}:`, message, fix].filter(Boolean).join(' ')
}

/** The user can put this right: says what is wrong, where and what to do. Shown without a stack; exit code 2. */
export class UserError extends Error {
  override name = 'UserError'
  readonly findings: readonly Finding[]
  constructor(problem: string | readonly Finding[], options?: ErrorOptions) {
    const findings = typeof problem === 'string' ? [{ message: problem }] : problem
    super(findings.map(showFinding).join('\n'), options)
    this.findings = findings
  }
}

/** Something outside Sluice failed (network, disk, server, subprocess). Shown with its cause; exit code 4. */
export class PlatformError extends Error {
  override name = 'PlatformError'
  /** HTTP status, where there was one. */
  readonly status: number | undefined
  constructor(message: string, options?: ErrorOptions & { status?: number | undefined }) {
    super(message, options)
    this.status = options?.status
  }
}

/** A record's path holds other text already. Somebody else was first: records are never rewritten. */
export class RecordTaken extends PlatformError {
  override name = 'RecordTaken'
  constructor(path: string) {
    super(`The record ${path} exists with other content, and records are never rewritten.`)
  }
}

/** The message of anything thrown, with the messages of its causes that it does not say itself. */
export const explain = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  const cause = error.cause === undefined ? '' : explain(error.cause)
  return cause === '' || error.message.includes(cause) ? error.message : `${error.message} (${cause})`
}
