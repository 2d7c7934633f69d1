import * as z from 'zod/mini'
import {PhraseIndex} from '../../frameworks/phrases.ts'
import type {Piece} from './written.ts'

/** Phrases of `PhraseIndex` that name one thing in any words: `[wait*, queue*, "turned away"]`. */
export type Terms = readonly string[]

/** Something that an exercise is about, and the words that speak of it. */
export interface Named {
  name: string
  words: Terms
}

export const termsSchema = z
  .array(
    z
      .string()
      .check(
        z.refine(
          isPhrase,
          'expected words in lower case, “queue*” for all that begin so, “(a|b)” for either',
        ),
      ),
  )
  .check(z.minLength(1, 'expected at least one word'))

export const namedSchema = z.strictObject({name: z.string(), words: termsSchema})

function isPhrase(source: string): boolean {
  try {
    new PhraseIndex().add(source, true)
    return true
  } catch {
    return false
  }
}

const known = new WeakMap<Terms, PhraseIndex<true>>()

function indexOf(terms: Terms): PhraseIndex<true> {
  let index = known.get(terms)
  if (!index) {
    index = new PhraseIndex()
    for (const it of terms) index.add(it, true)
    known.set(terms, index)
  }
  return index
}

const NO = new Set(
  `no nobody not never without nor neither none don't doesn't didn't won't isn't aren't can't cannot wouldn't`.split(
    ' ',
  ),
)
/** What may stand between a denial and what it denies: “no need for any refund”. */
const BETWEEN = new Set(
  'a an the any our their need needed for of to have has had more real further such go goes'.split(' '),
)

/** Whether a text speaks of a thing; what it denies in so many words (“no refunds”) does not count. */
export function speaksOf(terms: Terms, {words}: Pick<Piece, 'words'>): boolean {
  let found = false
  indexOf(terms).find(words, (_, at) => {
    let before = at - 1
    while (before >= 0 && BETWEEN.has(words[before]?.text ?? '')) before--
    if (!NO.has(words[before]?.text ?? '')) found = true
  })
  return found
}

/** Whether the words occur at all, denied or not. */
export function names(terms: Terms, {words}: Pick<Piece, 'words'>): boolean {
  let found = false
  indexOf(terms).find(words, () => {
    found = true
  })
  return found
}

/** Those of several things that a text speaks of. */
export function spokenOf<T extends Named>(all: readonly T[], piece: Pick<Piece, 'words'>): T[] {
  return all.filter(({words}) => speaksOf(words, piece))
}
