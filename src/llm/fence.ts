/**
 * Puts texts that others wrote between marks that none of them holds, so that a text cannot pretend to have ended.
 * Deterministic: the same texts, the same marks.
 *
 * @param texts by their titles, such as “DOCUMENT”; our own words
 */
export function fenced(texts: Readonly<Record<string, string>>): {mark: string; text: string} {
  const all = Object.values(texts).join('\n')
  let mark = markOf(all)
  while (all.includes(mark)) mark = markOf(mark + all)
  const blocks = Object.entries(texts).map(
    ([title, text]) => `<<<${mark} ${title}\n${text}\n${mark} END OF ${title}>>>`,
  )
  return {mark, text: blocks.join('\n\n')}
}

/** FNV-1a (Fowler, Noll, Vo), in letters and digits. */
function markOf(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
  return `TEXT-${hash.toString(36).toUpperCase()}`
}
