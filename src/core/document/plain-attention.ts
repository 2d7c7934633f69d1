const PUNCTUATION = /[\p{P}\p{S}]/u
const SPACE = /\s/
const MARKS = ['*', '_', '~']

/** What a run of stars, underscores or tildes may do to the text beside it (CommonMark 0.31, §6.2). */
export interface Attention {
  opens: boolean
  closes: boolean
}

/**
 * @param mark the character that the run is of
 * @param before the character before the run; empty where the text begins with it
 * @param after the character behind it; empty where the text ends with it
 */
export function attentionOf(mark: string, before: string, after: string): Attention {
  const left = kindOf(before)
  const right = kindOf(after)
  let opens = right === 'other' || (right === 'punctuation' && left !== 'other')
  let closes = left === 'other' || (left === 'punctuation' && right !== 'other')
  if (mark === '~') return {opens, closes}
  // Behind or before a run of another kind, any run opens or closes: micromark, not CommonMark.
  opens ||= MARKS.includes(after)
  closes ||= MARKS.includes(before)
  if (mark === '*') return {opens, closes}
  return {opens: opens && (left !== 'other' || !closes), closes: closes && (right !== 'other' || !opens)}
}

function kindOf(character: string): 'space' | 'punctuation' | 'other' {
  if (character === '' || SPACE.test(character)) return 'space'
  return PUNCTUATION.test(character) ? 'punctuation' : 'other'
}
