// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what must go
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** Text without control characters (ANSI escapes, bidirectional overrides); line breaks become spaces, tabs stay. */
export const oneLine = (text: string): string => text.replace(/\r?\n|[\r\u2028\u2029]/g, ' ').replace(CONTROL, '')

/** A log line that the runner cannot mistake for a workflow command (`::add-mask::` and the older `##[`), control characters removed. */
export const logLine = (text: string): string => text.replace(CONTROL, '').replace(/^(\s*)(::|##\[)/, '$1\u200b$2')
