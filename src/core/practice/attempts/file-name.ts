import {dateOf, type IsoTime} from '../calendar.ts'

/** Words of a question that tell nothing of it. */
const SMALL =
  /^(?:an?|the|and|or|of|for|to|in|on|at|with|you|your|yours|our|we|is|are|it|its|that|this|do|does|how|what|would|which|who|why|when|be|by|as|from|has|have|had|they|their|i|me|my|tell|about|time|there|up)$/

/** How many words of a question its name has. */
const WORDS = 5

/**
 * The name of the file of a new attempt: `2027-03-09-growth-ferry-pass.md`, with a number behind it where that is
 * taken, so that no attempt is ever written over.
 * @param taken the names in the folder
 */
export function attemptFileName(
  {id, ask, date}: {id?: string; ask: string; date: IsoTime},
  taken: Iterable<string>,
): string {
  const others = new Set([...taken].map(it => it.toLowerCase()))
  const base = `${dateOf(date)}-${id ?? slugOf(ask)}`
  for (let number = 1; ; number++) {
    const name = number === 1 ? `${base}.md` : `${base}-${number}.md`
    if (!others.has(name.toLowerCase())) return name
  }
}

/** The words of a question that a file can be known by; letters of other scripts stay as they are. */
export function slugOf(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’']/g, '')
    .match(/[\p{L}\p{N}]{1,24}/gu)
  const telling = words?.filter(it => !SMALL.test(it)) ?? []
  return (telling.length > 1 ? telling : (words ?? [])).slice(0, WORDS).join('-') || 'answer'
}
