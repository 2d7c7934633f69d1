const set = (list: string): Set<string> => new Set(list.trim().split(/\s+/))

/** Words that open a noun phrase; a verb before one of them is no noun. */
export const determiners = set(`
a an the my our your their his her its this that these those each every all any some both no one two three several
many more another other others it them me us him you myself themselves everything something anything someone
everyone anyone which what where who whom whose how when why whether only multiple various different specific
certain new existing relevant detailed similar additional
`)

/** Determiners that open a thing of its own, beside another: “my address and the shop that I prefer”. */
export const articles = set('a an the my our all any some his her each every')

/** Adjectives that make an object of the noun after them: a word before one is its verb, “and report wrong figures”. */
export const qualities = set(`
bad broken daily defective duplicate empty expired false faulty good important inappropriate incoming incorrect
individual invalid large late long lost missing monthly nearby old other outgoing outstanding overdue own past pending
previous recent short single small spare suspicious unpaid unread unused upcoming urgent useful valid weekly wrong
`)

/** First words of two phrases that stand for one thing: “a minimum and a maximum price”, “the old and the new key”. */
export const halves = set(`
minimum/maximum lower/upper first/last first/second front/back front/rear start/end old/new earliest/latest
current/previous current/next previous/next left/right top/bottom inner/outer opening/closing planned/actual
morning/evening summer/winter arrival/departure primary/secondary short/long
`)

/** Words that point back, so that a sentence cut off from what they point at would lose its sense. */
export const pointers = set(
  'it them this that these those there him her they he she its their such former latter one ones',
)

/** Verbs and adjectives after which “that” opens a claim: one wish, however long. */
export const claims = set(`
ensure sure confirm assured assure guarantee verify prove certain confident know say tell see expect indicate
declare note aware check understand notified informed claim state show require demand hope believe think want wish
prefer trust learn
`)

/** “ensure” and its kin make one wish of all that follows, with or without “that”. */
export const ensures = set('ensure assure guarantee')
export const assurances = set('sure assured confident certain')

/** Verbs whose object may be a question: “know when …”. */
export const knows = set(`
know knowing understand see learn find discover determine decide check tell show indicate specify choose select
verify confirm view define control explain out identify list say ask consider about on of track recognize review
`)

export const questionWords = set('what when where who whom whose why how which whether')

/** Openers of a clause that says when, why or how; coordination inside it is none of wishes. */
export const asides = set(`
when if while whilst before after until unless because since once although though whenever without despite
except whereas wherever than instead using whereby
`)

export const adverbs = set(`
also then even either optionally finally subsequently possibly maybe both immediately only still just always never
perhaps later afterwards therefore not again together first quickly too sometimes often once thus
`)

export const modals = set(
  "can may will must should would could might shall can't won't do does did don't to cannot",
)

const prepositions = set(`
about above across after against along among around as at before behind below beneath beside between beyond by
despite down during except for from in inside into like near of off on onto out outside over past per since than
through throughout till to toward towards under until up upon via with within without
`)

/** Words of the closed classes: none of them is a verb that carries a wish. */
export const functionWords = new Set([
  ...[determiners, questionWords, asides, adverbs, modals, prepositions].flatMap(words => [...words]),
  ...['else', 'half', 'such', 'and', 'but', 'nor', 'yet', 'rather', 'what', 'quite', 'less', 'most'],
])

/** Verbs that only lead the way to what is then seen: “open the map and see …” is one wish. */
export const waysThere = set(`
browse look scroll go open click navigate visit come tap swipe return drill zoom hover step log login sign walk try
sit arrive
`)

export const sights = set('see view find read check look watch discover hear notice')

/** Verbs whose object is a pair by nature. */
export const pairing = set(
  'compare match merge combine connect link associate map switch differentiate distinguish',
)

/** Verbs with so little sense of their own that “use … to scan and send” wishes for what follows “to”. */
export const lightVerbs = set(`
use have get allow enable let ask tell make need help cause force require receive be want provide give
`)

/** Words before “to” that take a verb as their object and give no purpose. */
export const takesVerb = set(`
able ability option possibility opportunity chance right capability power freedom permission means way tool place
mechanism want need like wish how where have is are be going used ready easy possible likely allowed enabled
required asked available up according function feature
`)

/** Ways into a product; a wish for three of them is three stories (SPIDR, “interfaces”). */
export const interfaces = set(`
app cli rest api ui gui web website browser mobile phone tablet desktop ios android email sms slack teams whatsapp
console terminal sdk graphql kiosk watch tv laptop
`)

/** Two words that name one act or one thing. */
export const fixedPairs = set(`
drag/drop copy/paste cut/paste search/replace find/replace plug/play track/trace pick/choose mix/match point/click
compare/contrast wait/see save/continue try/find try/see show/hide hide/show enable/disable disable/enable
expand/collapse pause/resume mute/unmute lock/unlock like/unlike start/stop accept/reject accept/decline
read/understand see/hear come/go approve/reject approve/decline undo/redo zoom/pan pinch/zoom select/deselect follow/unfollow check/uncheck
turn/turn block/unblock pin/unpin buy/sell play/pause send/receive back/restore
`)
