const LINE = /^⏳ Judging [^\n]*\n+/

/**
 * A comment that is about to be replaced, with one line under its marker: which commit is being judged, and which one the rest is about.
 * Title and body stay. The comment of the same commit says nothing of it.
 */
export function announced(comment: string, commit: string): string {
  const end = comment.indexOf('\n') + 1
  const [marker, body] = [comment.slice(0, end), comment.slice(end).replace(LINE, '')]
  const below = / commit=([0-9a-f]{40}) /.exec(marker)?.[1]
  if (end === 0 || below === commit) return marker + body
  const rest = below === undefined ? '' : `; below: \`${below.slice(0, 7)}\``
  return `${marker}⏳ Judging \`${commit.slice(0, 7)}\`${rest}\n\n${body}`
}
