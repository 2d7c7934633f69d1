import type {MarkdownDocument} from '../document/document.ts'
import {readFrontMatter} from '../document/front-matter.ts'
import {Lines} from '../document/lines.ts'
import type {LintResult} from '../lint.ts'
import {namesSolution} from '../rules/problem/disguises.ts'
import type {Draft} from '../rules/rule.ts'
import type {ElementState, Finding, Range, Severity} from '../types.ts'
import {claimOf} from './claim.ts'
import {documents} from './content.ts'
import {type DocumentWords, readWords} from './document-words.ts'
import {withOwnWords} from './own-words.ts'
import type {DocumentReview, FollowUp, Place} from './review-types.ts'

const SAYS = 'It says'
/** Findings below these are about wording that no reviewer begins with. */
const TELLING: readonly Severity[] = ['error', 'warning']
/** With fewer words a line is a label, and nothing to praise. */
const WORDS_OF_A_THOUGHT = 6

/**
 * What the coach says of a document, made of what the linter found in it: its strongest part, what to mend first and
 * what a reviewer asks next. Empty for a file that is none of ours, and for an answer that is not submitted yet.
 */
export function reviewDocument(document: MarkdownDocument, result: LintResult): DocumentReview {
  const {type, framework, elements, findings} = result
  if (!type || !framework) return {strength: null, fix: null, followUps: []}
  const draft: Draft = {
    document,
    frontMatter: readFrontMatter(document.text),
    type,
    checklist: framework.checklist,
    elements,
  }
  const lines = new Lines(document.text)
  const context: Context = {
    draft,
    result,
    words: readWords(draft),
    placeOf: ({start, end}) => ({start, end, line: lines.position(start).line}),
  }
  const gap = heaviestGap(draft)
  const finding = gap ? undefined : worstOf(findings)
  const strongest = strongestOf(context, gap?.id)
  const asked = gap ? aboutGap(gap, context) : finding ? aboutFinding(finding, context) : undefined
  return {
    strength: strongest ? strengthOf(strongest, context) : null,
    fix: gap ? fixGap(gap, context) : finding ? fixFinding(finding, context) : null,
    followUps: [asked, strongest && challenge(strongest, context)].filter(it => it !== undefined),
  }
}

interface Context {
  draft: Draft
  result: LintResult
  words: DocumentWords
  placeOf: (range: Range) => Place
}

/** The element that costs most of the checklist's weight, a weak one half as much; the first of equals. */
function heaviestGap({checklist, elements}: Draft): ElementState | undefined {
  let most = 0
  let heaviest: ElementState | undefined
  for (const element of elements) {
    const weight = checklist.elements.find(it => it.id === element.id)?.weight ?? 0
    const cost = element.status === 'missing' ? weight : element.status === 'weak' ? weight / 2 : 0
    if (cost > most) {
      most = cost
      heaviest = element
    }
  }
  return heaviest
}

function worstOf(findings: readonly Finding[]): Finding | undefined {
  const about = findings.filter(it => !it.rule.startsWith('element/') && TELLING.includes(it.severity))
  return about.find(it => it.severity === 'error') ?? about[0]
}

/**
 * A covered element, with words to quote, to which no rule objects; by the order in which reviewers try them, those
 * first of which nothing is lacking.
 */
function strongestOf({result, words}: Context, gap: string | undefined): ElementState | undefined {
  const {elements, findings} = result
  const said = findings.filter(it => it.severity !== 'hint')
  const doubted = new Set(said.map(({rule}) => elementOf(rule)))
  // What is said against metrics is filed under their targets.
  if (doubted.has('metric-target')) doubted.add('metrics')
  const strong = documents.strongest.flatMap(id => {
    const element = elements.find(it => it.id === id)
    if (element?.status !== 'covered' || id === gap || doubted.has(id)) return []
    const quote = words.quoteOf(id)
    if (!quote || quote.text.trim().split(/\s+/).length < WORDS_OF_A_THOUGHT) return []
    if (findings.some(it => it.start < quote.end && quote.start < it.end)) return []
    // A pain is told beside it, so that no rule objects; it is nothing to praise.
    return id === 'problem' && namesSolution(quote.text) ? [] : element
  })
  return strong.find(({lacking}) => lacking.length === 0) ?? strong[0]
}

