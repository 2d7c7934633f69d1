/** Words of cases that do not go well: errors, refusals, nothing there, limits, lost connections. */
const UNHAPPY =
  /\b(?:if|unless|otherwise|errors?|fail(?:s|ed|ure|ures|ing)?|invalid\w*|wrong\w*|incorrect\w*|expire[sd]?|expired|empty|blank|den(?:y|ies|ied)|reject\w*|refus\w*|declin\w*|forbid\w*|forbidden|unauthori[sz]ed|prevent\w*|block(?:s|ed)|lock(?:s|ed)|offline|disconnect\w*|lost|lose[sd]?|drops?|dropped|time(?:s|d)?[- ]?outs?|unknown|missing|not|no|none|nobody|nothing|never|cannot|without|already|duplicate[sd]?|twice|too|exceed\w*|limits?|maximum|at most|up to|only|full|sold out|out of|cancel\w*|abort\w*|retr(?:y|ies)|interrupt\w*|crash\w*|warn(?:s|ed|ing|ings)?|conflict\w*|stale|late|overdue|exhausted|fallback|falls? back|degrad\w*|instead|below|beyond|above|damaged|corrupt\w*|malformed|absent|ow(?:es|ed|ing)|broken|cracked|disabled|grey(?:ed|s)|stuck|outages?|down|fault\w*|slow|un\w{3,12}(?:ed|able)|zero|0)\b|n['’]t\b/i

/** Whether a text speaks of something that goes wrong, is denied, is not there or has reached its limit. */
export function speaksOfTrouble(text: string): boolean {
  return UNHAPPY.test(text)
}
