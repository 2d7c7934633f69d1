import {keptWith} from '../../document/kept.ts'
import {allRequirements} from '../../requirements/read-requirements.ts'
import type {Requirement} from '../../requirements/requirement.ts'
import {isGuided} from '../../sections/guidance-line.ts'
import type {Part} from '../../sections/parts.ts'
import {contentWords} from '../../stories/content-words.ts'
import type {Fix} from '../../types.ts'
import {defineRule} from '../rule.ts'
import {type NonGoal, nonGoals, readNonGoal} from './non-goals.ts'

export const contradicted = defineRule({
  id: 'scope/contradicted',
  severity: 'information',
  what: 'A non-goal that a requirement asks for after all.',
  why: 'Each reader follows the half they read first: one team builds what another has promised to leave out.',
  types: ['prd', 'one-pager', 'pitch', 'feature-spec'],
  *check(draft) {
    const left = nonGoals(draft)
    if (left.length === 0) return
    const requirements = allRequirements(draft)
    const {text} = draft.document
    for (const nonGoal of left) {
      const words = leftOut(nonGoal.line.item)
      if (words.length === 0 || isGuided(text, nonGoal.line)) continue
      const other = requirements.find(it => !isWithin(it, left) && asksFor(it, words))
      if (!other) continue
      const {start, end} = nonGoal
      const name = other.id?.text ?? 'a requirement'
      yield {
        start,
        end,
        message: `“${text.slice(start, end).replace(/\s+/g, ' ')}” is left out here, and ${name} asks for it: expected one of the two`,
        related: [
          {
            start: other.start,
            end: other.end,
            message: other.id ? `${name}, which asks for it` : 'the requirement that asks for it',
          },
        ],
        fixes: fixes(text, nonGoal, left),
      }
    }
  },
})

/** One word alone says too little: “notifications” are left out, and a requirement may name another kind of them. */
const FEWEST_WORDS = 2

/** A part is left out, or a change of what is there: the rest of it may well be required. */
const QUALIFIED =
  /\b(?:beyond|except|other than|besides|apart from|outside|full|fully|advanced|automatic\w*|native|additional|more|further|exhaustive|complete|custom\w*|third[- ]party|chang\w+|modif\w+|improv\w+|replac\w+|redesign\w*|rewrit\w+|migrat\w+|optimi[sz]\w+|support for (?:more|other)|new|multiple|several|any|all|other|v\d|phase \d|real[- ]time|offline|bulk)\b/i
const COMMON = new Set(
  'support feature function functionality system user users v1 version scope thing part work product use include provid build add make creat allow handl manag'.split(
    ' ',
  ),
)
/** A requirement that keeps it out itself, or puts it off. */
const NOT_ASKED =
  /\b(?:not|no|never|without|except|n['’]t|out of scope|later|future|v2|version 2|phase [2-9]|won['’]t|deferred|instead of|rather than|optional\w*|cannot|exclud\w+|unless|other than)\b/i

/** The words of the line that a requirement stands in; none where it only denies or defers. */
const asked = keptWith(({text, cells}: Part): ReadonlySet<string> => {
  const whole = [text, ...cells.map(it => it.text)].join(' ')
  return NOT_ASKED.test(whole) ? new Set() : new Set(contentWords(whole))
})

function asksFor({part, title}: Requirement, words: readonly string[]): boolean {
  const own = asked(part.item)
  return words.every(it => own.has(it)) && !NOT_ASKED.test(title)
}

/** The words that tell what is left out; none where that is only a part, or too little to tell. */
const leftOut = keptWith((part: Part): readonly string[] => {
  const {head} = readNonGoal(part)
  if (QUALIFIED.test(head)) return []
  const words = [...new Set(contentWords(head).filter(it => !COMMON.has(it)))]
  return words.length < FEWEST_WORDS ? [] : words
})

/** Requirements are sometimes looked for in a section that leaves things out. */
function isWithin({start}: Requirement, left: readonly NonGoal[]): boolean {
  return left.some(
    ({line}) => line.offset + line.item.start <= start && start < line.offset + line.item.until,
  )
}

function fixes(text: string, {end, line}: NonGoal, all: readonly NonGoal[]): Fix[] {
  const ask: Fix = {
    title: 'Say which part stays out',
    edits: [
      {start: end, end, text: ' (<!-- which part of it stays out, though a requirement asks for it -->)'},
    ],
  }
  const {item, offset} = line
  // What is left over still has to say why something is left out.
  const others = all.filter(it => it.line !== line)
  if (item.kind !== 'item' || !others.some(givesReason)) return [ask]
  const start = text.lastIndexOf('\n', offset + item.start - 1) + 1
  const lineBreak = /^[ \t]*\r?\n/.exec(text.slice(offset + item.until))?.[0].length ?? 0
  return [
    ask,
    {title: 'Remove the non-goal', edits: [{start, end: offset + item.until + lineBreak, text: ''}]},
  ]
}

function givesReason({head, line}: NonGoal): boolean {
  return line.item.text.slice(head.length).search(/[:;.(–—-]\s*\w|\b(?:because|since|until|as)\b/i) >= 0
}
