import {findReason} from './benefit-clause.ts'
import {sentenceEnd} from './sentence-end.ts'
import {afterSpace} from './story.ts'

const opener = /(?<![a-zà-ÿ\d])(?:as|when(?:ever)?|in\s+order\s+to|so\s+that|to)\s/i
/** A story may follow an id, a number, a priority or a word like “Story 3:” within this many code units. */
const longestLabel = 60
const label =
  /^(?:(?:user\s+|job\s+)?stor(?:y|ies)\b[\s\d.#]*|(?:[a-zà-ÿ]{0,12}[-_ ]?\d[\d.]*|[^:]{1,40}[:–—|\])]|.{1,30}\s-)[^a-zà-ÿ\d]*)$/i

/** Where a story would begin: at its first word, after white space and at most a label. */
export function openingOf(text: string): number | undefined {
  const lead = afterSpace(text, 0)
  const hit = opener.exec(text.slice(lead, lead + longestLabel + 20))
  if (!hit || hit.index > longestLabel) return undefined
  const before = text.slice(lead, lead + hit.index).trim()
  return /^[^a-zà-ÿ\d]*$/i.test(before) || label.test(before.replace(/^[^a-zà-ÿ\d]+/i, ''))
    ? lead + hit.index
    : undefined
}

const verbs = [
  'want(?:s|ed\\s+to)?',
  'needs?',
  'wish(?:es)?',
  'would(?:\\s+\\w+ly)?\\s+(?:like|love|prefer|want)',
  "['’]d\\s+(?:like|love|prefer)",
  "(?:do\\s+not|don['’]?t)\\s+(?:want|need)",
  '(?:am|must\\s+be|should\\s+be|shall\\s+be|will\\s+be|need\\s+to\\s+be)\\s+able',
  'like|can(?:not)?|could|have\\s+to|must|should|shall|may|expect|prefer|require',
].join('|')

/** “I want”, “we would really like”, “I can”; or, in a hurry, “, would like”. */
export const wishWords = new RegExp(
  String.raw`(?:\b(?:I|we)(?=['’\s])\s*(?:(?:really|also|only|just|still|always|do|then)\s+)*(?:${verbs})|,\s*(?:want|would\s+like|need)(?:s|ed)?)\b`,
  'i',
)

/** Only these make a sentence of ordinary prose a story; “As a designer I should add …” is talk. */
const surelyWishes = /(?:want|wants|need|needs|wish|wishes|like|love|prefer|able|can)$/i

const noPersonNouns = [
  'result|consequence|rule|matter|reminder|note|example|bonus|whole|start|starting\\s+point|step|resort|aside',
  'follow-?up|way|means|outcome|default|workaround|compromise|precaution|baseline|minimum|summary|conclusion',
  'side\\s+note|side\\s+effect|test|thought|experiment|hint|tip|part',
].join('|')

/** “As a result, I want …” has the words of a story and no person; nor have “As soon as”, “As of today”. */
export const noPerson = new RegExp(
  String.raw`^(?:(?:\w+\s+)?(?:${noPersonNouns})|(?:result|matter|part|consequence|way|means|rule|point|sign|token|form|measure|case)\s+(?:of|to)\s.*|(?:soon|far|long|well|much)(?:\s+as(?:\s.*)?)?|(?:of|per|for|to|if|such|needed|usual|expected|follows|discussed|described|mentioned|noted|always|before)(?:\s.*)?)$`,
  'i',
)
const group =
  /\b(?:team|company|organi[sz]ation|business|group|department|community|industry|society|squad)$/i
/** “As an admin, I can …” is a story only when it is all there is. */
const longestCan = 400

/**
 * Whether prose that begins like a story is one, with a person and a wish: not “As a result, I want …”, not “As a team
 * we want …”. `role` is what stands between the opening and the wishing words.
 */
export function readsAsStory(role: string, wish: string, text: string, isJob: boolean): boolean {
  if (!surelyWishes.test(wish)) return false
  const words = role.replace(/[\s,]+/g, ' ').trim()
  if (words === '' || /[.!?]\s/.test(words)) return false
  if (isJob) return /^i\b/i.test(wish) && !/\b(?:can|could)$/i.test(wish) && /,\s*$/.test(role)
  if (noPerson.test(words.replace(/,.*$/, ''))) return false
  if (/^we\b/i.test(wish) && (group.test(words) || !findReason(text))) return false
  if (/\bcan$/i.test(wish)) return text.length < longestCan && sentenceEnd(text, 0) >= text.trimEnd().length
  return true
}
