/** Words that have no stem, or that ending rules would spoil. */
const AS_THEY_ARE = new Set(
  'is was has his its this us does goes always less yes as thus ours during'.split(' '),
)

/**
 * A word without the endings that grammar gives it, so that “choosing” and “chooses” are one. Crude on purpose: what
 * matters is that forms of a word fall together, not that the result is one.
 */
export function stem(word: string): string {
  if (word.length < 4 || AS_THEY_ARE.has(word)) return word
  let base = word.replace(/'s$/, '')
  if (base.endsWith('ies') && base.length > 4) base = `${base.slice(0, -3)}y`
  else if (/(?:s|x|z|ch|sh)es$/.test(base)) base = base.slice(0, -2)
  else if (/[^su]s$/.test(base)) base = base.slice(0, -1)
  if (base.endsWith('ied') && base.length > 4) base = `${base.slice(0, -3)}y`
  else if (/[aeiouy].*[^e]ed$/.test(base) && base.length > 4) base = undouble(base.slice(0, -2))
  else if (/[aeiouy].*ing$/.test(base) && base.length > 5) base = undouble(base.slice(0, -3))
  return base.length > 3 && base.endsWith('e') ? base.slice(0, -1) : base
}

function undouble(base: string): string {
  return /([bdfgklmnprt])\1$/.test(base) && !/(?:ll|ss)$/.test(base) ? base.slice(0, -1) : base
}
