import {keptWith} from '../../document/kept.ts'
import {timeFrames} from '../../metrics/time-frame.ts'
import {cellOf, type Entry, entriesOf, isBlank} from '../../sections/entries.ts'
import type {OwnSection} from '../../sections/own-section.ts'
import type {DocumentType} from '../../types.ts'

export const questionTypes: readonly DocumentType[] = [
  'prd',
  'one-pager',
  'feature-spec',
  'pitch',
  'experiment',
  'pr-faq',
]

export const OWNER = /^\W*(?:owners?|who|assignee|responsible|dri|asked to|person)\W*(?:\(.*\))?$/i
export const DUE =
  /^\W*(?:due(?: date)?|by(?: when)?|date|when|deadline|until|needed by|decide by|target(?: date)?|phase|milestone|sprint|blocks)\W*(?:\(.*\))?$/i

interface OpenQuestion {
  entry: Entry
  isOwned: boolean
  isDated: boolean
}

/** The questions that a section leaves open, without those that are answered. */
export const questionsIn = keptWith((own: OwnSection): readonly OpenQuestion[] =>
  entriesOf(own, own.section)
    .filter(it => /\p{L}{3}/u.test(it.text) && !/^\W*none\b/i.test(it.text) && !isAnswered(it))
    .map(entry => ({entry, isOwned: isOwned(entry), isDated: isDated(entry)})),
)

function isAnswered(entry: Entry): boolean {
  const answer = cellOf(entry, /\b(?:resolution|answer|decision|outcome|conclusion)\b/i)
  if (answer && !isBlank(answer.text)) return true
  return ANSWERED.test(entry.text) || entry.lines.some(it => /\[[xX]\]/.test(it.item.marker))
}

const ANSWERED =
  /\b(?:answer(?:ed)?|resolved|resolution|recommend(?:ed|ation)|propos(?:ed|al)|decided|decision|closed|settled|agreed)\b|✅|(?:^|\n)\s*a:/i

function isOwned(entry: Entry): boolean {
  const cell = cellOf(entry, OWNER)
  if (cell) return !isBlank(cell.text)
  return /@[a-zà-ÿ]|\bowner|\bassigned to\b|\bask\s+[a-zà-ÿ]/i.test(entry.text) || PERSON.test(entry.text)
}

/** “(Ana)”, “(Ana Ruiz, 12 May)”, “— Ana, 12 May”, “Ana finds out”. */
const PERSON =
  /\(\s*\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?\s*(?:[,;)&+/]|by\b|until\b)|(?:[–—]|\s-)\s*\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?\s*(?:[,;.(]|by\b|$)|\?\s+\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?(?:,|\s(?:asks|finds|checks|decides|will|by)\b)|\?\s+(?:legal|finance|design|engineering|research|support|sales|marketing|the \p{L}+ team)\b/u

function isDated(entry: Entry): boolean {
  const cell = cellOf(entry, DUE)
  return cell
    ? !isBlank(cell.text)
    : timeFrames(entry.text.slice(0, 600)).length > 0 || /\d{4}-\d\d-\d\d/.test(entry.text)
}
