import {lineEnd} from '../../document/lines.ts'
import type {Edit, Range} from '../../types.ts'
import {inlineText, wordsOfInline} from '../inline-text.ts'

/** A follow-up in the file of an attempt. Offsets count from the start of the file. */
export interface FiledFollowUp {
  ask: string
  /** Empty while it is not answered. */
  answer: string
  /** The language model that asked it, and where that is; empty for all others. */
  by: string
  /** The heading's line. */
  heading: Range
  /** What stands beneath it, up to the next heading. */
  body: Range
}

/** An edit, and where the cursor is to stand after it. */
export interface EditWithCursor {
  edits: readonly Edit[]
  /** In the text after the edits. */
  cursor: number
}

/** Stands beneath what a model asked, so that it is known for a model’s wherever the file goes. */
const ASKED_BY = /^\s*<!-- Asked by ([^\r\n]{1,200}?) -->/
const TITLE = /^##[ \t]+follow[- ]?ups?(?:[ \t]+questions?)?[ \t#:]*$/i

/** The follow-ups of an attempt: what stands under `## Follow-ups`, each a heading `###` with its answer beneath. */
export function followUpsOf(text: string): FiledFollowUp[] {
  const section = sectionOf(text)
  if (!section) return []
  const headings = [...headingLines(text, section.start, section.end)].filter(it => it.depth === 3)
  return headings.map(({start, end, next, title}, index) => {
    const until = headings[index + 1]?.start ?? section.end
    const body = {start: Math.min(next, until), end: until}
    const written = text.slice(body.start, body.end)
    return {
      ask: wordsOfInline(title),
      answer: answerIn(written),
      by: ASKED_BY.exec(written)?.[1] ?? '',
      heading: {start, end},
      body,
    }
  })
}

/** How many follow-ups there are, and how many have an answer: what a list of attempts shows. */
export function countFollowUps(text: string): {asked: number; answered: number} {
  // Most attempts have none, and a search for a text is far cheaper than one for a pattern.
  if (!text.includes('ollow', text.indexOf('\n##')) || !/^##[ \t]+follow/im.test(text))
    return {asked: 0, answered: 0}
  const all = followUpsOf(text)
  return {asked: all.length, answered: all.filter(it => it.answer !== '').length}
}

/**
 * Puts a follow-up at the end of an attempt, with room for its answer. One that is there already is only gone to.
 * @param by the language model that asks it, and where that is
 */
export function addFollowUp(text: string, ask: string, by = ''): EditWithCursor {
  const question = ask.replace(/\s+/g, ' ').trim()
  const known = followUpsOf(text).find(it => it.ask === question)
  if (known) return {edits: [], cursor: Math.min(known.heading.end + 2, known.body.end)}
  const section = sectionOf(text)
  const at = section ? trimmedEnd(text, section.start, section.end) : trimmedEnd(text, 0, text.length)
  const eol = /\r\n?|\n/.exec(text)?.[0] ?? '\n'
  const lead = `${section ? '' : '\n\n## Follow-ups'}\n\n### ${inlineText(question)}\n\n${askedBy(by)}`
  const after = section && section.end < text.length ? '\n\n' : '\n'
  const until = section?.end ?? text.length
  const written = lead.replaceAll('\n', eol)
  return {edits: [{start: at, end: until, text: lead + after}], cursor: at + written.length}
}

/** Writes the answer to a follow-up, in place of the one that it has. Undefined where it is not in the file. */
export function answerFollowUp(text: string, ask: string, answer: string): Edit[] | undefined {
  const question = ask.replace(/\s+/g, ' ').trim()
  const known = followUpsOf(text).find(it => it.ask === question)
  if (!known) return undefined
  const {start, end} = known.body
  const after = end < text.length ? '\n\n' : '\n'
  const before = start === known.heading.end ? '\n\n' : '\n'
  return [{start, end, text: `${before}${askedBy(known.by)}${quietHeadings(answer.trim())}${after}`}]
}

/** The line that says who asked; what would end a comment is left out. */
function askedBy(by: string): string {
  const name = by
    .replace(/[<>]|-{2,}/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200)
  return name === '' ? '' : `<!-- Asked by ${name} -->\n\n`
}

/** The section of follow-ups: from the line after its heading to the next heading of its depth or above. */
function sectionOf(text: string): Range | undefined {
  let start: number | undefined
  for (const it of headingLines(text, 0, text.length)) {
    if (start !== undefined && it.depth <= 2) return {start, end: it.start}
    if (start === undefined && TITLE.test(text.slice(it.start, it.end))) start = it.next
  }
  return start === undefined ? undefined : {start, end: text.length}
}

/** The headings with `#`, without those in code and comments. */
function* headingLines(text: string, from: number, to: number) {
  let fence: string | undefined
  let inComment = false
  for (let at = from; at < to; ) {
    const {end, next} = lineEnd(text, at)
    const line = text.slice(at, end)
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]
    if (!inComment && mark && fence === undefined) fence = mark
    else if (mark && fence !== undefined && mark.startsWith(fence)) fence = undefined
    else if (fence === undefined) {
      const heading = inComment ? null : /^(#{1,6})[ \t]+(\S.*)$/.exec(line)
      if (heading) {
        const [, marks = '', title = ''] = heading
        yield {start: at, end, next, depth: marks.length, title: title.replace(/[ \t]+#*[ \t]*$/, '')}
      }
      const open = line.lastIndexOf('<!--')
      const close = line.lastIndexOf('-->')
      if (open >= 0 && open > close) inComment = true
      else if (close >= 0) inComment = false
    }
    at = next
  }
}

function trimmedEnd(text: string, from: number, to: number): number {
  let end = to
  while (end > from && /\s/.test(text.charAt(end - 1))) end--
  return end
}

/** What is written there, without guidance. */
function answerIn(body: string): string {
  return body.replace(/<!--[\s\S]*?(?:-->|$)/g, '').trim()
}

/** An answer must not begin a section of the file: its own headings become bold lines. */
function quietHeadings(answer: string): string {
  return answer.replace(/^#{1,3}[ \t]+(\S[^\r\n]*)$/gm, '**$1**')
}
