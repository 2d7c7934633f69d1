import {type AtomicDefect, atomicDefect} from '../stories/atomic.ts'
import type {Span} from '../stories/story.ts'
import {canBeVerb} from '../stories/verbs.ts'
import {keptByLine, type Requirement} from './requirement.ts'

/** Two or more behaviours that one requirement demands; offsets count from the block's start. */
export type Behaviours = Pick<AtomicDefect, 'start' | 'end' | 'parts' | 'split'>

/**
 * Finds a requirement that demands two behaviours: “shall lock the door and call the porter”. Only two verbs that the
 * modal surely governs; noun pairs, purposes and asides are one behaviour.
 */
export const behavioursIn = keptByLine((requirement): {two?: Behaviours} => {
  const two = twoBehaviours(requirement)
  return two ? {two} : {}
})

function twoBehaviours({text, start, modal, form}: Requirement): Behaviours | undefined {
  if (!modal || modal.negated || modal.word === 'may') return undefined
  // In running text “will” and “can” describe; in a list they demand.
  if (form === 'paragraph' && /^(?:will|can|should)$/.test(modal.word)) return undefined
  const end = sentenceEnd(text, modal.end)
  const span = (from: number, to: number): Span => {
    const raw = text.slice(from, to)
    const words = raw.trim()
    const at = start + from + raw.indexOf(words)
    return {start: at, end: at + words.length, text: words}
  }
  const means = span(modal.end, end)
  if (means.text === '') return undefined
  const whole = span(0, end)
  const wish = {start: start + modal.start, end: start + modal.end, text: 'must'}
  const defect = atomicDefect({...whole, form: 'connextra', wish, means})
  if (defect?.confidence !== 'sure') return undefined
  const before = means.text.slice(0, defect.start - means.start)
  // “use a worker to load and cache images”: what follows “to” is what it is for.
  if (servesPurpose(before)) return undefined
  // “scroll to the section and expand it”: one flow; “hide or disable”: a choice.
  if (/\b(?:it|them)$/i.test(defect.parts.at(-1)?.text ?? '')) return undefined
  const joint = text.slice(defect.start - start, defect.end - start)
  if (/\b(?:I|we)$/i.test(joint)) return undefined
  if (modal.word !== 'can' && !/\bable\s+to\b/i.test(before) && /^\W*or\b/i.test(joint)) return undefined
  return defect
}

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
