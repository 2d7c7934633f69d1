import {type Condition, type ShallSentence, shallSentences} from '../../requirements/ears.ts'
import {quoted} from '../../stories/story.ts'
import type {Fix, Problem} from '../../types.ts'
import {defineBlockRule} from '../rule.ts'

export const keyword = defineBlockRule({
  id: 'ears/keyword',
  severity: 'hint',
  what: 'A “shall” sentence whose keyword says another kind of condition: “While the user clicks”, “If” without “then”.',
  why: 'The keyword tells a tester whether to provoke an event, to hold a state, or to break something.',
  types: ['prd', 'one-pager', 'feature-spec', 'user-story'],
  concerns: block => block.fact(shallSentences).length > 0,
  *checkBlock(block) {
    for (const sentence of block.fact(shallSentences)) {
      for (const condition of sentence.conditions) {
        const problem = check(condition, sentence)
        if (problem) yield problem
      }
    }
  },
})

/** Verbs of a moment: what they tell of is over at once. */
const event =
  /\b(?:clicks?|taps?|press(?:es)?|selects?|submits?|enters|arrives?|receives|detects|occurs?|opens|confirms|cancels|sends|uploads|logs\s+(?:in|out)|signs\s+(?:in|out|up)|expires|(?:is|are)\s+(?:pressed|received|submitted|detected|clicked|tapped|selected|sent|cancelled|canceled|uploaded|scanned|triggered))\b/i
/** “is pressed down”, “keeps clicking”: they last. */
const lasting = /\b(?:being|still|keeps?|continues?|holds?|until)\b|\w+ing\b/i
const state =
  /\b(?:is|are)\s+(?:(?:running|operating)\s+)?in\s+(?:the\s+|an?\s+)?(?:[^\s,]+\s+){0,2}?(?:mode|state)$/i
const feature =
  /^(?:the\s+|an?\s+)?(?:[^\s,]+\s+){1,5}?(?:(?:is|are)\s+(?:included|installed|fitted|equipped|licen[sc]ed|purchased)\b|has\s+(?:the|an?)\s+(?:optional|[^\s,]+\s+(?:option|add-?on|module|package))\b|(?:includes|comes\s+with)\s+(?:the|an?)\s)/i

function check({keyword, clause, start, end}: Condition, sentence: ShallSentence): Problem | undefined {
  const place = {start, end}
  const problem = (message: string, fixes: Fix[]): Problem => ({...place, message, fixes})
  const say = (word: string, title = `Say “${word}”`): Fix => ({
    title,
    edits: [{...place, text: word}],
  })
  if (keyword === 'while' && event.test(clause) && !lasting.test(clause)) {
    return problem(`“While” before an event (${quoted(clause)}): expected “When”`, [say('When')])
  }
  if (keyword === 'when' && state.test(clause)) {
    return problem(`“When” before a state (${quoted(clause)}): expected “While”`, [say('While')])
  }
  if (keyword !== 'if') return undefined
  if (feature.test(clause)) {
    const message = `“If” before a feature that a product has or has not (${quoted(clause)}): expected “Where”`
    return problem(message, sentence.hasThen ? [] : [say('Where')])
  }
  if (sentence.hasThen || sentence.conditions.length > 1) return undefined
  const at = sentence.subject.start
  const fixes = /^[^\W\d_]/.test(sentence.subject.text)
    ? [{title: 'Add “then”', edits: [{start: at, end: at, text: 'then '}]}]
    : []
  return {
    ...problem(`“If” without “then” (${quoted(clause)}): expected “If …, then the … shall …”`, fixes),
  }
}
