import {findReason, type Reason} from './benefit-clause.ts'
import {sentenceEnd} from './sentence-end.ts'
import {type Span, type Story, trimmed} from './story.ts'

const opener = /(?<![\p{L}\p{N}])(?:as|when(?:ever)?|in\s+order\s+to|so\s+that|to)\s/iu
/** A story may follow an id, a number, a priority or a word like “Story 3:” within this many code units. */
const longestLabel = 60
const label =
  /^(?:(?:user\s+|job\s+)?stor(?:y|ies)\b[\s\d.#]*|(?:\p{L}{0,12}[-_ ]?\d[\d.]*|[^:]{1,40}[:–—|\])]|.{1,30}\s-)[^\p{L}\p{N}]*)$/iu

const strong = String.raw`want(?:s|ed\s+to)?|needs?|wish(?:es)?|would(?:\s+\w+ly)?\s+(?:like|love|prefer|want)|['’]d\s+(?:like|love|prefer)|(?:do\s+not|don['’]?t)\s+(?:want|need)|like|can|could|am\s+able|(?:must|should|shall|will|need\s+to)\s+be\s+able|have\s+to|must|should|shall|may|expect|prefer|require|cannot|can['’]t`
const wishWords = new RegExp(
  String.raw`(?:\b(?:I|we)(?=['’\s])\s*(?:(?:really|also|only|just|still|always|do|then)\s+)*(?:${strong})|,\s*(?:want|would\s+like|need)(?:s|ed)?)\b`,
  'iu',
)
// Only these make a sentence of ordinary prose a story; “As a designer I should add …” is talk.
const surelyWishes = /(?:want|wants|need|needs|wish|wishes|like|love|prefer|able|can)$/i

// “As a result, I want …” has the words of a story and no person.
const noPerson =
  /^(?:(?:\w+\s+)?(?:result|consequence|rule|matter|reminder|note|example|bonus|whole|start|starting\s+point|step|resort|aside|follow-?up|way|means|outcome|default|workaround|compromise|precaution|baseline|minimum|summary|conclusion|side\s+note|test|rough\s+\w+|thought|experiment|guide|hint|tip|part|side\s+effect|child|kid)|result\b.*|matter\b.*|part\s+of\b.*|consequence\b.*|side\b.*|way\s+(?:to|of)\b.*|means\s+(?:to|of)\b.*)$/i
const group =
  /\b(?:team|company|organi[sz]ation|business|group|department|community|industry|society|squad)$/i

const asA = /as\s+(?:(?:an?|the|any|some|another|either\s+an?)(?:\s*:\s*|\s+))?/iy
const situation = /(?:when(?:ever)?)\s+/iy
const benefitFirst = /^(?:in\s+order\s+to|so\s+that|to)\s+([^.;]{3,200}?)[,;:]?\s+(?=as\s+(?:an?|the)\s)/iu

/** How far a role, or a situation, may reach before the wish must come (UTF-16 code units). */
const longestRole = 200

/**
 * Reads the user story that `text` is: one list item, line, paragraph or table cell, with markup blanked to
 * spaces and code to U+FFFC. Undefined when it is no story; with `assume`, any text is one, if only a free one.
 * Offsets are those of `text`.
 */
export function readStory(text: string, options: {assume?: boolean} = {}): Story | undefined {
  const assume = options.assume ?? false
  const at = openingOf(text)
  const story = at === undefined ? undefined : readFrom(text, at, assume)
  if (story || !assume) return story
  const all = trimmed(text, 0, text.length)
  return all.text === '' ? undefined : {...all, form: 'free', means: all}
}

const nextStory = /(?:\n|[.!?]["”’)]*\s)\s*(?:[^\p{L}\p{N}\n]*)(?=as\s+an?\s)/giu

/** Reads every story of a text that may hold several: a paragraph with one a line, or one after another. */
export function readStories(text: string): Story[] {
  const cuts = [0]
  for (const hit of text.matchAll(nextStory)) cuts.push(hit.index + hit[0].length)
  return cuts.flatMap((from, i) => {
    const story = readStory(text.slice(from, cuts[i + 1] ?? text.length))
    return story ? [moved(story, from)] : []
  })
}

function moved(story: Story, by: number): Story {
  if (by === 0) return story
  const shift = <T extends Span>(span: T): T => ({...span, start: span.start + by, end: span.end + by})
  const parts = Object.entries(story).map(([key, part]) => [key, isSpan(part) ? shift(part) : part])
  return shift(Object.fromEntries(parts) as Story)
}

function isSpan(part: unknown): part is Span {
  return typeof part === 'object' && part !== null && 'start' in part && 'end' in part
}

/** Where a story would begin: at its first word, after white space and at most a label. */
function openingOf(text: string): number | undefined {
  const lead = text.length - text.trimStart().length
  const hit = opener.exec(text.slice(lead, lead + longestLabel + 20))
  if (!hit || hit.index > longestLabel) return undefined
  const before = text
    .slice(lead, lead + hit.index)
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .trim()
  return before === '' || label.test(before) ? lead + hit.index : undefined
}

function readFrom(text: string, at: number, assume: boolean): Story | undefined {
  const first = benefitFirst.exec(text.slice(at))
  const from = first ? at + first[0].length : at
  situation.lastIndex = from
  asA.lastIndex = from
  const isJob = !first && situation.test(text)
  if (!isJob && !asA.test(text)) return undefined
  const bodyStart = isJob ? situation.lastIndex : asA.lastIndex
  const before = text.slice(bodyStart, bodyStart + longestRole)
  const wish = wishWords.exec(before)
  if (!wish || /\bso(?:\s+that)?\s/i.test(before.slice(0, wish.index)))
    return !isJob && assume ? withoutWish(text, from, bodyStart) : undefined
  const wishStart = bodyStart + wish.index
  if (!assume && !readsAsStory(before.slice(0, wish.index), wish[0], text, isJob)) return undefined
  if (isJob && !/^i\b/i.test(wish[0])) return undefined
  const wishSpan = wordsOf(text, wishStart, wishStart + wish[0].length)
  const story = finish(text, from, isJob ? 'job' : 'connextra', wishSpan)
  const lead = trimmed(text, bodyStart, wishStart)
  Object.assign(story, isJob ? {context: withoutComma(text, lead)} : roleAndContext(text, lead))
  if (first?.[1] && !story.benefit) {
    const begin = at + first[0].indexOf(first[1])
    story.start = at
    story.text = text.slice(at, story.end)
    story.marker = trimmed(text, at, begin)
    story.benefit = withoutComma(text, trimmed(text, begin, begin + first[1].length))
  }
  return story
}

/** Whether prose that begins like a story is one: a person and a wish, not “As a team we want …”. */
function readsAsStory(role: string, wish: string, text: string, isJob: boolean): boolean {
  if (!surelyWishes.test(wish)) return false
  const words = role.replace(/[\s,]+/g, ' ').trim()
  if (words === '' || /[.!?]\s/.test(words)) return false
  if (isJob) return /^i\b/i.test(wish) && !/\b(?:can|could)$/i.test(wish) && /,\s*$/.test(role)
  if (noPerson.test(words.replace(/,.*$/, ''))) return false
  if (/^we\b/i.test(wish) && (group.test(words) || !findReason(text))) return false
  if (/\bcan$/i.test(wish)) return text.length < 400 && sentenceEnd(text, 0) >= text.trimEnd().length
  return true
}

/** Reads what follows the wishing words: what is wanted, why, and what is left over. */
function finish(text: string, start: number, form: Story['form'], wish: Span): Story {
  const wantEnd = sentenceEnd(text, wish.end)
  const reason = findReason(text, wish.end)
  const end = reason ? sentenceEnd(text, reason.from) : wantEnd
  const story: Story = {...trimmed(text, start, end), form, wish}
  const means = withoutComma(text, trimmed(text, wish.end, Math.min(wantEnd, reason?.marker.start ?? end)))
  if (/[\p{L}\p{N}\uFFFC]/u.test(means.text.replace(/^to\b/i, ''))) story.means = means
  if (reason) addReason(story, text, reason, end)
  const between = trimmed(text, wantEnd, reason?.marker.start ?? wantEnd)
  const tail = /\p{L}/u.test(between.text) ? between : trimmed(text, end, sameLineEnd(text, end))
  if (/\p{L}/u.test(tail.text)) story.tail = tail
  return story
}

function addReason(story: Story, text: string, reason: Reason, end: number): void {
  story.marker = reason.marker
  const benefit = withoutStop(text, trimmed(text, reason.from, end))
  if (/[\p{L}\p{N}\uFFFC]/u.test(benefit.text)) story.benefit = benefit
}

/** “As a clerk, the list is sorted”: a role and no wish; the rest is taken as what is wanted. */
function withoutWish(text: string, start: number, bodyStart: number): Story {
  const comma = text.slice(bodyStart, bodyStart + longestRole).search(/[,:;]/)
  const reason = findReason(text, bodyStart)
  const end = sentenceEnd(text, reason?.from ?? bodyStart)
  const story: Story = {...trimmed(text, start, end), form: 'connextra'}
  const roleEnd = comma < 0 ? Math.min(end, reason?.marker.start ?? end) : bodyStart + comma
  const role = withoutStop(text, trimmed(text, bodyStart, roleEnd))
  if (role.text !== '') story.role = role
  if (reason) addReason(story, text, reason, end)
  return story
}

function roleAndContext(text: string, lead: Span): Pick<Story, 'role' | 'context'> {
  const parts: Pick<Story, 'role' | 'context'> = {}
  const turn = /[,;]\s+(?=when|if|while|after|before|once|during)/i.exec(lead.text)
  const role = withoutComma(text, turn ? trimmed(text, lead.start, lead.start + turn.index) : lead)
  if (role.text !== '') parts.role = role
  if (turn) parts.context = withoutComma(text, trimmed(text, lead.start + turn.index + 1, lead.end))
  return parts
}

function wordsOf(text: string, start: number, end: number): Span {
  const comma = /^[,\s]+/.exec(text.slice(start, end))
  return trimmed(text, start + (comma?.[0].length ?? 0), end)
}

/** A span without the marks around it: “: the list,” is “the list”. */
function withoutComma(text: string, span: Span): Span {
  const before = /^[\s,;:–—]+/.exec(span.text)?.[0].length ?? 0
  const after = /[\s,;:.–—-]+$/.exec(span.text)?.[0].length ?? 0
  return trimmed(text, span.start + before, Math.max(span.start + before, span.end - after))
}

function withoutStop(text: string, span: Span): Span {
  const before = /^[\s,;:–—]+/.exec(span.text)?.[0].length ?? 0
  const after = /[\s.!?;]+$/.exec(span.text)?.[0].length ?? 0
  return trimmed(text, span.start + before, Math.max(span.start + before, span.end - after))
}

/** Metadata on lines of its own (“Priority: high”) is no part of the story and no note in it. */
function sameLineEnd(text: string, from: number): number {
  const next = /\n\s*(?=[\p{L} ]{2,30}:|[-*#|])/u.exec(text.slice(from))
  return next ? from + next.index : text.length
}
