import type {Provider} from '../types.ts'

/**
 * About how many tokens a text is, rather more than less: models take 3.5 to 4.5 characters of English for one, and of
 * other alphabets down to a single one.
 */
export function estimateTokens(text: string): number {
  let plain = 0
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) < 128) plain++
  return Math.ceil(plain / 3.5 + (text.length - plain))
}

/** Tokens by the provider's own count, where it has one and it works. */
export async function countTokens(provider: Provider, text: string): Promise<number> {
  const counted = await provider.countTokens?.(text).catch(() => undefined)
  return counted !== undefined && counted > 0 ? Math.ceil(counted) : estimateTokens(text)
}
