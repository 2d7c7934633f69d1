import {type AtomicDefect, atomicDefect} from '../stories/atomic.ts'
import type {Span} from '../stories/story.ts'
import {canBeVerb} from '../stories/verbs.ts'
import {keptByLine, type Requirement} from './requirement.ts'

/** Two or more behaviours that one requirement demands; offsets count from the block's start. */
export type Behaviours = Pick<AtomicDefect, 'start' | 'end' | 'parts' | 'split'>

/**
 * Finds a requirement that demands two behaviours: “shall lock the door and call the porter”, “must lock and must
 * call”. Only two verbs that the modal surely governs; noun pairs, purposes and asides are one behaviour.
 */
export const behavioursIn = keptByLine((requirement): {two?: Behaviours} => {
  const {modal, form, text} = requirement
  if (!modal || modal.word === 'may') return {}
  // In running text “will” and “can” describe; in a list they demand.
  if (form === 'paragraph' && /^(?:will|can|should)$/.test(modal.word)) return {}
  const end = sentenceEnd(text, modal.end)
  const two = twoModals(requirement, modal, end) ?? twoVerbs(requirement, modal, end)
  return two ? {two} : {}
})

/** The words between two offsets of a requirement's text. */
function cut({text, start}: Requirement, from: number, to: number): Span {
  const raw = text.slice(from, to)
  const words = raw.trim()
  const at = start + from + raw.indexOf(words)
  return {start: at, end: at + words.length, text: words}
}

type ModalVerb = NonNullable<Requirement['modal']>

function twoVerbs(requirement: Requirement, modal: ModalVerb, end: number): Behaviours | undefined {
  const {text, start} = requirement
  const means = cut(requirement, modal.end, end)
  if (modal.negated || means.text === '') return undefined
  const wish = {start: start + modal.start, end: start + modal.end, text: 'must'}
  const defect = atomicDefect({...cut(requirement, 0, end), form: 'connextra', wish, means})
  if (defect?.confidence !== 'sure') return undefined
  const before = means.text.slice(0, defect.start - means.start)
  // “use a worker to load and cache images”: what follows “to” is what it is for.
  if (servesPurpose(before)) return undefined
  // “scroll to the section and expand it”: one flow.
  if (/\b(?:it|them)$/i.test(defect.parts.at(-1)?.text ?? '')) return undefined
  const joint = text.slice(defect.start - start, defect.end - start)
  if (/\b(?:I|we)$/i.test(joint)) return undefined
  if (modal.word === 'can' || ABILITY.test(before)) return defect
  // “load and display the table”: what a machine does to one thing is one response; “hide or disable”: a choice.
  const isPair = !/\s/.test(defect.parts[0]?.text ?? '')
  return isPair || /^\W*or\b/i.test(joint) ? undefined : defect
}

/** “must lock the door and must call the porter”. */
const AGAIN = /,?\s(?:and|but)\s+(?:also\s+)?(?=((?:must|shall|should)(?:\s+not)?)\s+[a-z])/i

function twoModals(requirement: Requirement, modal: ModalVerb, end: number): Behaviours | undefined {
  const {text, start} = requirement
  const rest = text.slice(modal.end, end)
  const hit = AGAIN.exec(rest)
  const again = hit?.[1]
  // “… that must be closed and must not be reopened” tells which things are meant.
  if (!hit || !again || /\b(?:that|which|who)\b/i.test(rest.slice(0, hit.index))) return undefined
  const at = modal.end + hit.index
  const next = at + hit[0].length
  const split = [[cut(requirement, 0, at)], [cut(requirement, 0, modal.start), cut(requirement, next, end)]]
  return {
    start: start + at + hit[0].search(/[a-z]/i),
    end: start + next + again.length,
    parts: [cut(requirement, modal.end, at), cut(requirement, next + again.length, end)],
    split,
  }
}

/** A person's operations: each is wanted for itself. */
const ABILITY = /\b(?:able|ability|permission|right|option|allowed)\s+to\b/i
/** Words before “to” that take what follows as their object. */
const TAKES = /(?:^|\b(?:able|ability|permission|right|option|possible|allowed|need|have|want|going))\s*$/i

function servesPurpose(text: string): boolean {
  for (const hit of text.matchAll(/\bto\s+(?:\w+ly\s+)?([a-z]+)/gi)) {
    if (canBeVerb((hit[1] ?? '').toLowerCase()) && !TAKES.test(text.slice(0, hit.index))) return true
  }
  return false
}

/** Where the first sentence ends; what follows explains it. */
function sentenceEnd(text: string, from: number): number {
  const stop = /[.!?](?=\s+[\p{Lu}(])|;|\s[–—-]\s|[.!?]?\s*$/u.exec(text.slice(from))
  return stop ? from + stop.index : text.length
}
