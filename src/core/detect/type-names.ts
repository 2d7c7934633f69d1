import type {DocumentType} from '../types.ts'
import {has, isOfSoftware, isTaskList, type Signs, versionHeadings} from './type-signs.ts'

interface Name {
  type: DocumentType
  name: RegExp
  /** What else has to be true where the title begins with the name, and where it ends in it. */
  opens?: (signs: Signs) => boolean
  closes?: (signs: Signs) => boolean
}

/** What titles call the documents. */
const NAMES: readonly Name[] = [
  {type: 'prd', name: /\b(?:PRD|[Pp]roduct [Rr]equirements?(?: [Dd]oc(?:ument)?)?)/},
  {type: 'one-pager', name: /\b(?:[Pp]roduct )?[Oo]ne[- ][Pp]ager/},
  {type: 'pr-faq', name: /\b(?:PR[ /-]?FAQ|[Pp]ress [Rr]elease (?:and|&) FAQ)/},
  {type: 'pitch', name: /\b[Ss]hape [Uu]p [Pp]itch/},
  {type: 'pitch', name: /\bPitch/, opens: isOfShapers, closes: isShaped},
  {type: 'feature-spec', name: /\b(?:[Ff]eature|[Ff]unctional) [Ss]pec(?:ification)?/},
  {
    type: 'experiment',
    name: /\b(?:(?:A\/B|[Ss]plit)[ -])?(?:[Ee]xperiment|[Tt]est) (?:[Pp]lan|[Bb]rief|[Dd]esign)/,
    opens: isTest,
    closes: isTest,
  },
  {
    type: 'experiment',
    name: /\b(?:[Ee]xperiment|(?:A\/B|[Ss]plit)[ -][Tt]est)/,
    opens: hasHypothesis,
    closes: hasHypothesis,
  },
  {
    type: 'roadmap',
    name: /\b(?:[Pp]roduct |[Pp]ublic )?[Rr]oadmap/,
    opens: isProductRoadmap,
    closes: hasHorizons,
  },
  {type: 'release-notes', name: /\b[Rr]elease [Nn]otes?/, opens: isForReaders, closes: isForReaders},
  {
    type: 'faq',
    name: /\b(?:FAQs?|[Ff]requently [Aa]sked [Qq]uestions)/,
    opens: isForCustomers,
    closes: isForCustomers,
  },
  {type: 'story-bank', name: /\b[Ss]tory [Bb]ank/},
  {type: 'career-narrative', name: /\b[Cc]areer [Nn]arrative/},
  {type: 'milestone-log', name: /\b[Mm]ilestone [Ll]og/},
]
/** After the name of the document: nothing, a number, or what it is about. A tool is called “PRD Generator”. */
const AFTER_OPENING = /^\s*(?:\([^)]*\)\s*)?(?:$|[:–—|-]|for\s|v?\d)/
const AFTER_CLOSING = /^\s*(?:\([^)]*\))?$/
/** Before it: an article is about “a PRD”. */
const ABOUT_ONE = /^(?:how|why|what|when)\s|\b(?:an?|the|your|our|my|this|good|great|better|of|to)\s$/i

/**
 * The type that the title names: “PRD: refunds”, “Refunds – PRD (draft)”, “Product requirements document for …”; if the
 * rest of the document does not speak against it.
 */
export function typeByTitle(signs: Signs): DocumentType | undefined {
  const {title} = signs
  const found = NAMES.find(({name, opens, closes}) => {
    const hit = name.exec(title)
    if (!hit) return false
    const before = title.slice(0, hit.index)
    const after = title.slice(hit.index + hit[0].length)
    if (!/\p{L}/u.test(before)) return AFTER_OPENING.test(after) && (opens?.(signs) ?? true)
    return !ABOUT_ONE.test(before) && AFTER_CLOSING.test(after) && (closes?.(signs) ?? true)
  })
  return found?.type
}

/** The type of a document with headings that no other kind has together. */
export function typeByHeadings(signs: Signs): DocumentType | undefined {
  const type = BY_HEADINGS.find(it => it.fits(signs))?.type
  return type === undefined || ABOUT.test(signs.title) || isOfSoftware(signs) ? undefined : type
}

const BY_HEADINGS: readonly {type: DocumentType; fits: (signs: Signs) => boolean}[] = [
  {type: 'pitch', fits: isShaped},
  {type: 'pr-faq', fits: signs => has(signs, ['press release']) && has(signs, FAQS)},
  {type: 'experiment', fits: isPlannedTest},
  {type: 'roadmap', fits: signs => hasHorizons(signs) && !isTaskList(signs)},
]

