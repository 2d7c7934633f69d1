import {contentWords} from './content-words.ts'
import {mainVerb} from './main-verb.ts'
import {type Scope, scopeAfter} from './scope.ts'
import {type Defect, quoted, type Span, type Story} from './story.ts'
import {tokenize, wordAt} from './tokens.ts'

export interface BenefitDefect extends Defect {
  /** Where a benefit would be written: after the last word of the wish. Absent when one is there. */
  insertAt?: number
}

/** Words that a benefit may add to its wish and still say nothing new. */
const empty = new Set(
  contentWords(
    'on see know view use access file find look work help allow enable let give able benefit feature function thing easy',
  ),
)

/** What a benefit asks or denies is news too: “so that I know why”, “so that I do not pay”. */
const turns = /\b(?:what|when|where|who|whom|whose|why|how|which|whether|not|no|never|without|nobody)\b/g

/** Verbs that open a reason in “… to avoid disputes”, “… to comply with the law”. Another “to …” may only say what a thing is for. */
const aims = new Set(['ensure', 'avoid', 'prevent', 'comply'])

/** Finds a story that does not say what is gained, or says the wish once more in its place. */
export function benefitDefect(story: Story): BenefitDefect | undefined {
  if (story.form === 'free') return undefined
  const {benefit, marker, means, wish} = story
  if (benefit) return means ? restated(means.text, benefit.text, benefit) : undefined
  if (marker) {
    const message = `Nothing found after ${quoted(marker.text)}: expected what the person gains`
    return {start: marker.start, end: marker.end, confidence: 'sure', message}
  }
  if (means && statesAim(means, wish)) return undefined
  const at = means?.end ?? wish?.end ?? story.role?.end ?? story.end
  return {
    start: story.start,
    end: story.end,
    confidence: 'sure',
    message: 'No benefit found: expected “so that …” with what the person gains',
    insertAt: at,
  }
}

function restated(
  wish: string,
  reason: string,
  where: {start: number; end: number},
): BenefitDefect | undefined {
  const wished = newsIn(wish)
  const reasons = newsIn(reason)
  const added = reasons.filter(w => !wished.includes(w) && !empty.has(w))
  // A part of the wish may be what it is for: “a page to pay for my seats, so that I pay for my seats”.
  const again = wished.filter(w => reasons.includes(w))
  if (added.length > 0 || 2 * again.length < wished.length) return undefined
  const message = `The benefit says the wish again (${quoted(reason)}): expected what the person gains from it`
  return {start: where.start, end: where.end, confidence: 'possible', message}
}

/** “… photograph the meter to avoid disputes” says why; “the system to ensure that …” says what. */
function statesAim(means: Span, wish: Span | undefined): boolean {
  const tokens = tokenize(means)
  const verb = mainVerb(tokens, wish)
  let scope: Scope = 'main'
  for (let i = verb + 1; verb >= 0 && i < tokens.length; i++) {
    const entered = scopeAfter(tokens, i, scope, verb)
    if (entered === 'purpose' && scope !== 'purpose' && aims.has(wordAt(tokens, i + 1))) return true
    scope = entered
  }
  return false
}

function newsIn(text: string): string[] {
  const turned =
    text
      .toLowerCase()
      .replace(/n['’]t\b/g, ' not')
      .match(turns) ?? []
  return [...contentWords(text), ...turned]
}
