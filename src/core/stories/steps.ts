import {thenDefects} from './acceptance.ts'
import type {Scenario, Step} from './scenario.ts'
import {type Defect, quoted} from './story.ts'

const mechanics =
  /\b(?:(?:double-|right-)?click(?:s|ed|ing)?|tap(?:s|ped|ping)?|swipes?|hovers?(?:\s+over)?|scrolls?)\b(?:\s+(?:on\s+|over\s+)?(?:the\s+|an?\s+)?(?:["“”'‘’\uFFFC]|[\w-]+\s+(?:button|link|icon|tab|field|menu|checkbox|toggle)\b|button\b|link\b|icon\b|tab\b|field\b)?)|\bpress(?:es|ed)?\s+(?:on\s+)?(?:the\s+)?["“'‘\uFFFC]?[\w -]{0,30}["”'’\uFFFC]?\s*(?:button|key)\b|\b(?:text\s?box|drop-?down|check\s?box|radio\s+button|input\s+field|modal|hamburger\s+menu)\b/i

/** Finds what a hand does on a screen in the event of a scenario: it does not survive a redesign. */
export function mechanicsDefects({steps}: Scenario): Defect[] {
  return steps
    .filter(it => it.keyword === 'when')
    .flatMap(step => {
      const hit = mechanics.exec(step.body.text.slice(0, 1000))
      if (!hit) return []
      const words = hit[0].replace(/[\s"“'‘\uFFFC]+$/, '')
      const start = step.body.start + hit.index
      return [
        {
          start,
          end: start + words.length,
          confidence: 'possible' as const,
          message: `${quoted(words)} says what a hand does: expected what the person does, in words that a new design keeps`,
        },
      ]
    })
}

const machinery =
  /\b(?:(?:https?|status)\s+(?:status\s+)?(?:code\s+)?[1-5]\d\d\b|[1-5]\d\d\s+(?:status|response|error)\b|(?:GET|POST|PUT|PATCH|DELETE)\s+(?:request|call|\/|\uFFFC)|(?:api\s+)?endpoint\b|(?:database|db)\s+(?:table|row|column|record)s?\b|(?:table|row|column)\s+in\s+the\s+(?:database|db)\b|\bin\s+the\s+(?:database|db)\b|sql\s+query|json\s+(?:response|payload|body)|local\s?storage|session\s+cookie|css\s+class|div\b|event\s+bus|message\s+queue|null\b)/i

/** Finds parts of the machine in the steps of a scenario; an outcome that `thenDefects` speaks of is left to it. */
export function machineryDefects(scenario: Scenario): Defect[] {
  const told = thenDefects(scenario)
  return scenario.steps.flatMap(step => {
    const hit = machinery.exec(step.body.text.slice(0, 1000))
    if (!hit || told.some(it => step.body.start <= it.start && it.start < step.body.end)) return []
    const start = step.body.start + hit.index
    return [
      {
        start,
        end: start + hit[0].length,
        confidence: 'possible' as const,
        message: `${quoted(hit[0])} is how it is built: expected what the person sees, whatever it is built of`,
      },
    ]
  })
}

/** Acts on a screen, and acts that are no nouns as well (“orders”, “books”). */
const hands = 'clicks|taps|presses'
const acts =
  'selects|chooses|enters|submits|uploads|navigates|opens|adds|sends|creates|deletes|removes|saves|pays'
const irregular: Record<string, string> = {
  chooses: 'chosen',
  sends: 'sent',
  pays: 'paid',
  presses: 'pressed',
  submits: 'submitted',
  taps: 'tapped',
}
/** “the user opens the”, “the user enters Settings”; not “a shop that opens at”, “the list of saves in”. */
const acting = new RegExp(
  String.raw`^(?:[Tt]hat\s+)?(?:(?!(?:of|with|has|have|had|is|are|was|were|who|that|which|whose|and|or|from|for|never)\s)[A-Za-zÀ-ÿ’'-]+\s+){1,4}?(?:(${hands})\s+\S|(${acts})\s+(?:(?:an?|the|his|her|their|its|my|all|two|three|on|to|into)\s|["“‘\uFFFC\dA-ZÀ-Þ]))`,
)
const actingMyself =
  /^(?:that\s+)?(?:I|we|they)\s+(click|tap|press|select|choose|enter|submit|upload|navigate|open|add|send|create|delete|remove|save|pay)\s/i

export interface ActionDefect extends Defect {
  /** The same act as a thing done, which is a state. */
  state: string
}

/** Finds a Given that does something: an event in the place of the state. */
export function actionDefects({steps}: Scenario): ActionDefect[] {
  return steps
    .filter(it => it.keyword === 'given')
    .flatMap(step => {
      const text = step.body.text.slice(0, 500)
      const myself = actingMyself.exec(text)
      const hit = myself ?? acting.exec(text)
      const verb = hit?.[1] ?? hit?.[2]
      if (!hit || !verb) return []
      const start = step.body.start + hit[0].lastIndexOf(verb)
      const third = myself ? `${verb}${/(?:s|ss)$/.test(verb) ? 'es' : 's'}` : verb.toLowerCase()
      return [
        {
          start,
          end: start + verb.length,
          confidence: 'likely' as const,
          message: `A Given that acts (${quoted(text, 40)}): expected the state before the event`,
          state: `${myself ? 'have' : 'has'} ${irregular[third] ?? third.replace(/e?s$/, 'ed')}`,
        },
      ]
    })
}

const myself = /^(?:that\s+)?(?:I|we)(?:['’\s]|$)/i
/** “the user sees”; not “the user list”, “the user settings”. */
const somebody =
  /^(?:that\s+)?(?:an?|the)\s+(?:end\s+)?(?:user|actor|visitor)\s+(?:\w+ly\s+)?(?!(?:settings|permissions|details|rights|groups|roles|accounts|sessions|names|stories)\b)(?:[a-z]+s|can|will|must|should|may|had)\b/i

/** Finds a scenario told by “I” in one step, and of “the user” in another. */
export function personDefect({steps}: Scenario): (Defect & {first: Step}) | undefined {
  const own = steps.find(it => myself.test(it.body.text))
  const other = steps.find(it => somebody.test(it.body.text))
  if (!own || !other) return undefined
  const [first, second] = own.word.start < other.word.start ? [own, other] : [other, own]
  return {
    start: second.body.start,
    end: second.body.end,
    confidence: 'likely',
    message: `“I” and “the user” in one scenario (${quoted(first.body.text, 30)} and ${quoted(second.body.text, 30)}): expected one person throughout`,
    first,
  }
}
