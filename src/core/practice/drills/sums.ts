import {quantities, written} from '../../arithmetic/numbers.ts'

/** An equation in numbers, as somebody wrote it. */
export interface Sum {
  text: string
  /** What its last side says. */
  result: number
  /** Two sides that do not agree, and what the first of them gives. */
  wrong?: {says: number; is: number}
}

type Token = {number: number} | {sign: '+' | '-' | '*' | '/' | '=' | '(' | ')'}

const SIGNS: readonly [RegExp, '+' | '-' | '*' | '/' | '='][] = [
  [/[×✕·*]|\btimes\b|\bmultiplied by\b|(?:^|\s)x(?:\s|$)/i, '*'],
  [/[÷/]|\bdivided by\b|\bover\b/i, '/'],
  [/[=≈]|\b(?:makes|gives|equals)\b/i, '='],
  [/\+|\bplus\b/i, '+'],
  [/(?:^|\s)[-−–](?:\s|$)|\bminus\b/i, '-'],
]
/** Results are rounded: within so much two sides agree. */
const ROUNDING = 0.03

/** The equations in the lines of a text that can be computed again. Words and units between numbers are passed over. */
export function sumsIn(lines: readonly string[]): Sum[] {
  return lines
    .flatMap(line => line.split(/;|(?<=\d[^.]{0,60})\.\s+(?=\p{Lu})/u))
    .flatMap(text => {
      const sides = sidesOf(tokensOf(text))
      if (sides.length < 2 || !sides.some(({isSum}) => isSum)) return []
      const sum: Sum = {text: text.trim(), result: sides.at(-1)?.value as number}
      for (const [at, {value, first}] of sides.entries()) {
        const before = sides[at - 1]
        if (!before?.isSum || isNear(value, before.value)) continue
        // “200 × 60% = 120 × 3 = 360” goes on with what came out.
        if (first === undefined || !isNear(first, before.value)) sum.wrong ??= {says: value, is: before.value}
      }
      return [sum]
    })
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * ROUNDING
}

/** For a message: “6,480, not 6,000”. */
export function corrected({says, is}: NonNullable<Sum['wrong']>): string {
  return `${written(is)}, not ${written(says)}`
}

function tokensOf(text: string): Token[] {
  // “90/5” is read with room around its sign; a number takes the sign before it for its own.
  const plain = withoutAsides(text).replace(/(?<=[\d)%\p{L}])\s*\/\s*(?=[\d(])/gu, ' ÷ ')
  const tokens: Token[] = []
  let from = 0
  for (const it of quantities(plain)) {
    const own = /^[-−+]/.exec(plain.slice(it.start))?.[0]
    const isOperator = own !== undefined && tokens.length > 0
    tokens.push(...signsIn(plain.slice(from, it.start) + (isOperator ? ` ${own === '+' ? '+' : '-'} ` : '')))
    const value = isOperator ? Math.abs(it.value) : it.value
    tokens.push({number: value / (it.unit === '%' ? 100 : 1)})
    from = it.end
  }
  return [...tokens, ...signsIn(plain.slice(from)).filter(it => 'sign' in it && it.sign === ')')]
}

/** “60 households (assumed)”: brackets that hold no sum of their own. */
function withoutAsides(text: string): string {
  return text.replace(/\([^()]{0,120}\)/g, it =>
    /\d[^()]*(?:[×✕·*÷/+−–]| - | x )[^()]*\d/.test(it) ? it : ' ',
  )
}

function signsIn(between: string): Token[] {
  const found: Token[] = []
  for (const bracket of between.match(/[()]/g) ?? []) {
    if (bracket === ')') found.push({sign: ')'})
  }
  const at = SIGNS.map(([words, sign]) => ({at: between.search(words), sign})).filter(it => it.at >= 0)
  const [first] = at.sort((a, b) => a.at - b.at)
  if (first) found.push({sign: first.sign})
  for (const bracket of between.match(/[()]/g) ?? []) if (bracket === '(') found.push({sign: '('})
  return found
}

interface Side {
  value: number
  /** The number that it begins with. */
  first: number | undefined
  isSum: boolean
}

/** The sides of an equation with what each comes to; a side that is one number alone is no sum. */
function sidesOf(tokens: readonly Token[]): Side[] {
  const sides: Token[][] = [[]]
  for (const it of tokens) {
    if ('sign' in it && it.sign === '=') sides.push([])
    else sides.at(-1)?.push(it)
  }
  return sides.flatMap(side => {
    const reader = new Reader(side)
    const value = reader.value()
    const isSum = side.some(it => 'sign' in it && it.sign !== '(' && it.sign !== ')')
    return value === undefined ? [] : [{value, first: reader.first, isSum}]
  })
}

class Reader {
  readonly #tokens: readonly Token[]
  #at = 0

  constructor(tokens: readonly Token[]) {
    // An operator that nothing stands before belongs to words: “stops × vans: 40 × 25”.
    const first = tokens.findIndex(it => 'number' in it || it.sign === '(')
    this.#tokens = tokens.slice(Math.max(0, first))
  }

  /** Undefined where the side cannot be computed: no operator between two numbers, brackets that do not close. */
  value(): number | undefined {
    const value = this.#terms()
    const rest = this.#tokens[this.#at]
    // “= 1,440, about 1,500”: what follows without an operator says the same again, or something else.
    return rest === undefined || 'number' in rest ? value : undefined
  }

  get first(): number | undefined {
    const [token] = this.#tokens
    return token && 'number' in token ? token.number : undefined
  }

  #terms(): number | undefined {
    let value = this.#factors()
    for (let sign = this.#sign('+', '-'); sign; sign = this.#sign('+', '-')) {
      const next = this.#factors()
      if (value === undefined || next === undefined) return undefined
      value = sign === '+' ? value + next : value - next
    }
    return value
  }

  #factors(): number | undefined {
    let value = this.#one()
    for (let sign = this.#sign('*', '/'); sign; sign = this.#sign('*', '/')) {
      const next = this.#one()
      if (value === undefined || next === undefined || (sign === '/' && next === 0)) return undefined
      value = sign === '*' ? value * next : value / next
    }
    return value
  }

  #one(): number | undefined {
    const token = this.#tokens[this.#at]
    if (token && 'number' in token) {
      this.#at++
      return token.number
    }
    if (!this.#sign('(')) return undefined
    const value = this.#terms()
    return this.#sign(')') ? value : undefined
  }

  #sign(...wanted: string[]): string | undefined {
    const token = this.#tokens[this.#at]
    if (!token || 'number' in token || !wanted.includes(token.sign)) return undefined
    this.#at++
    return token.sign
  }
}