/** The element that a rule's family speaks of. */
function elementOf(rule: string): string | undefined {
  return documents.families[rule.split('/', 1)[0] ?? '']
}

function aboutGap(element: ElementState, {words, placeOf, result}: Context): FollowUp {
  const content = documents.elements[element.id]
  const {title, asks} = named(element.id, result)
  const said = element.status === 'weak' ? claimOf(words.quoteOf(element.id)?.text ?? '') : undefined
  const because = content?.because ?? 'A reviewer of such a document looks for it.'
  return {
    ask: content
      ? withOwnWords(content.asks, words.slots, SAYS, () => said)
      : `Where does it say this: ${asks}`,
    because: `“${title}” ${standing(element, 'was')}. ${because}`,
    kind: 'gap',
    move: element.id,
    place: placeOfGap(element, placeOf),
  }
}

function aboutFinding(
  {rule, message, why, start, end}: Finding,
  {words, placeOf}: Context,
): FollowUp | undefined {
  const id = elementOf(rule)
  const content = id === undefined ? undefined : documents.elements[id]
  if (!id || !content) return undefined
  const place = placeOf({start, end})
  const ask = withOwnWords(content.asks, words.slots, SAYS, () => undefined)
  return {ask, because: `${message}. ${why}`, kind: 'gap', move: id, place}
}

function challenge(element: ElementState, {words, placeOf, result}: Context): FollowUp | undefined {
  const challenges = documents.elements[element.id]?.challenges
  if (!challenges || !element.place) return undefined
  const quote = words.quoteOf(element.id)
  return {
    ask: withOwnWords(challenges, words.slots, SAYS, () => claimOf(quote?.text ?? '')),
    because: `“${named(element.id, result).title}” is the strongest claim in it: a reviewer tries what looks strong.`,
    kind: 'challenge',
    move: element.id,
    place: placeOf(quote ?? element.place),
  }
}

function strengthOf(element: ElementState, {words, placeOf, result}: Context): DocumentReview['strength'] {
  const quote = words.quoteOf(element.id)
  if (!quote) return null
  const {title, why} = named(element.id, result)
  return {element: element.id, name: title, quote: quote.text, why, place: placeOf(quote)}
}

function fixGap(element: ElementState, {placeOf, result}: Context): DocumentReview['fix'] {
  const {title, asks, guidance} = named(element.id, result)
  const lacking = element.lacking.length > 0 ? ` Not found in it: ${element.lacking.join(', ')}.` : ''
  const because = documents.elements[element.id]?.because ?? ''
  return {
    element: element.id,
    rule: null,
    name: title,
    how: `${guidance ?? asks}${element.status === 'weak' ? lacking : ''}`,
    why: `“${title}” ${standing(element, 'is')}. ${because}`.trim(),
    place: placeOfGap(element, placeOf),
  }
}

function fixFinding(
  {rule, message, why, fixes, start, end}: Finding,
  {placeOf}: Context,
): DocumentReview['fix'] {
  return {
    element: elementOf(rule) ?? null,
    rule,
    name: rule,
    how: fixes[0] ? `${message}. ${fixes[0].title}.` : `${message}.`,
    why,
    place: placeOf({start, end}),
  }
}

function standing({status, remark}: ElementState, verb: 'is' | 'was'): string {
  if (remark) return `is not finished: ${remark.text}`
  return status === 'weak' ? 'is only touched on' : `${verb} not found`
}

function placeOfGap({place, remark}: ElementState, placeOf: Context['placeOf']): Place | null {
  const at = place ?? remark
  return at ? placeOf(at) : null
}

/** What the framework says of an element, which may be a team's own. */
function named(id: string, {framework}: LintResult) {
  const definition = framework?.definitions.find(it => it.id === id)
  const asks = definition?.asks ?? ''
  return {title: definition?.title ?? id, asks, why: definition?.why ?? asks, guidance: definition?.guidance}
}
