import {findReason, type Reason} from './benefit-clause.ts'
import {noPerson, openingOf, readsAsStory, wishWords} from './opening.ts'
import {sentenceEnd} from './sentence-end.ts'
import {type Span, type Story, trimmed} from './story.ts'

const asA = /as\s+(?:(?:an?|the|any|some|another|either\s+an?)(?:\s*:\s*|\s+))?/iy
const situation = /when(?:ever)?\s+/iy
const benefitFirst = /^(in\s+order\s+to|so\s+that|to)\s+([^.;]{3,200}?)[,;:]?\s+(?=as\s+(?:an?|the)\s)/i

/** How far a role, or a situation, may reach before the wish must come (UTF-16 code units). */
const longestRole = 200

/**
 * Reads the user story that `text` is: one list item, line, paragraph or table cell, with markup blanked to spaces
 * and code to U+FFFC. Undefined when it is no story; with `assume`, any text is one, if only a free one. Offsets are
 * those of `text`.
 */
export function readStory(text: string, options: {assume?: boolean} = {}): Story | undefined {
  const assume = options.assume ?? false
  const at = openingOf(text)
  const story = at === undefined ? undefined : readFrom(text, at, assume)
  if (story || !assume) return story
  const all = trimmed(text, 0, text.length)
  const {start, end} = all
  return all.text === '' ? undefined : {start, end, text: all.text, form: 'free', means: all}
}

function readFrom(text: string, at: number, assume: boolean): Story | undefined {
  const first = benefitFirst.exec(text.slice(at, at + 2 * longestRole))
  const from = first ? at + first[0].length : at
  situation.lastIndex = from
  asA.lastIndex = from
  const isJob = !first && situation.test(text)
  if (!isJob && !asA.test(text)) return undefined
  const bodyStart = isJob ? situation.lastIndex : asA.lastIndex
  const body = text.slice(bodyStart, bodyStart + longestRole)
  const wish = wishWords.exec(body)
  const lead = body.slice(0, wish?.index ?? 0)
  if (!wish || /\bso(?:\s+that)?\s/i.test(lead))
    return isJob || !assume ? undefined : withoutWish(text, from, bodyStart)
  if (isJob && !/^i\b/i.test(wish[0])) return undefined
  if (!assume && !readsAsStory(lead, wish[0], text, isJob)) return undefined
  const wishStart = bodyStart + wish.index
  const wishSpan = trimmed(text, wishStart, wishStart + wish[0].length, ',')
  const story = afterWish(text, from, isJob ? 'job' : 'connextra', wishSpan)
  if (isJob) story.context = trimmed(text, bodyStart, wishStart, ',;:', ',;:.–—-')
  else Object.assign(story, roleAndContext(text, trimmed(text, bodyStart, wishStart, ',;:–—', ',;:.–—-')))
  if (first?.[1] && first[2] && !story.benefit) {
    const begin = at + first[1].length
    story.start = at
    story.text = text.slice(at, story.end)
    story.marker = trimmed(text, at, begin)
    story.benefit = trimmed(
      text,
      begin,
      begin + first[0].indexOf(first[2]) - first[1].length + first[2].length,
      '',
      ',;:',
    )
  }
  return story
}

/** Reads what follows the wishing words: what is wanted, why, and what is left over. */
function afterWish(text: string, start: number, form: Story['form'], wish: Span): Story {
  const wantEnd = sentenceEnd(text, wish.end)
  const reason = reasonNear(text, wish.end, wantEnd)
  const end = reason ? sentenceEnd(text, reason.from) : wantEnd
  const story: Story = {...trimmed(text, start, end, '', '-*|'), form, wish}
  const means = trimmed(text, wish.end, Math.min(wantEnd, reason?.marker.start ?? end), ',;:–—', ',;:.!–—-*|')
  if (/[\p{L}\p{N}\uFFFC]/u.test(means.text.replace(/^to\b/i, ''))) story.means = means
  if (reason) addReason(story, text, reason, end)
  const between = trimmed(text, wantEnd, reason?.marker.start ?? wantEnd)
  const tail = /\p{L}/u.test(between.text) ? between : trimmed(text, end, sameLineEnd(text, end))
  if (/\p{L}/u.test(tail.text)) story.tail = tail
  return story
}

/** The reason in the sentence of the wish, or in the one after it: “… the list. So that I can file it.” */
function reasonNear(text: string, from: number, wantEnd: number): Reason | undefined {
  const reason = findReason(text, from)
  if (!reason || reason.marker.start <= wantEnd) return reason
  return reason.marker.start < sentenceEnd(text, wantEnd + 1) ? reason : undefined
}

function addReason(story: Story, text: string, reason: Reason, end: number): void {
  story.marker = reason.marker
  const benefit = trimmed(text, reason.from, end, ',;:–—', '.!?;*|')
  if (/[\p{L}\p{N}\uFFFC]/u.test(benefit.text)) story.benefit = benefit
}

/** “As a clerk, the list is sorted”: a role and no wish. */
function withoutWish(text: string, start: number, bodyStart: number): Story | undefined {
  const comma = text.slice(bodyStart, bodyStart + longestRole).search(/[,:;]/)
  const reason = findReason(text, bodyStart)
  const end = sentenceEnd(text, reason?.from ?? bodyStart)
  const roleEnd = comma < 0 ? Math.min(end, reason?.marker.start ?? end) : bodyStart + comma
  const role = trimmed(text, bodyStart, roleEnd, '', '.!?;')
  if (noPerson.test(role.text)) return undefined
  const story: Story = {...trimmed(text, start, end), form: 'connextra'}
  if (role.text !== '') story.role = role
  if (reason) addReason(story, text, reason, end)
  return story
}

/** “clerk, when a customer calls” is a role and the situation it is in. */
function roleAndContext(text: string, lead: Span): Pick<Story, 'role' | 'context'> {
  const parts: Pick<Story, 'role' | 'context'> = {}
  const turn = /[,;]\s+(?=when|if|while|after|before|once|during)/i.exec(lead.text)
  const role = turn ? trimmed(text, lead.start, lead.start + turn.index) : lead
  if (role.text !== '') parts.role = role
  if (turn) parts.context = trimmed(text, lead.start + turn.index + 1, lead.end)
  return parts
}

/** Metadata on lines of its own (“Priority: high”) is no part of the story and no note in it. */
function sameLineEnd(text: string, from: number): number {
  const next = /\n[^\S\n]{0,40}(?=[\p{L} ]{2,30}:|[-*#|])/u.exec(text.slice(from))
  return next ? from + next.index : text.length
}
