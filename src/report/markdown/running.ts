const LINE = /^(?:⏳|⚠️) Judging [^\n]*\n+/

const judging = (commit: string) => `⏳ Judging \`${commit.slice(0, 7)}\``

/** A comment as its marker, which ends with its line, and the rest. */
function parted(comment: string): [marker: string, body: string] {
  const end = comment.indexOf('\n') + 1
  return [comment.slice(0, end), comment.slice(end)]
}

/**
 * A comment that is about to be replaced, with one line under its marker: which commit is being judged, and which one the rest is about.
 * Title and body stay. The comment of the same commit says nothing of it.
 */
export function announced(comment: string, commit: string): string {
  const [marker, all] = parted(comment)
  const body = all.replace(LINE, '')
  const below = / commit=([0-9a-f]{40}) /.exec(marker)?.[1]
  if (marker === '' || below === commit) return marker + body
  const rest = below === undefined ? '' : `; below: \`${below.slice(0, 7)}\``
  return `${marker}${judging(commit)}${rest}\n\n${body}`
}

/** The same when nobody judges that commit any more. A comment that says so of another commit stays as it is. */
export function cancelled(comment: string, commit: string): string {
  const [marker, body] = parted(comment)
  if (!body.startsWith(judging(commit))) return comment
  return `${marker}⚠️ Judging \`${commit.slice(0, 7)}\` was cancelled${body.slice(judging(commit).length)}`
}
