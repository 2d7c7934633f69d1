/** Base forms that are read as a verb wherever a verb may stand: “… and create a report”. */
const plainVerbs = words(`
abstain accept accomplish achieve acknowledge acquire activate adapt add adjust administer administrate adopt advertise
aggregate align allocate allow alter amend analyse analyze annotate announce anonymise anonymize append apply
appear appoint approve arrange arrive assemble assess assign assure attach attend authenticate authorise authorize automate
avoid become begin be bring browse buy calculate cancel categorise categorize choose cite clarify classify
collaborate collapse collect combine communicate compare compile comply compose compute conduct configure confirm
connect consider consolidate consult consume continue contribute convert convey coordinate correlate create crop
customise customize deactivate decide declare decline decrypt define delegate delete deliver deny deploy derive
describe deselect detect determine develop diagnose disable disappear discard disconnect discover discuss dismiss dispatch
deal depend distribute divide do donate draw earn educate eliminate embed enable encourage encrypt enforce
engage enhance enjoy enrol enroll ensure enter establish evaluate examine exclude execute exist expand expect expire explain
explore extend facilitate feel fetch fill finalise finalize find finish forward gain gather generate get give go
guide handle happen have hear hide hold identify ignore illustrate implement improve include incorporate indicate inform
initiate inject insert inspect install integrate interact interpret introduce invalidate investigate invite
invoke join justify keep know learn let listen locate lose maintain make manage manipulate maximise maximize meet
memorise mention merge migrate minimise minimize moderate modify navigate negotiate notify observe obtain occur onboard operate
optimise optimize organise organize override overwrite pay perform personalise personalize pick populate predict
prepare preserve prevent prioritise prioritize promote propose protect prove provide publish put quantify reach
react read rearrange reassign receive recognise recognize recommend reconcile recover recruit redeem redirect
reduce refer refine refresh refuse reject relate reload remain remember remind remove rename render renew reopen
reorder repair repeat replace represent reproduce reschedule resize resolve respond restore restrict resubmit
retain retrieve reuse revert revise revoke rewrite satisfy save say see select sell send serve simplify simulate
skip solve specify split stay store submit subscribe suggest summarise summarize suspend synchronise synchronize
synthesise take talk teach tell think toggle transform translate transmit treat troubleshoot turn unarchive
unassign unblock understand undo unfollow uninstall unlink unlock unpublish unsubscribe upload use utilise utilize
validate verify visualise visualize wait want warn watch withdraw zoom
`)

/** Base forms that are as often nouns; a verb only where the words around them say so. */
const nounVerbs = words(`
access address advance alert answer approach archive ask associate audit back backup ban batch bid bill block
book bookmark build bulk call capture change charge chat check claim clean clear click clone close code come
comment complete contact control copy correct count cut cache debug demo design direct display document dispute
donate download draft drag drop duplicate email end edit escalate estimate exchange exit export extract favorite
favourite feature file filter fix flag flatten follow force forecast format function grant graph group guarantee
help highlight hire host import increase index interview invoice issue judge label launch leave lease like limit
link list load lock log login look mail map mark match measure message monitor move mute name need note nominate offer
open order own pack package page park pass pause permit phone pin place plan play plot point post practise preview
print process produce profile program project purchase push query question quote rank rate read receipt record
reference refund register release rent reply report request require research reserve reset rest result resume
return review reward ring roll rotate route run sample scale scan schedule score screen search secure separate set
shadow share ship shop show sign sort sponsor stage star start state stop stream structure style supply
support survey switch sync tag target test text theme time touch trace track trade train transcribe transfer
travel trigger try tweet type update upgrade value view visit vote weigh weight work wrap write
`)

/** Noun verbs that lead a bare plural far more often as verbs: “… and download invoices”. */
const mostlyActs = words(`
ask download edit email export import preview print review schedule share submit sync tag track transfer update
upgrade upload view visit filter sort rate extract flag archive block capture cancel monitor request complete
register reset clone bookmark
`)

