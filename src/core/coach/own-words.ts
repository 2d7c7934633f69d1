import {filled, type Slots, slotsIn} from './slots.ts'

/**
 * A wording with the person's nouns in it; else what the person says, taken up, and the plain question; else the plain
 * question, or one made for this very prompt. A clumsy noun is worse than none, so nouns are only there where they are
 * certain.
 *
 * @param says how the person's words are taken up: “You say”
 */
export function withOwnWords(
  wordings: string | readonly string[],
  nouns: Slots,
  says: string,
  words: () => string | undefined,
  forPrompt?: string,
): string {
  const ask = filled(wordings, nouns)
  const plain = typeof wordings === 'string' ? wordings : (wordings.at(-1) as string)
  if (slotsIn(plain).length === 0 && ask !== plain) return ask
  const said = words()
  return said ? `${says} “${said}”. ${ask}` : (forPrompt ?? ask)
}
