import {quantities} from '../../arithmetic/numbers.ts'

const SPELLED: Readonly<Record<string, number>> = {
  none: 0,
  no: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  half: 50,
}

/** The values that a text states, in figures or in words; “half” is 50 per cent. */
export function valuesIn(text: string): number[] {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? []
  const spelled = words.flatMap((word, at) => {
    const value = Object.hasOwn(SPELLED, word) ? SPELLED[word] : undefined
    const next = words[at + 1] ?? ''
    const more = Object.hasOwn(SPELLED, next) ? (SPELLED[next] ?? 0) : 0
    if (value === undefined) return []
    // “thirty-eight”
    return value >= 20 && value < 100 && more > 0 && more < 10 ? [value, value + more] : [value]
  })
  return [...quantities(text).map(({value}) => value), ...spelled]
}
