import {type Quantity, quantities} from '../../arithmetic/numbers.ts'
import {keptWith} from '../../document/kept.ts'
import type {Range} from '../../types.ts'
import type {Plan, PlanLine} from './plan-lines.ts'

/** A number of a plan and where it stands in the document. */
interface Stated extends Range {
  value: number
}

interface Effect extends Stated {
  kind: 'relative' | 'absolute' | 'open'
}

export interface Sample extends Stated {
  per: 'arm' | 'total' | 'open'
  digits: string
}

/** What a plan says of its size. Shares are between 0 and 1. What it says twice with two values is left out. */
export interface Figures {
  baseline?: Stated
  /** The share that it is to reach: “from 10% to 11%”. */
  goal?: Stated
  effect?: Effect
  alpha?: Stated
  power?: Stated
  samples: readonly Sample[]
  arms: number
  /** Eligible units a day that enter it. */
  perDay?: Stated
  /** Planned length in days. */
  days?: Stated
  oneSided: boolean
}

export const figuresOf = keptWith((plan: Plan): Figures => {
  const reader = new Reader()
  for (const line of plan.lines) reader.read(line)
  return reader.figures()
})

const SHARE = String.raw`(\d+(?:[.,]\d+)?)\s?%`
const FROM_TO = new RegExp(
  String.raw`${SHARE}\s*(?:to|→|->|versus|vs\.?)\s*(?:at least |about )?${SHARE}`,
  'i',
)
const BASELINE = new RegExp(
  String.raw`\b(?:baseline|control (?:rate|conversion)|current(?:ly)?|today)\b[^\d%;]{0,60}?${SHARE}|${SHARE}\s*\(?(?:today|currently|at present|now|baseline)\b`,
  'i',
)
const EFFECT =
  /(?:\bMDE\b|\bminimum (?:detectable )?(?:effect|lift|change|difference|uplift)|\bsmallest (?:[a-zà-ÿ-]+ ){0,3}(?:effect|lift|change|difference|uplift)|\bdetectable (?:effect|lift|change)|\bdetect(?: an?| the)?)\b[^\d%;]{0,60}?[-+±−]?\s?(\d+(?:[.,]\d+)?)\s?(%p\b|%|pp\b|p\.p\.|percentage[ -]points?|points?\b)/i
const ALPHA =
  /(?:α|\balpha|\bsignificance(?: level| threshold)?|\bp(?:-value)?\s*[<≤])[^\d;]{0,20}?(0?[.,]\d+|\d{1,2}(?:[.,]\d+)?\s?%)|\b(\d{1,2}(?:[.,]\d+)?\s?%) (?:confidence|significance)/i
const POWER =
  /\bpower\b(?:\s*\(1\s?[-–−]\s?β\))?[^\d;.α]{0,20}?(0?[.,]\d+|\d{2}\s?%)|\b(\d{2}\s?%|0?\.\d+)\s+(?:statistical )?power\b|(?:β|\bbeta)\s*[=:]?\s*(0?[.,]\d+|\d{1,2}\s?%)/i
const SAMPLE =
  /\b(?:sample(?: size)?|units?|participants|n|(?:per|each) (?:arm|variant|group))\b[^\d;%]{0,50}?(?=\d)|(?=\d)[\d.,\u00A0k ]{2,12}\s(?:[a-zà-ÿ-]+\s){0,4}?(?:[a-zà-ÿ-]*\/\s?(?:arm|variant|group)|(?:per|in each|in every|for each|each|a)\s(?:arm|variant|group|branch|version|side)|in total|overall|in all)\b/i
const PER_ARM =
  /(?:\b(?:per|each|every|a)\s+|\/\s?)(?:arm|variant|group|branch|version|side)\b|\b(?:in )?each\b/i
const ARMS =
  /\b(two|three|four|five|[2-5])\s+(?:arms|variants|groups|branches|versions)\b(?!\s+(?:and|plus|against|vs)\b)/i
const TRAFFIC = /\b(?:traffic|eligible|enter(?:s|ing)?|reach(?:es)?|visit(?:s|ors)?|daily|weekly)\b/i
const ALLOCATION =
  /\b(\d{1,3})\s?% of (?:all |the |our |eligible |that )*(?:traffic|users|visitors|sessions|customers|them|accounts)\b|\ballocation\b[^\d]{0,20}(\d{1,3})\s?%(?!\s*[/:])/i
