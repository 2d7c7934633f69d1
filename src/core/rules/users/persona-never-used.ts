import type {Placed} from '../../document/document.ts'
import {keptWith} from '../../document/kept.ts'
import {allRequirements} from '../../requirements/read-requirements.ts'
import type {Part} from '../../sections/parts.ts'
import {type Section, sectionOf, sectionsNamed} from '../../sections/section.ts'
import type {Problem, Range} from '../../types.ts'
import {type Draft, defineRule} from '../rule.ts'

export const personaNeverUsed = defineRule({
  id: 'users/persona-never-used',
  severity: 'information',
  what: 'A persona with a name that no story, requirement or other section comes back to.',
  why: 'A persona that decides nothing was written for the document’s looks, or its needs have been forgotten on the way.',
  types: ['prd', 'one-pager', 'pr-faq', 'pitch', 'feature-spec'],
  *check(draft) {
    if (allRequirements(draft).length === 0) return
    const {text} = draft.document
    const sections = userSections(draft)
    for (const section of sections) {
      for (const persona of personas(section)) {
        if (isMentioned(text, persona, sections)) continue
        yield problem(draft, persona)
      }
    }
  },
})

interface Persona extends Range {
  name: string
  /** Words that would do for its name: “Maya”, “store manager”. */
  aliases: readonly string[]
}

function userSections(draft: Draft): Section[] {
  const own = sectionOf(draft, 'users')
  const all = own?.heading ? [own] : []
  for (const it of sectionsNamed(draft, 'users')) {
    if (!all.some(known => known.start <= it.start && it.end <= known.end)) all.push(it)
  }
  return all
}

/** “Persona 1: Dana, ward nurse”, “Primary persona: “The Night Owl””, “**Maya (store manager):** …”. */
function personas({heading, parts}: Section): Persona[] {
  const isOfPersonas = /\bpersonas?\b/i.test(heading?.title ?? '')
  return parts.flatMap(placed => personaOf(placed, isOfPersonas) ?? [])
}

function personaOf({item, offset}: Placed<Part>, isOfPersonas: boolean): Persona | undefined {
  const read = readPersona(item)
  if (!read.persona || item.guided || !(isOfPersonas || read.isCalledSo)) return undefined
  const {start, end, ...rest} = read.persona
  return {...rest, start: offset + start, end: offset + end}
}

const CALLED =
  /^\W*(?:(?:primary|secondary|tertiary|main|key|user)\s+)?persona(?:\s+[\dA-D])?\s*(?:[:–—-]|is)\s*/i
const NAME = /^["“*_]*(?:the\s+)?(\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+){0,2})["”*_]*/u
const ROLE = /^["”*_]*\s*(?:[,–—(|-]\s*)+(?:an?\s+|the\s+)?(\p{L}[\p{L}-]*(?:\s+\p{L}[\p{L}-]*){0,2})/u
/** Words that head a field of a persona, and are no names. */
const FIELD =
  /^(?:age|role|need|needs|goal|goals|pain|pains|pain points|frustrations?|quote|bio|background|tools|context|motivations?|behaviou?rs?|job|name|scenario|journey|map|overview|summary|profile|demographics?|day in|jobs?|empathy|primary|secondary|users?|customers?|all|every|anyone|not|who|what|for|we|as|in|a|an|this|these|they|he|she|i)\b/i

const readPersona = keptWith((part: Part): {persona?: Persona; isCalledSo: boolean} => {
  if (part.kind === 'row') return {isCalledSo: false}
  const called = CALLED.exec(part.text)
  const isHeadline = part.kind === 'heading' || part.label !== undefined
  if (!called && !isHeadline) return {isCalledSo: false}
  const from = called?.[0].length ?? /^[^\p{L}“"]*/u.exec(part.text)?.[0].length ?? 0
  const words = part.text.slice(from)
  const hit = NAME.exec(words)
  if (!hit?.[1] || FIELD.test(hit[1])) return {isCalledSo: called !== null}
  const role = ROLE.exec(words.slice(hit[0].length))?.[1]
  // A headline among personas is one if it is called so, says what the person is, or is a name like “The Late Joiner”.
  if (!called && !role && !/^[“"*_]*the\s/i.test(words)) return {isCalledSo: false}
  const start = part.start + from + words.indexOf(hit[1])
  return {
    isCalledSo: called !== null,
    persona: {
      name: hit[1],
      start,
      end: start + hit[1].length,
      aliases: [hit[1], ...hit[1].split(/\s+/).filter(it => it.length > 3), ...(role ? aliasesOf(role) : [])],
    },
  }
})

/** A role stands for its persona by its last noun too: “manager” for “store manager”. */
function aliasesOf(role: string): string[] {
  const words = role.toLowerCase().split(/\s+/)
  return [words.join(' '), ...words.filter(it => it.length > 4).map(it => it.replace(/s$/, ''))]
}

/** Anywhere outside the sections on users. `indexOf` alone: this runs on every key press. */
function isMentioned(text: string, {aliases}: Persona, sections: readonly Section[]): boolean {
  return aliases.some(alias =>
    [alias, alias.toLowerCase(), alias.charAt(0).toUpperCase() + alias.slice(1)].some(name => {
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        const own = sections.find(it => it.start <= at && at < it.end)
        if (!own) return true
        at = own.end - 1
      }
      return false
    }),
  )
}

function problem({document}: Draft, persona: Persona): Problem {
  const {start, end, name} = persona
  const lineEnd = /[\r\n]|$/.exec(document.text.slice(end, end + 500))
  const at = end + (lineEnd?.index ?? 0)
  return {
    start,
    end,
    message: `Persona “${name}” never comes back: expected a story or requirement that serves it, or no persona`,
    fixes: [
      {
        title: 'Ask which requirement serves it',
        edits: [{start: at, end: at, text: ` <!-- which story or requirement serves ${name} -->`}],
      },
    ],
  }
}
