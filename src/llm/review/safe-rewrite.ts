/**
 * What does something when Markdown is shown or opened: addresses, HTML (and with it comments, by which checks are
 * switched off), links, images, definitions of links, fences that would swallow what follows, and front matter.
 */
const ACTIVE = [
  /\b[a-z][a-z0-9+.-]{0,20}:\/\/\S{0,500}/gi,
  /\b(?:www\.|(?:command|javascript|data|vscode|mailto|file|blob):\S)\S{0,500}/gi,
  /<[a-z/!?][^>]{0,500}>?/gi,
  /!?\[[^\]\n]{0,200}\][([][^)\]\n]{0,500}/g,
  /^[ \t]{0,3}\[[^\]\n]{1,200}\]:/gm,
  /^[ \t]*(?:```|~~~).{0,80}/gm,
  /^(?:---|\+\+\+)[ \t]*$/gm,
]

/** Whether a replacement only brings words: whatever is active in it stands in the words that it replaces as well. */
export function onlyWords(replacement: string, replaced: string): boolean {
  return ACTIVE.every(pattern =>
    [...replacement.matchAll(pattern)].every(([it]) => replaced.includes(withoutEnd(it))),
  )
}

/** What closes a sentence or a bracket after an address is not part of it. */
function withoutEnd(address: string): string {
  return address.replace(/[)\].,;:!?"'”’]{1,10}$/, '')
}