const DURATION =
  /\b(?:duration|runs?|running|run ?time|length|lasts?|test period)\b[^\d.;]{0,40}?\b(\d+(?:\.\d+)?|one|two|three|four|five|six|eight|ten|twelve)\s+(?:full |whole )?(day|week|month)s?\b/i
const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  eight: 8,
  ten: 10,
  twelve: 12,
}
const DAYS: Readonly<Record<string, number>> = {day: 1, week: 7, month: 30}
/** Fewer are people in interviews. */
const FEWEST = 100

class Reader {
  readonly #baselines: Stated[] = []
  readonly #goals: Stated[] = []
  readonly #effects: Effect[] = []
  readonly #alphas: Stated[] = []
  readonly #powers: Stated[] = []
  readonly #samples: Sample[] = []
  readonly #perDay: Stated[] = []
  readonly #days: Stated[] = []
  #arms: number | undefined
  #allocation: number | undefined
  #oneSided = false

  read(line: PlanLine): void {
    const {text} = line
    if (/one[- ](?:sided|tailed)/i.test(text)) this.#oneSided = true
    if (/\bA\s?\/\s?B\s?\/\s?C\b/.test(text)) this.#arms = /C\s?\/\s?D\b/.test(text) ? 4 : 3
    this.#arms ??= numberOf(ARMS.exec(text)?.[1])
    if (!/\d/.test(text)) {
      this.#readDuration(line)
      return
    }
    this.#readShares(line)
    this.#readLevels(line)
    this.#readSamples(line)
    this.#readTraffic(line)
    this.#readDuration(line)
  }

