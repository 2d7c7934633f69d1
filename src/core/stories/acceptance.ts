import type {Scenario, Step} from './scenario.ts'
import {type Confidence, type Defect, quoted} from './story.ts'

/** Finds a scenario with more than one event. */
export function whenDefect(scenario: Scenario): Defect | undefined {
  const events = scenario.steps.filter(s => s.keyword === 'when' && !s.joined)
  const [first, second] = events
  if (first && second) {
    return {
      start: second.word.start,
      end: second.body.end,
      confidence: 'sure',
      message: `${events.length === 2 ? 'Two' : 'More than two'} When steps in one scenario (${quoted(first.body.text)} and ${quoted(second.body.text)}): expected one event`,
    }
  }
  // “When she pays and when she signs”: two events in one step.
  const within = first && /\band when\b/i.exec(first.body.text)
  if (first && within) {
    return {
      start: first.body.start + within.index,
      end: first.body.end,
      confidence: 'sure',
      message: `Two events in one When (${quoted(first.body.text)}): expected one`,
    }
  }
  const chained = scenario.steps.find(s => s.keyword === 'when' && s.joined)
  if (!first || !chained) return undefined
  return {
    start: chained.word.start,
    end: chained.body.end,
    confidence: 'possible',
    message: `A second event after When (${quoted(chained.body.text)}): expected one event, with what comes before it under Given`,
  }
}

const be = String.raw`(?:is|are|be|been|gets?|becomes?|feels?|looks?|stays?|remains?)\s+(?:\w+ly\s+)?`
const blurs: RegExp[] = [
  /\b(?:works?|working|functions?|functioning|behaves?|performs?|operates?)(?=\s*[.!;]?\s*$|\s+(?:correctly|properly|fine|well|ok|okay|smoothly|normally|reliably|flawlessly|perfectly|as\s+(?:expected|intended|designed|before|usual|it\s+should)|without\s+(?:any\s+)?(?:problems?|issues?)))(?:\s+(?:correctly|properly|fine|well|ok|okay|smoothly|normally|reliably|flawlessly|perfectly|as\s+\w+(?:\s+should)?|without\s+(?:any\s+)?\w+))?/i,
  /\bas\s+(?:expected|intended|designed|desired|appropriate|it\s+should)\b/i,
  /\b(?:correctly|properly|appropriately|accordingly|gracefully|seamlessly|smoothly)\b/i,
  new RegExp(
    String.raw`\b${be}(?:much\s+|more\s+)?(?:improved|better|faster|easier|enhanced|optimi[sz]ed|good|great|nice|ok|okay|fine|happy|happier|satisfied|delighted|user[- ]friendly|intuitive|seamless|smooth|handled|taken\s+care\s+of|dealt\s+with|supported)\b`,
    'i',
  ),
  /\b(?:ha(?:s|ve)|gets?|enjoys?)\s+an?\s+(?:good|great|better|smooth|seamless|pleasant|nice|improved|consistent)\s+(?:[a-zà-ÿ-]+\s+)?experience\b/i,
  /\bthere\s+(?:is|are|should\s+be)\s+no\s+(?:problems?|issues?|bugs?)\b/i,
  /\b(?:meets?|satisf(?:y|ies))\s+(?:all\s+)?(?:the\s+|their\s+)?(?:requirements?|expectations?|needs)\b/i,
]
const internal: RegExp[] = [
  new RegExp(
    String.raw`\b${be}(?:processed|executed|computed|calculated|managed|validated|persisted|cached|queued|enqueued|indexed)\b`,
    'i',
  ),
  /\b(?:saved?|stored?|written|inserted|persisted|recorded|added|removed|deleted|updated)\s+(?:in|to|into|from)\s+(?:the\s+)?(?:[a-zà-ÿ-]+\s+)?(?:database|db|table|cache|queue|backend|back[\s-]end|data\s?store|redis|bucket|memory)\b/i,
  /\b(?:function|method|callback|handler|hook|variable|flag|cron|job|worker|thread|query|endpoint|webhook|event)\s+(?:is|gets|are)\s+(?:called|invoked|set|fired|executed|triggered|enqueued|dispatched|emitted|run|hit)\b/i,
  /\b(?:system|backend|back[\s-]end|server|service|api|app|application)\s+(?:\w+ly\s+)?(?:processes|handles|validates|checks|calculates|computes|verifies|manages|stores|saves|persists|parses|executes|recogni[sz]es)\b/i,
]
/** Words for what somebody outside can see or hear; they make an inner event observable. */
const seen =
  /\b(?:see|sees|shows?|shown|displays?|displayed|appears?|visible|receives?|received|sends?|sent|redirect(?:s|ed)?|taken\s+to|message|e-?mail|sms|notification|toast|error|warning|disabled|enabled|highlighted|downloads?|downloaded|listed|prompted|asked|hears?|returns?|responds?|reads?|opens?|closes?|prints?|printed|within|after\s+\d|page|screen|list)\b/i
/** A number, a quotation or code says exactly what comes out. */
const exact = /[\d"“”\uFFFC]|[‘'][^‘’']{2,}[’'](?!\p{L})/u

/** Finds the outcomes of a scenario that nobody could check: vague ones, and ones inside the machine. */
export function thenDefects(scenario: Scenario): Defect[] {
  return scenario.steps.filter(s => s.keyword === 'then').flatMap(step => outcomeDefect(step) ?? [])
}

function outcomeDefect(step: Step): Defect | undefined {
  const {text} = step.body
  if (exact.test(text)) return undefined
  const blurred = blurredIn(text)
  if (blurred) return defect(step, blurred, 'likely', 'says no outcome that a person could check')
  if (seen.test(text)) return undefined
  const hidden = earliest(internal, text)
  return hidden && defect(step, hidden, 'likely', 'happens inside the system')
}

/** Words that leave open what comes out: “works correctly”, “is handled”; not “no longer works”. */
export function blurredIn(text: string): RegExpExecArray | undefined {
  const hit = earliest(blurs, text)
  return hit && !/\b(?:no\s+longer|not|never|stops?)\s+$/i.test(text.slice(0, hit.index)) ? hit : undefined
}

/** Whether a number, a quotation or code says exactly what comes out. */
export function isExact(text: string): boolean {
  return exact.test(text)
}

function defect(step: Step, hit: RegExpExecArray, confidence: Confidence, what: string): Defect {
  const start = step.body.start + hit.index
  return {
    start,
    end: start + hit[0].length,
    confidence,
    message: `${quoted(hit[0])} ${what}: expected what the person sees, hears or receives`,
  }
}

function earliest(patterns: RegExp[], text: string): RegExpExecArray | undefined {
  const hits = patterns.map(p => p.exec(text)).filter(hit => hit !== null)
  return hits.sort((a, b) => a.index - b.index)[0]
}
