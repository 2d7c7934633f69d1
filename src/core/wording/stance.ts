import {anywhere, atStart} from './patterns.ts'

/**
 * How firmly a sentence speaks of what the product is to be, weakest first. A vague word harms a demand; in a story
 * about the world (what customers said, how it is today, what the author asks) it is plain English.
 */
export type Stance = 'aside' | 'statement' | 'wish' | 'demand'

const question = /\?["”’)\s]*$/

const story = /^[^a-zà-ÿ]*as an?\b/i

const demand = anywhere`shall | must | should | ought to`

/** “FR-12: …”, “1.4.6: …”: a requirement, with or without a modal verb. */
const numbered = /^\W*(?:(?:FR|NFR|AC|REQ|RQ|BR|UR|SR|SC)[- ]?\d+(?:[.-]\d+)*|\d+(?:\.\d+)+)\s*[:.)–-]\s/

/** Somebody suffers: a problem, whatever the verb. */
const pain = anywhere`
  struggl(?:e|es|ed|ing) | frustrat\w* | painful | pains? | confus(?:ed|ing|ion) | cumbersome | tedious | annoy\w* |
  suffer(?:s|ed|ing)? | overwhelm\w* | gives? up | abandon(?:s|ed)? | waste[sd]? | overlook(?:ed)? | impossible |
  difficult | fails? to | there(?:['’]s | is | are) no
`

/** What was, what exists, a story about someone, a guess. */
const told = anywhere`
  told | said | says? | complain(?:s|ed|ing)? | report(?:s|ed) (?:that|by) | mentioned | asked | surveyed |
  interview(?:s|ed)? | feedback | respondents | anecdotal(?:ly)? | according to (?:our|the) (?:research|survey|data) |
  today | (?:is|are|we|you|can) currently | nowadays | at present | historically | in the past | so far | status quo |
  last (?:year|quarter|month|week|spring|summer|autumn|winter) | years? ago | over the (?:last|past|years) |
  (?:since|in) (?:19|20)\d\d |
  was | were | had | did | (?:did|was|were)n['’]t | became | went | grew | dropped | decided | caused |
  already (?:exists?|uses?|used|have|has|available|done|built) |
  he | she | his | her |
  I['’]m | perhaps | maybe | probably | presumably | unfortunately | luckily | surprisingly | seems | arguably |
  the market | competitors? | rivals? | investors? | hypothes[ie]s | assumption | would(?! like) | if you (?:want|like)
`
const now = /^\W*currently\b/i

const definition = anywhere`means | refers to | is defined as | stands for`

/** The author speaks of the team, and not of what it is going to do. */
const ownVoice = new RegExp(
  /\b(?:I|we|We|us)\b(?!['’]ll\b)/.source +
    /(?!\s+(?:also\s+|now\s+)?(?:will|want|wish|aim|plan|propose|intend|build|ship|launch|introduce|create|provide|offer|add|can)\b)/
      .source,
)

/** A first word that tells the product or the team what to do; the steps of a scenario too. */
const imperative = atStart`
  \W*(?:add | allow | apply | avoid | build | configure | create | cut | define | deliver | design | develop |
  display | drop | enable | enhance | ensure | establish | find | get | give | handle | help | implement | improve |
  include | increase | integrate | introduce | keep | launch | let | maintain | make | maximi[sz]e | migrate |
  minimi[sz]e | offer | optimi[sz]e | present | prevent | provide | raise | reduce | remove | return | send | set |
  show | simplify | speed | streamline | support | track | update | use | validate | given | then)
`

const ofProduct = anywhere`
  designed to be | (?<=^\W*(?:the )?)(?:system|app|application|product|tool|feature|ui|user interface) \w+s
`

/** A duty, of the product (“the export has to be …”) or of the people who bear it (“agents have to call …”). */
const duty = anywhere`needs? to | ha(?:s|ve) to | required to | (?:is|are) to be`

const wish = anywhere`
  will | wants? | wish | would like | allow(?:s|ing)? | enabl(?:e|es|ing) | ensur(?:e|es|ing) | able to | so that |
  goal | aims? to
`

const people = `(?:users?|customers?|people|persons?|teams?|compan(?:y|ies)|organi[sz]ations?|businesses|developers?|
  engineers?|designers?|admins?|administrators?|managers?|buyers?|sellers?|clients?|members?|students?|teachers?|
  patients?|agents?|visitors?|subscribers?|shoppers?|drivers?|participants?|interviewees?|stakeholders?|competitors?|
  merchants?|vendors?|employees|colleagues|families|parents|
  guests?|hosts?|players?|learners?|readers?|nurses?|doctors?|tenants?|owners?|riders?|kids|children|adults)`

/** “Many first-time users …”: about people, not about the product; but not “the buyer sees …”. */
const particle = '(?:for|with|to|of|by|from|in|on|at|as|the|an?|our|their)'
const ofPeople = atStart`
  \W*(?:(?:an?|the|our|these|those|such|each|every|for|when|because|but|and|if) )*
  (?:(?!${particle} )[\w-]+ ){0,3}${people}(?! (?:can|will be able|receives|sees|gets)\b)
`

/** The stance of a sentence at an offset in it: the reason a story gives (“so that …”) demands nothing. */
export function stanceIn(sentence: string): (offset: number) => Stance {
  const whole = stanceOf(sentence)
  const reason = story.test(sentence) ? sentence.search(/\bso\s+that\b|\bin\s+order\s+to\b/i) : -1
  return offset => (reason >= 0 && offset > reason ? 'statement' : whole)
}

function stanceOf(sentence: string): Stance {
  if (question.test(sentence)) return 'aside'
  if (story.test(sentence)) return demand.test(sentence) ? 'demand' : 'wish'
  if (pain.test(sentence)) return 'aside'
  if (demand.test(sentence) || numbered.test(sentence)) return 'demand'
  if ([told, now, definition, ownVoice].some(cue => cue.test(sentence))) return 'aside'
  if (imperative.test(sentence) || ofProduct.test(sentence)) return 'wish'
  if (ofPeople.test(sentence)) return 'aside'
  return duty.test(sentence) || wish.test(sentence) ? 'wish' : 'statement'
}
