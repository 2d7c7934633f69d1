/**
 * Stands in for `decode-named-character-reference` in the bundles, where its table of 2,125 names would take 28 KB
 * and its browser variant needs a DOM, which extension hosts do not have. Rules read the source, never decoded
 * text, so that `&amp;` may stay as it is written.
 */
export function decodeNamedCharacterReference(): false {
  return false
}
