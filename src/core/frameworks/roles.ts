const STORY =
  /(?<![\p{L}\p{N}])as\s+(?:an?|the)\s+([^,.;:\n]{2,60}?)(?:,|\s)\s*(?:I|we)\b|(?<![\p{L}\p{N}])as\s+(?:an?|the)\s+([^,.;:\n]{2,60}?),/iu
const NOBODY =
  /^(?:result|consequence|rule|whole|start|side|reminder|matter|part|first|next|last|follow|way|general|starting|bonus|fallback|default|workaround|compromise|separate|single|new|simple|minimum)\b/i

/** The person a user story is told for, in lower case. */
export function roleOf(text: string): string | undefined {
  const hit = STORY.exec(text)
  const role = (hit?.[1] ?? hit?.[2])?.replace(/\s+/g, ' ').trim().toLowerCase()
  return role === undefined || NOBODY.test(role) ? undefined : role
}
