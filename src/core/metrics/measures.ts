/** Nouns that name a measure wherever they stand. */
const MEASURE =
  /\b(?:rates?|shares?|ratio|percentage|proportion|fraction|number of|count of|average|median|mean|p\d\d|percentile|nps|csat|ces|nsat|retention|churn|conversions?|activation|adoption|revenue|arr|mrr|gmv|ltv|cac|arpu|aov|dau|mau|wau|latency|uptime|availability|throughput|satisfaction|(?:net promoter|customer effort|quality|satisfaction) scores?|time (?:to|from|between|spent|per|until|needed)|(?:response|load|lead|cycle|handling|resolution|waiting|wait|delivery|set-?up|processing|loading|turnaround|onboarding|checkout|session|review|search|travel) times?|time-to-\w+|costs? (?:of|per|to)|completion|bounces?|click-?through|ctr|sign-?ups|downloads|installs|deflection|utili[sz]ation|occupancy|accuracy)\b|%\s*(?:\(|$)/i

/** Nouns that name one beside a number or a word of change. */
const COUNTABLE =
  /\b(?:tickets?|complaints?|contacts?|calls|visits?|visitors|sessions|orders|bookings|purchases|returns|refunds|cancellations|no-?shows?|errors?|crash(?:es)?|incidents?|bugs?|defects?|issues|failures?|downloads?|ratings?|reviews?|stars?|scores?|usage|engagement|volume|frequency|costs?|downtime|stress|steps|clicks|threads|sales|margin|income|profit|savings)\b/i

/** People and organisations count where a number stands right before them. */
const PEOPLE =
  /\d[\d.,]*(?:k|m|\+)?\s+(?:[a-zà-ÿ]+\s+){0,2}(?:users?|customers?|subscribers?|accounts?|members?|listeners|readers|drivers|shops|stores|merchants|sellers|buyers|teams?|companies|clients|teachers|students|patients|guests|hosts|installs)\b/i

/** A change that a metric is to show. */
const CHANGE =
  /\b(?:increas|decreas|reduc|improv|rais|rise|grow|lower|cut|shorten|halv|doubl|tripl|drop|declin|fall|fewer|higher|faster|shorter|boost|uplift|uptick|save|shrink|double|reach|goes? from|go(?:es)? up|go(?:es)? down|(?:down|up) (?:by|to|from))\w*\b/i

/** Where a change opens the line: “Fewer calls about …”. */
const OPENS_WITH_CHANGE =
  /^\W*(?:(?:fewer|lower|higher|shorter|faster|increased|reduced|decreased|improved|less)\s+[a-zà-ÿ]+|(?:uptick|increase|decrease|drop|reduction|growth|rise|decline|improvement)\s+(?:in|of)\b|(?:increase|reduce|decrease|raise|lower|cut|grow|improve|halve|double|shorten)\s+(?:the\s+)?[a-zà-ÿ]+)/i

const OPENS_WITH_MEASURING =
  /^\W*(?:by\s+)?(?:(?:we|to)\s+(?:will\s+)?)?(?:measur(?:e|ing)|track(?:ing)?|monitor(?:ing)?|keep(?:ing)? track of|count(?:ing)?)\s+(?!whether|how|if)/i
const OPENS_WITH_QUANTITY =
  /^\W*(?:(?:the\s+)?(?:number|share|percentage|proportion|amount|count|volume|ratio|rate|average|median|mean)\s+(?:of|number|time)?|\d[\d.,]*\s?%\s+of|%\s+of|#\s+of)\b/i

/** What the product is to be able to do: a requirement, whatever number stands in it. */
const REQUIREMENT =
  /^\W*(?:as an? [a-zà-ÿ]+|(?:(?:all|every|each|any|the|a|an|new|our)\s+)?(?:[a-zà-ÿ]+\s+){0,3}?(?:can|cannot|could|should|must|shall|will|be able|is able|are able|has to|have to|needs? to)\b(?!\s+(?:rise|drop|fall|grow|increase|decrease|stay|remain|not\s+\w+)))/i

/** What the author does not measure, or only talks about. */
const NOT_MEANT =
  /\b(?:not|never|no longer|don['’]t|won['’]t|do not|will not)\s+(?:be\s+)?(?:a\s+)?(?:metric|track|measur|goal|target|count|use|look)\w*|\b(?:vanity|ignored?)\b|^\W*(?:not|no)\s+[a-zà-ÿ]+:/i

export interface Line {
  text: string
  /** Its own label. */
  label: string
  /** The heading or introduction it stands under. */
  title: string
  kind: 'item' | 'paragraph'
  hasTarget: boolean
  hasBaseline: boolean
  /** The section says of itself that it lists metrics. */
  listed: boolean
}

/** Does a line of a metrics section name a measure? Where it is not plain, it does not. */
export function isMeasure({text, label, title, kind, hasTarget, hasBaseline, listed}: Line): boolean {
  const whole = `${label}: ${text}`
  if (NOT_MEANT.test(whole) || /^\s*[“"„«]/.test(text) || /[?]\s*$/.test(text)) return false
  if (SHOWN.test(label)) return false
  const names = MEASURE.test(label) || MEASURE.test(text.slice(0, 100))
  if (REQUIREMENT.test(text) && !/\d\s?%/.test(text)) return false
  const counts = COUNTABLE.test(whole) || PEOPLE.test(text)
  const changes = CHANGE.test(whole)
  if (kind === 'paragraph') {
    if (/:\s*$/.test(text)) return false
    if ((label !== '' && names) || OPENS_WITH_QUANTITY.test(text)) return true
    if (hasTarget && MEASURE.test(title)) return true
    return hasTarget && (hasBaseline || ((names || counts) && changes))
  }
  if (/^(?:\w+ )?(?:metric|kpi)\b/i.test(label)) return true
  if (names || OPENS_WITH_QUANTITY.test(text) || OPENS_WITH_CHANGE.test(text)) return true
  if (OPENS_WITH_MEASURING.test(text)) return counts
  if (hasTarget && (counts || changes || hasBaseline || /\d\s?%/.test(text))) return true
  return listed && (text.trim() === '' ? isShortName(label) : label === '' && isShortName(text))
}

/** “KPI cards” are a part of the product. */
const SHOWN = /\b(?:cards?|tiles?|dashboards?|charts?|panels?|widgets?|graphs?|tables?|pages?|views?)\b/i

/** “Orders delivered late”, “Community trust”: all that an item in a list of metrics says. */
function isShortName(text: string): boolean {
  const words = text.trim().split(/\s+/)
  return (
    words.length <= 4 &&
    /^\p{L}/u.test(text.trim()) &&
    !/^(?:see|tbd|todo|n\/?a|none|use|add|all|done|no|yes)\b/i.test(text.trim()) &&
    !/[.:]$/.test(text.trim())
  )
}

const GUARDRAIL_NAME =
  /\b(?:guard-?rails?|counter[- ]?(?:metrics?|measures?)|health metrics?|must[- ]not[- ](?:get worse|regress|worsen)|do[- ]no[- ]harm|tripwires?|safety metrics?|what must not)\b/i

/** “Guardrail”, “Counter-metric”. */
export function namesGuardrail(text: string): boolean {
  return GUARDRAIL_NAME.test(text)
}

const HELD =
  /\b(?:does|do|must|should|may|will|shall|can)(?: not|n['’]t)\s+(?:\w+\s+)?(?:rise|drop|fall|increase|decrease|grow|exceed|go|get|decline|change|worsen|regress|degrade|suffer|hurt|harm)\b|\bcannot (?:rise|drop|fall|exceed)\b|\bwithout (?:\w+ )?(?:increas|rais|hurt|harm|reduc|lower|los|sacrific|degrad|worsen|more|adding|an increase|a drop|any)\w*|\bno (?:increase|decrease|drop|rise|regression|degradation|decline|loss|worse)\b|\b(?:stays?|remains?|holds?|kept|keep|keeping|staying|remaining)\s+(?:\w+\s+){0,3}?(?:at|below|above|under|over|within|unchanged|flat|stable|steady|the same|constant|≤|≥|<|>)|\bwhile (?:\w+ )?(?:keep|maintain|hold|preserv|stay|not)\w*|\bno more than\b|\bat or (?:below|above)\b|\bunchanged\b|\bnot at the (?:cost|expense)\b|\bmaintain(?:s|ed|ing)? (?:\w+ )*?(?:at|above|below|our|current|today)\b|\bwarning signal\b|\b(?:roll ?back|stop|pause|abort|kill) (?:\w+ ){0,4}?(?:if|when|at)\b/i
const HARM =
  /\b(?:crash|errors?|complaints?|refunds?|churn|unsubscrib|uninstall|latency|downtime|fraud|false (?:positive|negative|alarm)|bugs?|disputes?|opt[- ]?outs?|chargebacks?|cancel\w*|abuse|spam|reports? of|support (?:tickets|contacts|load|volume)|incidents?|defects?|failures?|overrid|reopen|no-?shows?|data loss)\w*/i
const UPPER =
  /(?:[<≤]|\b(?:less|fewer|lower|no more) than|\bbelow|\bunder|\bat most|\bup to|\bmax(?:imum)?)\s*(?:of\s*)?[$€£]?\d|\bzero\b/i

/** Says that something must not get worse. */
export function holdsSomething(text: string): boolean {
  return namesGuardrail(text) || HELD.test(text)
}

/** A bound on harm: “crash rate below 0.1 %”. Beside other metrics it works as a guardrail. */
export function boundsHarm(text: string): boolean {
  return HARM.test(text) && UPPER.test(text) && !/\bfrom\s+\S*\d/i.test(text)
}

/** A measure that the product has had before, or a change of one: it has a value today. */
export function hasPast(text: string): boolean {
  return (
    MEASURE.test(text) ||
    CHANGE.test(text) ||
    /\b(?:tickets?|complaints?|calls|refunds|returns|cancellations|no-?shows?)\b/i.test(text)
  )
}

/** Standing qualities of a system: a bound on them holds from the first day on. */
export function isServiceLevel(text: string): boolean {
  return /\b(?:crash|errors?|uptime|availability|latency|p\d\d|downtime|data loss|outages?|failures?|bugs?|defects?|response times?|load(?:ing)? times?)\w*/i.test(
    text,
  )
}

/** Use of something that is not there yet starts at nothing. */
export function startsAtNothing(text: string): boolean {
  return /\b(?:adopt\w*|(?:un)?install(?:s|ed|ations?)?|enrol\w*|opt(?:ed|s)?[- ]in|wait-?list|pilot|beta|tr(?:y|ies|ied) (?:it|the)|launched by|new (?:feature|product|page|flow|tool|app|mode|view|functionality)|(?:use|uses|used|using|usage of|open|opens|opened) (?:it|the (?:new|feature|tool|app|page)|this)|first (?:\d|customers|shops|users|teams)|new (?!users?|customers?|shops?|people)(?:\w+ ){0,3}(?:survey|section|form|threads?|service|portal|plan))\b/i.test(
    text,
  )
}
