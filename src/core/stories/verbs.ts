/** Base forms that are read as a verb wherever a verb may stand: “… and create a report”. */
const plainVerbs = words(`
abort abstain accept accompany accomplish achieve acknowledge acquire activate adapt add adjust administer
administrate admit adopt advertise aggregate align allocate allow alter amend analyse analyze annotate announce
anonymise anonymize appear append apply appoint approve arrange arrive assemble assess assign assure attach attend
authenticate authorise authorize automate avoid be become begin borrow bring browse buy calculate calibrate cancel
categorise categorize choose circulate cite clarify classify collaborate collapse collect combine communicate compare
compensate compile comply compose compute conceal conduct configure confirm congratulate connect consider consolidate
consult consume continue contribute convert convey convince coordinate correlate create crop customise customize
deactivate deal decide declare decline decrypt deduct defer define delegate delete deliver demonstrate deny depend
deploy derive describe deselect detach detect determine develop diagnose disable disappear discard disclose disconnect
discover discuss disinfect dismantle dismiss dispatch dispense distribute divert divide do donate draw earn educate
elevate eliminate embed enable encode encourage encrypt enforce engage enhance enjoy enlarge enquire enrol enroll
ensure enter erase establish evacuate evaluate evict examine exclude execute exist expand expect expire explain
explore expose extend facilitate feel fetch fill finalise finalize find finish formulate forward gain gather generate
get give go greet guide handle happen have heal hear hide hold identify ignore illustrate implement improve include
incorporate indicate inform initiate inject inquire insert inspect install insure integrate interact interpret
introduce invalidate invent investigate invite invoke irrigate join justify keep know learn lend lengthen let listen
locate lose maintain make manage manipulate maximise maximize meet memorise mention merge migrate minimise minimize
mitigate moderate modify navigate negotiate notify observe obtain occur onboard operate optimise optimize organise
organize override overwrite pay perform personalise personalize persuade pick populate postpone praise predict prepare
prescribe preserve prevent prioritise prioritize procure prolong promote propose protect prove provide publish pursue
put quantify reach react read rearrange reassign receive recognise recognize recommend reconcile recover recruit
recycle redact redeem redirect reduce refer refine refresh refurbish refuse reimburse reinstate reject relate reload
relocate remain remember remind remove rename render renew renovate reopen reorder repair repeat replace represent
reproduce reschedule resend resize resolve respond restock restore restrict resubmit resurrect retain retrieve retry
reuse revert revise revoke rewind rewrite satisfy save say see seek seize select sell send serve sharpen shorten shred
simplify simulate skip soften solve specify split stay steer sterilise store strengthen submit subscribe suggest
summarise summarize supervise suspend synchronise synchronize synthesise take talk teach tell thank thaw think tidy
tighten toggle transform translate transmit treat troubleshoot turn unarchive unassign unblock understand undo
unfollow unfreeze uninstall unlink unload unlock unpack unpublish unsubscribe upload use utilise utilize vaccinate
validate verify visualise visualize wait want warn watch weaken widen wipe withdraw withhold zoom
`)

/** Base forms that are as often nouns; a verb only where the words around them say so. */
const nounVerbs = words(`
access address advance alert answer approach archive ask associate audit back backup ban batch bid bill block book
bookmark build bulk cache call capture change charge chase chat check claim clean clear click clone close code come
comment complete contact control copy correct count cut debug demo design dig direct display dispute document donate
download draft drag drain drive drop duplicate edit email end escalate estimate exchange exit export extract fail favorite
favourite feature file filter fix flag flatten fold follow force forecast format freeze function grant graph group
guarantee hand help highlight hire host import increase index interview invoice issue judge jump label launch lease
leave like limit link list load lock log login look lower mail map mark match measure message monitor move mute name
need nominate note nudge offer open order own pack package page park pass pause permit phone pin place plan play plot
plug point post pour practise preview print process produce profile program project purchase push query question quote
raise rank rate read recall receipt record reference refill refund register release rent reply report request require
rescue research reserve reset rest result resume return review reward ring roll rotate route run sample scale scan
schedule score screen scroll search secure separate set shadow share ship shop show shut sign sort spend sponsor stage
star start state stop stream structure style supply support survey swap switch sync tag target test text theme throw
time touch tow trace track trade train transcribe transfer travel triage trigger try tweet type update upgrade value
view visit vote weigh weight work wrap write
`)

/** Noun verbs that lead a bare plural far more often as verbs: “… and download invoices”. */
const mostlyActs = words(`
ask download edit email export import preview print review schedule share submit sync tag track transfer update
upgrade upload view visit filter sort rate extract flag archive block capture cancel monitor request complete
register reset clone bookmark dispute donate fix nominate offer reserve transcribe
`)

/** Particles that make a verb of the word before: “search for”, “log in”, “sort by”. */
const withParticle: Record<string, RegExp> = {
  search: /^(?:for|by|through|within|across|in)$/,
  log: /^(?:in|into|out|on|off)$/,
  sign: /^(?:in|into|up|out|off|on)$/,
  look: /^(?:at|for|up|into|through)$/,
  jump: /^(?:to|into|over)$/,
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
  call: /^(?:back|off)$/,
  clean: /^(?:up)$/,
  close: /^(?:down)$/,
  drop: /^(?:off|out)$/,
  group: /^(?:by)$/,
  hand: /^(?:over|in|out|back|on)$/,
  mark: /^(?:as|off|up)$/,
  note: /^(?:down)$/,
  pack: /^(?:up)$/,
  plug: /^(?:in|into)$/,
  print: /^(?:out)$/,
  rent: /^(?:out)$/,
  shut: /^(?:down|off)$/,
  type: /^(?:in|into)$/,
  write: /^(?:to|down)$/,
}

const plain = new Set(plainVerbs)
const ambiguous = new Set(nounVerbs)
const acts = new Set(mostlyActs)

function words(list: string): string[] {
  return list.trim().split(/\s+/)
}

/** “serialize”, “sterilise”, “notify”: endings that only verbs have. */
const verbEnding = /^\w{3,}(?:ize|(?:al|ar|an|at|er|ic|il|im|on|or)ise|ify)$/

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
  const bases = [word.slice(0, -1)]
  if (word.endsWith('es')) bases.push(word.slice(0, -2))
  if (word.endsWith('ies')) bases.push(`${word.slice(0, -3)}y`)
  return bases.find(canBeVerb)
}

/** The base form of a gerund (“creating”, “editing”, “tagging”) when that is a verb we know. */
export function baseOfGerund(word: string): string | undefined {
  if (!word.endsWith('ing') || word.length < 6) return undefined
  const stem = word.slice(0, -3)
  return [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')].find(canBeVerb)
}

const irregular: Record<string, string> = {
  bought: 'buy',
  brought: 'bring',
  built: 'build',
  chosen: 'choose',
  drawn: 'draw',
  found: 'find',
  given: 'give',
  hidden: 'hide',
  kept: 'keep',
  lent: 'lend',
  made: 'make',
  paid: 'pay',
  sent: 'send',
  shown: 'show',
  sold: 'sell',
  taken: 'take',
  told: 'tell',
  written: 'write',
}

/** The base form of a participle (“managed”, “stored”, “sent”) when that is a verb we know. */
export function baseOfParticiple(word: string): string | undefined {
  if (!word.endsWith('ed')) return irregular[word]
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
