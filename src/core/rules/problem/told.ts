import {keptWith} from '../../document/kept.ts'
import type {Sentence} from '../../document/sentences.ts'
import {isGuided} from '../../sections/guidance-line.ts'
import {MOST_TEXT} from '../../sections/parts.ts'
import type {Section} from '../../sections/section.ts'
import {type SentenceOfPart, sentencesOf} from '../../sections/sentences-of.ts'
import type {Fix} from '../../types.ts'
import {announcedSection} from '../announced-section.ts'
import {askAfter} from '../guidance.ts'
import type {Draft} from '../rule.ts'

/** What a document tells in the section that it calls its problem. */
export interface Told {
  section: Section
  /** Where a heading announces it; only such a section can be held against what a problem needs. */
  title: string
  /** Those of prose: no table rows; at least one. */
  sentences: readonly SentenceOfPart[]
}

/** More sentences than this are no statement of a problem. */
const MOST_SENTENCES = 60

/** The sentences of a problem section that has a heading and is written; nothing where a writer is still at it. */
export const toldProblem = keptWith((draft: Draft): {told?: Told} => {
  const section = announcedSection(draft, 'problem')
  if (!section?.heading) return {}
  const {text} = draft.document
  const sentences = sentencesOf(draft, section)
    .filter(({line}) => line.kind !== 'row')
    .slice(0, MOST_SENTENCES)
  if (sentences.length === 0) return {}
  if (sentences.some(({line, offset}) => isGuided(text, {item: line, offset}))) return {}
  return {told: {section, title: section.heading.title, sentences}}
})

/** Asks for a sentence behind what is told. */
export function askMore({document}: Draft, {sentences}: Told, title: string, guidance: string): Fix {
  const {line, offset} = sentences.at(-1) as SentenceOfPart
  return askAfter(document.text, {item: line, offset}, title, guidance)
}

/** Whether a sentence says a thing; kept with the sentence. */
export function sayer(pattern: RegExp): (sentence: Sentence) => boolean {
  const read = keptWith((sentence: Sentence) => ({says: pattern.test(sentence.text.slice(0, MOST_TEXT))}))
  return sentence => read(sentence).says
}
