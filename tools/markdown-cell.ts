/** Text as one cell of a markdown table: no line breaks, pipes escaped, and what looks like a tag outside of code shown as it is. */
export const cell = (text: string): string =>
  text
    .replaceAll('|', '\\|')
    .replaceAll('\n', ' ')
    .split('`')
    .map((part, i) => (i % 2 === 0 ? part.replaceAll('<', '&lt;') : part))
    .join('`')
