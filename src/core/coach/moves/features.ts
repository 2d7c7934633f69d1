import {isNumber} from '../../frameworks/words.ts'
import type {Unit} from './answer.ts'
import {cueHits} from './cue-hits.ts'
import {stem} from './stem.ts'
import {toneOf} from './tone.ts'

/** What is seen of a unit, by the names that `weights.json` has. */
export type Features = ReadonlyMap<string, number>

/** How much the words of a neighbour in the same paragraph or list say, against those of the unit itself. */
const NEIGHBOUR = 0.5
/** Two words that follow each other mostly say what each says. */
const PAIR = 0.7

const known = new WeakMap<Unit, Features>()

/** The features of a unit where it stands. */
export function featuresOf(units: readonly Unit[], index: number): Features {
  const unit = units[index] as Unit
  const found = new Map(own(unit))
  const add = (mark: string, neighbour: Unit | undefined) => {
    if (neighbour?.group !== unit.group) return
    for (const name of toneOf(neighbour).classes.keys()) found.set(`${mark}${name}`, NEIGHBOUR)
  }
  add('<', units[index - 1])
  add('>', units[index + 1])
  return found
}

/** The features that a unit has wherever it stands; computed once. */
function own(unit: Unit): Features {
  const found = known.get(unit) ?? read(unit)
  known.set(unit, found)
  return found
}

function read(unit: Unit): Features {
  const found = new Map<string, number>([['bias', 1]])
  let before = '^'
  for (const {text} of unit.words) {
    const word = isNumber(text) ? '#' : stem(text)
    found.set(`w:${word}`, 1)
    found.set(`b:${before} ${word}`, PAIR)
    before = word
  }
  for (const {text} of unit.under) found.set(`h:${stem(text)}`, 1)
  for (const [name, count] of toneOf(unit).classes) {
    found.set(`c:${name}`, 1)
    if (count > 1) found.set(`c2:${name}`, 1)
    if (count > 2) found.set(`c3:${name}`, 1)
  }
  for (const hit of cueHits(unit)) found.set(`k:${hit}`, 1)
  for (const [name, holds] of Object.entries(flagsOf(unit))) if (holds) found.set(name, 1)
  return found
}

function flagsOf(unit: Unit): Record<string, boolean> {
  const {text, words, position, kind} = unit
  const {numbers, names, abstract, methods, weasels, roles, isQuestion, isPromise} = toneOf(unit)
  return {
    [`kind:${kind}`]: true,
    first: position === 0,
    start: position < 0.15,
    middle: position > 0.35 && position < 0.75,
    late: position > 0.8,
    last: position === 1,
    question: isQuestion,
    promise: isPromise,
    numbers1: numbers > 0,
    numbers2: numbers > 1,
    numbers3: numbers > 2,
    names: names > 0,
    abstract1: abstract > 0,
    abstract2: abstract > 1,
    methods1: methods > 0,
    methods2: methods > 1,
    weasels1: weasels > 0,
    weasels2: weasels > 1,
    weasels3: weasels > 2,
    roles1: roles > 0,
    roles2: roles > 1,
    roles3: roles > 2,
    short: words.length < 6,
    brief: words.length < 11,
    long: words.length > 24,
    equals: /[=≈]/.test(text),
    times: /[×÷]|[*/] ?\d|\d ?x ?\d/.test(text),
    arrow: /→|->|>/.test(text),
    colon: text.includes(':'),
    semicolon: text.includes(';'),
    quoted: /[“"]/.test(text),
    percent: text.includes('%'),
    money: /[€$£]/.test(text),
  }
}
