const HIDDEN = '[key]'

/** A text without the key: endpoints repeat it in what they reply, whole or with stars in its middle. */
export function redact(text: string, key: string | undefined): string {
  const known = key !== undefined && key.length >= 4 ? text.replaceAll(key, HIDDEN) : text
  return known
    .replace(/\bBearer\s+[\w.~+/*=-]{4,400}/gi, HIDDEN)
    .replace(/\b[a-z]{2,5}[-_][\w*-]{8,400}/gi, it => (/[\d*]/.test(it) ? HIDDEN : it))
    .replace(/[\w-]{0,40}\*{3,400}[\w-]{0,40}/g, HIDDEN)
}