/** Titles of texts about such documents. */
const ABOUT =
  /^[^a-zà-ÿ]*(?:how|why|what|when|writing|my|notes|to-?do|tasks|status|backlog|session)\b|\b(?:guide|guidelines|template|methodology|reference|tutorial|checklist|summary|cheat ?sheet|explained|101|generator|skill|how|shape up|examples?|case study|report|analysis)\b/i

const FAQS = [
  'faq',
  'faqs',
  'frequently asked questions',
  'internal faq',
  'internal faqs',
  'external faq',
  'external faqs',
  'customer faq',
  'customer faqs',
  'stakeholder faq',
]
const APPETITE = ['appetite', 'time budget', 'timebox']
const BOUNDS = ['rabbit holes', 'rabbit hole', 'no gos', 'no go', "no go's", 'no goes', 'out of bounds']
const OTHER_PITCHES = [
  'abstract',
  'bio',
  'speaker',
  'slides',
  'takeaways',
  'market',
  'market size',
  'business model',
  'team',
  'traction',
  'competition',
  'the ask',
  'demo',
]
const HYPOTHESIS = ['hypothesis', 'hypotheses', 'we believe', 'what we believe']
const SIZE = [
  'sample size',
  'sample size per arm',
  'power analysis',
  'minimum detectable effect',
  'mde',
  'baseline and minimum effect',
  'statistical design',
]
const CONTROL = [
  'guardrails',
  'guardrail metrics',
  'decision rule',
  'decision criteria',
  'stopping rule',
  'randomisation',
  'randomization',
  'variants',
  'traffic split',
  'traffic allocation',
]
/** What change logs sort their entries by. */
const KINDS_OF_CHANGE = [
  'added',
  'changed',
  'deprecated',
  'removed',
  'fixed',
  'security',
  'bug fixes',
  'features',
  'performance improvements',
  'dependencies',
  'internal',
  'chores',
]

function isShaped(signs: Signs): boolean {
  return has(signs, APPETITE, true) && has(signs, BOUNDS, true)
}

/** Talks, start-ups and sellers have pitches of another kind. */
function isOfShapers(signs: Signs): boolean {
  return !isOfSoftware(signs) && !has(signs, OTHER_PITCHES)
}

/** “A/B test plan” and “experiment plan” say enough; a “test plan” is mostly one of quality assurance. */
function isTest(signs: Signs): boolean {
  return /experiment|a\/b|split/i.test(signs.title) || hasHypothesis(signs)
}

function hasHypothesis(signs: Signs): boolean {
  return !isOfSoftware(signs) && has(signs, HYPOTHESIS)
}

function isPlannedTest(signs: Signs): boolean {
  return has(signs, HYPOTHESIS) && has(signs, SIZE) && has(signs, CONTROL)
}

function hasHorizons({names}: Signs): boolean {
  return names.has('now') && names.has('next') && names.has('later')
}

/** “Roadmap 2027”; no plan of versions, no list of tasks, and not the way to become an engineer. */
function isProductRoadmap(signs: Signs): boolean {
  if (hasHorizons(signs)) return true
  const isBare = /^[^a-zà-ÿ]*roadmap(?:[^a-zà-ÿ]*$| for\s)/i.test(signs.title) && !/\d{4}/.test(signs.title)
  return !isBare && !isOfSoftware(signs) && !isTaskList(signs) && versionHeadings(signs) === 0
}

/** Notes for those who use a product; where it is built on, they have versions, code and numbers of pull requests. */
function isForReaders(signs: Signs): boolean {
  const kinds = KINDS_OF_CHANGE.filter(it => signs.names.has(it))
  return !isOfSoftware(signs) && versionHeadings(signs) < 2 && kinds.length < 2
}

/** A page called “FAQ” stands in many a manual; only what customers pay, or what colleagues are asked, makes it a product's. */
function isForCustomers(signs: Signs): boolean {
  return !isOfSoftware(signs) && [...signs.names].some(it => OF_CUSTOMERS.test(it))
}

const OF_CUSTOMERS =
  /^(?:for |from |questions (?:from|of|for) )?(?:customers?|support|sales|internal|inside|external)(?: questions| faq)?$|^(?:the )?awkward questions$|\b(?:prices?|pricing|how much does|refund(?:ed|s)?|money back|subscription|my (?:data|order|address|account|money|bill)|delivery|privacy|competitors?)\b/
