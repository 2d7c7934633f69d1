const stopWords = new Set(
  `a an the this that these those my our your their his her its i we you they he she it me us them to of at by
  for from with into onto via as and or but so be is are was were been being am can could will would should may might
  must do does did not no able also just only really more most very about all any some each every other
  which who whom whose what when where why how if then than there here get gets have has had having want need like
  ability way possible order easily quickly`.split(/\s+/),
)

/**
 * The words of `text` that carry sense, in order, each cut to a rough stem: no articles, pronouns, auxiliaries;
 * possessives, plurals, “-ing” and “-ed” taken off.
 */
export function contentWords(text: string): string[] {
  const lower = text.toLowerCase()
  const whole = /['’]/.test(lower) ? withoutApostrophes(lower) : lower
  const found = whole.match(/[\p{L}\p{N}][\p{L}\p{N}_+.#-]*[\p{L}\p{N}+#]|[\p{L}\p{N}]/gu) ?? []
  return found.filter(w => !stopWords.has(w)).map(stem)
}

function withoutApostrophes(text: string): string {
  return text.replace(/n['’]t\b/g, ' not').replace(/(?<=\p{L})['’](?:s|d|m|re|ve|ll)?(?!\p{L})/gu, ' ')
}

function stem(word: string): string {
  if (word.length < 5)
    return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
  let cut = word
  if (cut.endsWith('ies')) cut = `${cut.slice(0, -3)}y`
  else if (cut.endsWith('es') && /(?:ss|sh|ch|x)es$/.test(cut)) cut = cut.slice(0, -2)
  else if (cut.endsWith('s') && !cut.endsWith('ss') && !cut.endsWith('us')) cut = cut.slice(0, -1)
  if (cut.endsWith('ing') && cut.length > 6 && /[aeiouy]/.test(cut.slice(0, -3))) cut = cut.slice(0, -3)
  else if (cut.endsWith('ed') && cut.length > 5) cut = cut.slice(0, -2)
  // “files” and “file” are one word, and words of four letters stay as they are.
  if (cut.length < 5) return cut
  if (cut.at(-1) === cut.at(-2)) cut = cut.slice(0, -1)
  return cut.endsWith('e') ? cut.slice(0, -1) : cut
}
