import {isNumber} from '../../frameworks/words.ts'
import type {Unit} from './answer.ts'
import {cueHits} from './cue-hits.ts'
import {stem} from './stem.ts'
import {toneOf} from './tone.ts'

/** What is seen of a unit, by name; most values are 1. */
export type Features = ReadonlyMap<string, number>

const known = new WeakMap<Unit, Features>()

/** The features of a unit that do not depend on a move; computed once. */
export function featuresOf(unit: Unit): Features {
  const found = known.get(unit) ?? read(unit)
  known.set(unit, found)
  return found
}

function read(unit: Unit): Features {
  const {text, words, under, position, kind} = unit
  const tone = toneOf(unit)
  const found = new Map<string, number>([['bias', 1]])
  let before = '^'
  for (const {text: word} of words) {
    const own = isNumber(word) ? '#' : stem(word)
    found.set(`w:${own}`, 1)
    found.set(`b:${before} ${own}`, 1)
    before = own
  }
  for (const {text: word} of under) found.set(`h:${stem(word)}`, 1)
  for (const [name, count] of tone.classes) {
    found.set(`c:${name}`, 1)
    if (count > 1) found.set(`c2:${name}`, 1)
  }
  for (const hit of cueHits(unit)) found.set(`k:${hit}`, 1)
  const flag = (name: string, holds: boolean) => holds && found.set(name, 1)
  flag(`kind:${kind}`, true)
  flag('first', position === 0)
  flag('start', position < 0.15)
  flag('middle', position > 0.35 && position < 0.75)
  flag('late', position > 0.8)
  flag('last', position === 1)
  flag('question', tone.isQuestion)
  flag('promise', tone.isPromise)
  flag('numbers1', tone.numbers > 0)
  flag('numbers2', tone.numbers > 1)
  flag('numbers3', tone.numbers > 2)
  flag('names', tone.names > 0)
  flag('abstract1', tone.abstract > 0)
  flag('abstract2', tone.abstract > 1)
  flag('methods1', tone.methods > 0)
  flag('methods2', tone.methods > 1)
  flag('weasels1', tone.weasels > 0)
  flag('weasels2', tone.weasels > 1)
  flag('weasels3', tone.weasels > 2)
  flag('short', words.length < 6)
  flag('brief', words.length < 11)
  flag('long', words.length > 24)
  flag('equals', /[=≈]/.test(text))
  flag('times', /[×*÷/] ?\d|\d ?[x×÷] ?\d|[×÷]/.test(text))
  flag('arrow', /→|->|>/.test(text))
  flag('colon', text.includes(':'))
  flag('semicolon', text.includes(';'))
  flag('quoted', /[“"]/.test(text))
  flag('percent', text.includes('%'))
  flag('money', /[€$£]/.test(text))
  return found
}