/** Particles that make a verb of the word before: “search for”, “log in”, “sort by”. */
const withParticle: Record<string, RegExp> = {
  search: /^(?:for|by|through|within|across|in)$/,
  log: /^(?:in|into|out|on|off)$/,
  sign: /^(?:in|into|up|out|off|on)$/,
  look: /^(?:at|for|up|into|through)$/,
  check: /^(?:in|out|for|off|whether|if|how|that)$/,
  report: /^(?:back|on|to)$/,
  filter: /^(?:by|on|out|for)$/,
  sort: /^(?:by|on|out)$/,
  set: /^(?:up)$/,
  back: /^(?:up)$/,
  switch: /^(?:to|between|off|on|from)$/,
  comment: /^(?:on)$/,
  vote: /^(?:for|on|up|down)$/,
  reply: /^(?:to)$/,
  come: /^(?:back|to|in|from)$/,
  try: /^(?:to|out)$/,
  ask: /^(?:for|to|about|if|whether)$/,
  start: /^(?:to|using|working)$/,
  stop: /^(?:it|the|using)$/,
  follow: /^(?:up)$/,
  point: /^(?:to|at|out)$/,
  link: /^(?:to|back)$/,
  work: /^(?:with|on|from)$/,
  chat: /^(?:with|to)$/,
  click: /^(?:on|through)$/,
  move: /^(?:to|between|from|into)$/,
  register: /^(?:for|as|with)$/,
  run: /^(?:through)$/,
  roll: /^(?:back|out|forward)$/,
  help: /^(?:with|to)$/,
  push: /^(?:to)$/,
  sync: /^(?:with|to)$/,
  deal: /^(?:with)$/,
  pass: /^(?:on|through)$/,
  scale: /^(?:up|down|to)$/,
}

const plain = new Set(plainVerbs)
const ambiguous = new Set(nounVerbs)
const acts = new Set(mostlyActs)

function words(list: string): string[] {
  return list.trim().split(/\s+/)
}

/** “serialize”, “notify”: endings that only verbs have. */
const verbEnding = /^\w{3,}(?:ize|ify)$/

/** Whether `word` (lower case) can be the base form of a verb at all. */
export function canBeVerb(word: string): boolean {
  if (plain.has(word) || ambiguous.has(word) || verbEnding.test(word)) return true
  const stem = word.replace(/^(?:re|un|de|pre|co|auto)-?/, '')
  return stem !== word && (plain.has(stem) || ambiguous.has(stem))
}

/** Whether `word` is a verb without help from its surroundings. */
export function isPlainVerb(word: string): boolean {
  return plain.has(word) || verbEnding.test(word)
}

/** Whether `word` before a bare plural is nearly always the verb. */
export function isMostlyVerb(word: string): boolean {
  return acts.has(word)
}

/** Whether `next` after `word` can only be the particle of the verb `word`. */
export function takesParticle(word: string, next: string): boolean {
  return withParticle[word]?.test(next) ?? false
}

/** The base form of a third person (“reads”, “copies”) when that is a verb we know. */
export function baseOfThirdPerson(word: string): string | undefined {
  if (word === 'has') return 'have'
  if (word === 'does') return 'do'
  if (!word.endsWith('s') || word.endsWith('ss')) return undefined
  return [word.slice(0, -1), word.slice(0, -2), `${word.slice(0, -3)}y`].find(canBeVerb)
}

/** The base form of a gerund (“creating”, “editing”, “tagging”) when that is a verb we know. */
export function baseOfGerund(word: string): string | undefined {
  if (!word.endsWith('ing') || word.length < 6) return undefined
  const stem = word.slice(0, -3)
  return [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')].find(canBeVerb)
}

/** The base form of a regular participle (“managed”, “stored”) when that is a verb we know. */
export function baseOfParticiple(word: string): string | undefined {
  if (!word.endsWith('ed')) return undefined
  const stem = word.slice(0, -2)
  return [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1'), `${stem.slice(0, -1)}y`].find(canBeVerb)
}

/** Whether `word` says how something is done: “easily”, “automatically”. */
export function isMannerAdverb(word: string): boolean {
  return (
    word.length > 4 &&
    word.endsWith('ly') &&
    !/^(?:reply|apply|supply|multiply|family|assembly|comply)$/.test(word)
  )
}
