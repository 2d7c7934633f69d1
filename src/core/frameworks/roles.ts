/** “As a teacher, I …”, wherever it stands, and “as Ruth, a teacher, I …”. */
const TOLD =
  /(?<![\p{L}\p{N}])as\s+(?:[^,.;:\n]{2,30},\s+)?(?:an?|the)\s+([^,.;:\n]{2,60}?)(?:,|\s)\s*(?:I|we)\b/iu
/** “Given that I am logged in as a teacher”. */
const LOGGED_IN =
  /\b(?:log|sign)(?:ged|ned|ging|ning)?[ -]?in\s+as\s+(?:an?|the)\s+([^,.;:\n]{2,40}?)(?=[,.;:\n]|\s+(?:and|or|then|when|who|to|in|on|at|with|via|using)\b|\s*$)/i
/** “As a teacher, see …”: only where a clause begins. */
const LISTED = /as(?<=(?:^[^\p{L}]*|[.:;!?|–—]\W*)as)\s+(?:an?|the)\s+([^,.;:\n]{2,60}?),/iu
const NOBODY =
  /^(?:result|consequence|rule|whole|start|side(?! ?-)|reminder|matter|part(?![ -]time)|first(?![ -]time)|next|last|follow|way|general|starting|bonus|fallback|default|workaround|compromise|(?:separate|single|new|simple|minimum) (?:step|feature|file|page|option|field|service|module|tool|system)|minimum|alternative|reward|list|note|summary|precaution|preview|reference|courtesy|solution|temporary|placeholder|stretch|baseline|proof|further|final|quick|rough|guide)\b/i
/** Whoever is a person does nothing yet: “as the group grows, …” tells when. */
const DOES =
  /\s(?:is|are|was|were|be|been|has|had|have|will|would|can|could|may|should|must|does|did|remains?|grows?|gets?|becomes?|but|when|while|because|instead)(?:\s|$)|[()]/i

/** The person a user story is told for, in lower case. */
export function roleOf(text: string): string | undefined {
  const teller = TOLD.exec(text) ?? LOGGED_IN.exec(text)
  const role = (teller ?? LISTED.exec(text))?.[1]?.replace(/\s+/g, ' ').trim().toLowerCase()
  return role === undefined || NOBODY.test(role) || (!teller && DOES.test(role)) ? undefined : role
}