  figures(): Figures {
    const perDay = single(this.#perDay)
    const found = {
      baseline: single(this.#baselines),
      goal: single(this.#goals),
      effect: single(this.#effects),
      alpha: single(this.#alphas),
      power: single(this.#powers),
      perDay: perDay && {...perDay, value: perDay.value * (this.#allocation ?? 1)},
      days: single(this.#days),
    }
    const stated = Object.fromEntries(Object.entries(found).filter(([, it]) => it !== undefined))
    return {...stated, samples: this.#samples, arms: this.#arms ?? 2, oneSided: this.#oneSided}
  }

  #readShares(line: PlanLine): void {
    const {text} = line
    const pair = FROM_TO.exec(text)
    const effect = EFFECT.exec(text)
    if (effect) {
      const [, digits = '', unit = ''] = effect
      const around = text.slice(Math.max(0, effect.index - 20), effect.index + effect[0].length + 30)
      const kind =
        unit !== '%' || /\b(?:absolute|percentage[ -]points?|pp)\b/i.test(around)
          ? 'absolute'
          : /\brelative/i.test(around)
            ? 'relative'
            : 'open'
      // “MDE: from 10% to 11%” gives the two shares, and no effect.
      const isPair =
        pair && pair.index <= effect.index + effect[0].length && effect[0].endsWith(`${pair[1]}%`)
      const at = effect.index + effect[0].lastIndexOf(digits)
      if (!isPair)
        this.#effects.push({...place(line, at, effect.index + effect[0].length), value: share(digits), kind})
    }
    if (pair && (effect || /\b(?:from|baseline|detect)\b|→/i.test(text))) {
      const [all, from = '', to = ''] = pair
      this.#baselines.push({...place(line, pair.index, pair.index + from.length + 1), value: share(from)})
      const at = pair.index + all.lastIndexOf(to)
      this.#goals.push({...place(line, at, pair.index + all.length), value: share(to)})
      return
    }
    const baseline = BASELINE.exec(text)
    const digits = baseline?.[1] ?? baseline?.[2]
    if (baseline && digits && !(effect && effect.index <= baseline.index)) {
      const at = baseline.index + baseline[0].indexOf(digits)
      this.#baselines.push({...place(line, at, at + digits.length + 1), value: share(digits)})
    }
  }

  #readLevels(line: PlanLine): void {
    const alpha = ALPHA.exec(line.text)
    const written = alpha?.[1] ?? alpha?.[2]
    if (alpha && written) {
      const value = level(written)
      this.#alphas.push({...within(line, alpha, written), value: value > 0.5 ? 1 - value : value})
    }
    const power = POWER.exec(line.text)
    const said = power?.[1] ?? power?.[2] ?? power?.[3]
    if (power && said) {
      this.#powers.push({...within(line, power, said), value: power[3] ? 1 - level(said) : level(said)})
    }
  }

  #readSamples(line: PlanLine): void {
    const {text} = line
    const match = SAMPLE.exec(text)
    if (!match || TRAFFIC.test(text.slice(0, match.index + 1))) return
    const from = match.index + (/\d/.test(match[0]) ? 0 : match[0].length)
    for (const it of quantities(text).filter(
      ({start, unit, value}) => start >= from - 1 && unit !== '%' && value >= FEWEST,
    )) {
      const after = text.slice(it.end, it.end + 60).split(/[,;]|\d/)[0] ?? ''
      const before = text.slice(Math.max(0, it.start - 40), it.start)
      if (/^\s*(?:[a-zà-ÿ-]+\s+){0,3}(?:per|a|each|\/)\s*(?:day|week|month)/i.test(after)) continue
      this.#samples.push({
        ...place(line, it.start, it.end),
        value: it.value,
        per: perWhat(after) ?? perWhat(before) ?? perWhat(text.slice(0, line.own)) ?? 'open',
        digits: text.slice(it.start, it.end),
      })
    }
  }

  #readTraffic(line: PlanLine): void {
    const {text} = line
    const allocated = ALLOCATION.exec(text)
    const percent = Number(allocated?.[1] ?? allocated?.[2])
    if (percent > 0 && percent < 100) this.#allocation = percent / 100
    if (!TRAFFIC.test(text)) return
    const before = /\b(?:(?:per|a|each|every)\s+(day|week|month)|(daily|weekly|monthly))\b/i.exec(text)
    const period = (
      before?.[1] ??
      before?.[2] ??
      /\/\s?(day|week|month)\b/i.exec(text)?.[1] ??
      ''
    ).toLowerCase()
    if (period === '') return
    const days = DAYS[period === 'daily' ? 'day' : period.replace(/ly$/, '')]
    const counted = quantities(text).filter(({unit, value}) => unit !== '%' && value >= 10 && !(unit in DAYS))
    const [first] = counted as [Quantity?]
    if (days && first && counted.length === 1) {
      this.#perDay.push({...place(line, first.start, first.end), value: first.value / days})
    }
  }

  #readDuration(line: PlanLine): void {
    const match = DURATION.exec(line.text)
    const [all, count = '', unit = ''] = match ?? []
    const value = numberOf(count)
    if (match && all && value) {
      const start = match.index + all.toLowerCase().lastIndexOf(count.toLowerCase())
      this.#days.push({
        ...place(line, start, match.index + all.length),
        value: value * (DAYS[unit.toLowerCase()] ?? 1),
      })
    }
  }
}

function perWhat(text: string): Sample['per'] | undefined {
  if (PER_ARM.test(text)) return 'arm'
  return /\b(?:total|overall|altogether|in all|both|combined)\b/i.test(text) ? 'total' : undefined
}

/** What is said once, or more than once with the same value. */
function single<T extends Stated>(found: readonly T[]): T | undefined {
  const [first] = found
  return first && found.every(it => Math.abs(it.value - first.value) < 1e-9) ? first : undefined
}

function numberOf(text: string | undefined): number | undefined {
  if (!text) return undefined
  return WORDS[text.toLowerCase()] ?? (Number(text) || undefined)
}

function share(digits: string): number {
  return Number(digits.replace(',', '.')) / 100
}

function level(text: string): number {
  const value = Number.parseFloat(text.replace(',', '.'))
  return value >= 1 || text.includes('%') ? value / 100 : value
}

function within(line: PlanLine, match: RegExpExecArray, text: string): Range {
  const at = match.index + match[0].indexOf(text)
  return place(line, at, at + text.length)
}

/** A place in the document; all of the cell where the words before it say it. */
function place({own, start}: PlanLine, from: number, to: number): Range {
  return {start: start + Math.max(0, from - own), end: start + Math.max(1, to - own)}
}
