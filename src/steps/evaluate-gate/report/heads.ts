/** Icon and word of a title, by verdict. */
export const HEADS = {
  pass: { icon: '✅', word: 'Pass' },
  fail: { icon: '❌', word: 'Fail' },
  inconclusive: { icon: '🟡', word: 'Inconclusive' },
  error: { icon: '⚠️', word: 'Error' },
} as const
