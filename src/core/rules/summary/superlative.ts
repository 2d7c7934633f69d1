import {keptWith} from '../../document/kept.ts'
import type {Sentence} from '../../document/sentences.ts'
import {MOST_TEXT} from '../../sections/parts.ts'
import type {Fix, Range} from '../../types.ts'
import {vagueWords} from '../../wording/vague.ts'
import {defineRule} from '../rule.ts'
import {summaryOf} from './summary-section.ts'

export const superlative = defineRule({
  id: 'summary/superlative',
  severity: 'hint',
  what: 'A superlative in the summary: “revolutionary”, “best-in-class”, “the most powerful”.',
  why: 'It tells a decision-maker nothing about the change, and costs the numbers beside it their credit.',
  types: ['prd', 'one-pager', 'pr-faq', 'pitch', 'feature-spec', 'experiment'],
  *check({document}) {
    for (const {item, offset} of summaryOf(document).summary?.sentences ?? []) {
      for (const {start, end, inside} of superlativesIn(item).found) {
        const place = {start: offset + item.start + start, end: offset + item.start + end}
        yield {
          ...place,
          unnecessary: inside,
          message: `Superlative (“${document.text.slice(place.start, place.end)}”): expected the fact it stands for, or nothing`,
          ...(inside && {fixes: [leaveOut(document.text, place)]}),
        }
      }
    }
  },
})

const SUPERLATIVE =
  /(?<![\w-])(?:revolutionary|revolutioni[sz](?:e|es|ing)|game[- ]chang(?:ing|er)|ground-?breaking|cutting[- ]edge|state[- ]of[- ]the[- ]art|world[- ]class|best[- ](?:in[- ]class|of[- ]breed)|(?:industry|market|world)[- ]leading|next[- ]gen(?:eration)?|unparallel?led|unprecedented|unrivall?ed|unmatched|one-of-a-kind|incredibl[ey]|amazing|awesome|magical|best(?= (?:product|solution|platform|tool|app|experience|service|software)\b)|ultimate(?= \w)|most (?:innovative|powerful|advanced|exciting|intuitive|comprehensive|complete|modern|compelling|delightful|sophisticated))(?![\w-])/gi
/** Words before it that deny it, or make it a plain fact. */
const DENIED =
  /\b(?:not|no|never|nothing|without|isn['’]t|aren['’]t|than the|second[- ])\s*(?:an?\s+|the\s+)?$/i

interface Hit extends Range {
  /** A noun follows it, so that it could go. */
  inside: boolean
}

const superlativesIn = keptWith((sentence: Sentence): {found: readonly Hit[]} => {
  const text = sentence.text.slice(0, MOST_TEXT)
  const found: Hit[] = []
  for (const {0: word, index: start} of text.matchAll(SUPERLATIVE)) {
    const end = start + word.length
    const before = text.slice(Math.max(0, start - 40), start)
    if (DENIED.test(before) || isQuoted(text, start)) continue
    const isVerb = /^(?:revolutioni|game.changer)/i.test(word)
    const isAfterArticle = /\b(?:an?|the|our|its|their|this|with|of|and)\s$/i.test(before)
    found.push({start, end, inside: !isVerb && isAfterArticle && /^\s\p{L}/u.test(text.slice(end))})
  }
  if (found.length === 0) return {found}
  // One finding a word: what `wording/vague` reports is said.
  const said = vagueWords(text).filter(it => it.confident)
  return {found: found.filter(it => !said.some(other => other.start < it.end && it.start < other.end))}
})

function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at)
  const open = (before.match(/[“„«]/g) ?? []).length - (before.match(/[”»]/g) ?? []).length
  return open > 0 || (before.match(/"/g) ?? []).length % 2 === 1
}

/** Leaves the word out, and sets “a” or “an” by the word that follows now. */
function leaveOut(text: string, {start, end}: Range): Fix {
  const title = `Leave out “${text.slice(start, end)}”`
  const article = /\b(an?)(\s)$/i.exec(text.slice(Math.max(0, start - 4), start))
  if (!article?.[1]) return {title, edits: [{start, end: end + 1, text: ''}]}
  const next = text.charAt(end + 1)
  const fitting = article[1].charAt(0) + (/[aeio]/i.test(next) ? 'n' : '')
  const from = start - article[0].length
  return {title, edits: [{start: from, end: end + 1, text: fitting + (article[2] ?? ' ')}]}
}
