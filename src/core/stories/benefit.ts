import {mainVerb} from './main-verb.ts'
import {type Scope, scopeAfter} from './scope.ts'
import {type Defect, quoted, type Span, type Story} from './story.ts'
import {tokenize, wordAt} from './tokens.ts'

export interface BenefitDefect extends Defect {
  /** Where a benefit would be written: after the last word of the wish. Absent when one is there. */
  insertAt?: number
}

/** Verbs that open a reason in “… to avoid disputes”, “… to comply with the law”. Another “to …” may only say what a thing is for. */
const aims = new Set(['ensure', 'avoid', 'prevent', 'comply'])

/** Finds a story that does not say what is gained. */
export function benefitDefect(story: Story): BenefitDefect | undefined {
  if (story.form === 'free') return undefined
  const {benefit, marker, means, wish} = story
  if (benefit) return undefined
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
