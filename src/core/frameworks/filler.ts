/**
 * Text that stands where content is to come: a template's guidance, a placeholder, “TBD”. Whoever reads it learns
 * nothing of the product.
 */

const EMPTY =
  /^[\W_]*(?:(?:tb[dcas]|todo|to[- ]do|n\/?a|not applicable|none|nil|nothing(?: yet| here)?|no|xx+|wip|pending|empty|placeholder|coming soon|in progress|work in progress|lorem ipsum.*|(?:more )?(?:details?|information|input|content) (?:needed|required|missing|pending|to (?:follow|come))|fill (?:me )?in.*|insert .{1,40} here|to be (?:determined|defined|added|done|decided|discussed|filled(?: in)?|completed|written|confirmed|provided)|will be (?:added|filled in|defined|written|completed) later|see (?:above|below)|same as above|not yet|unknown|none (?:yet|so far|known|at this time|identified|for now)|(?:item|question|risk|mitigation|goal|feature|example|assumption|dependency|metric) (?:\d{1,2}|[a-cx]))\b[\s.!?…]*)+$/i

/** “TBD with finance”, “n/a at this gate”: nothing yet, and why. */
const POSTPONED =
  /^[\W_]*(?:tb[dcas]|todo|n\/a|to be (?:confirmed|defined|determined|completed|provided|added)|placeholder|coming soon|to follow)\b/i
/** In UTF-16 code units; what is longer says something. */
const LONGEST_POSTPONED = 60

const IMPERATIVE =
  /^[\W_]*(?:(?:please|briefly|clearly|optionally|optional)\b[\s:,]*)?(?:describe|list|explain|outline|summari[sz]e|state|specify|detail|document|note|articulate|elaborate|identify|define|name|say|provide|include|add|insert|enter|write|fill|give|mention|capture|discuss|consider|think about|answer|replace|delete|remove|use this|this section|in this section|link to|attach|paste|copy|share|tell us|break down|enumerate|highlight|call out|keep track of)\b/i

/** What follows the verb where the reader of the template is spoken to. */
const TO_THE_WRITER =
  /\b(?:here|your|you|you're|you’re|this (?:section|field|document|template|feature|project|proposal|epic|story|prd)|the (?:problem|goals?|user|users|customer|solution|feature|project|product|proposal|context|background|scope|risks?|metrics?|requirements?|assumptions?|alternatives?|key|main|major|important|proposed|expected|target|specific|high-level|motivation|reasons?|value|benefits?|status quo)|any|all|each|explicit|areas|how|what|why|who|which|whether|where|when|if applicable|as needed|e\.g|for example|relevant|optional|bullet|\d-\d|(?:one|two|a few|few|\d+) (?:sentences?|paragraphs?|bullets?|lines?))\b/i

/** How a prompt without a verb begins: “Minimum 5 customers”, “Top five, with owner”. */
const SPECIFIES =
  /^[\W_]*(?:at least|at most|minimum|maximum|up to|no more than|top|ideally|example|for example|e\.g|optional|required|\d+\s*[-–]\s*\d+|one or two|two or three|a few)\b/i
/** In UTF-16 code units: “Segment, size, geography.” is a prompt too. */
const LONGEST_ENUMERATION = 100
/** What a statement has and an enumeration of what to write has not: a number, a person, a plain verb. */
const STATES = /\d|\b(?:we|our|us|i|my|is|are|was|were|has|have|had|can|will|do|does|did|by)\b/i

/** Sentences without a subject of their own that put all content off: “Details will be dealt with separately.” */
const PUT_OFF =
  /^[\W_]*(?:(?:this|it|they|these|(?:the |all |any |some |certain |several |various |further |more |other |exact )*(?:details?|values?|targets?|metrics?|aspects?|points?|matters?|topics?|items?|issues?|information|specifics|dates?|(?:\w+ )?tests?(?: and (?:an? )?\w+ tests?)?)(?: (?:relating|related) to \w+)?) )?(?:(?:will|shall|(?:still |remains? |are |is )?to) be)(?: further)? (?:defined|determined|specified|decided|detailed|elaborated|clarified|evaluated|assessed|considered|analy[sz]ed|provided|added|written|completed|agreed|fixed|dealt with|discussed|described|addressed|finali[sz]ed|worked out|monitored)\b(?!.*\b(?:whether|if|who|which|how|what)\b)[^.:;?]{0,50}[.\s]*$/i
/** “As with any project, communication is key”; “we considered several options”: true of every product. */
const TRUE_OF_ALL =
  /^[\W_]*(?:as (?:with|for|in) (?:any|every|all)\b|(?:any|every) (?:change|project|initiative|launch|transformation|programme?)\b.{0,60}\brisks?\b|we (?:have )?(?:considered|evaluated|explored|looked at) (?:several|various|many|multiple|a number of|a range of|different|all) (?:\w+ )?(?:options|alternatives|approaches|routes|possibilities)\b(?!.*(?:\b(?:but|because|however|such as|like|including|namely)\b|:)))/i
/** “None that we know of.” */
const NOTHING = /^[\W_]*(?:none(?! of)|nil)\b[^.,:;!?]{0,40}[.\s]*$/i

/** Guidance that does not begin with its verb: “If the proposal changes the schema, then describe …”. */
const GUIDES =
  /^\W*(?:please (?:write|describe|explain|outline|summari[sz]e|discuss|elaborate)\b|we (?:suggest|recommend|encourage|advise)\b.*\b(?:writing|filling|completing) (?:this|out|in)\b|why\b[^?:,–—]{20,}\.\s*$|an? (?:one|two|few|single|\d)[- ](?:paragraph|sentence) (?:summary|description|overview|explanation)\b|(?:[a-z ()]{2,30}:\s*)?(?:\d+|one|two|three)(?:\s*(?:[-–]|to|or)\s*(?:\d+|two|three|five))? (?:sentences?|paragraphs?|bullet points?)\b|(?:if (?:applicable|relevant|(?:the|your|this) (?:proposal|rfc|document|section|prd|spec)\b.*)|for (?:each|every|all)\b.*\byou\b.*), (?:then |please |briefly )*(?:add|describe|discuss|explain|give|include|list|mention|outline|provide|state)\b)/i

const PLACEHOLDER =
  /\{\{[^{}]*\}\}|\[(?!\s*[xX]?\s*\])[^[\]]{2,80}\]|<[^<>]{2,60}>|_{3,}|\.{4,}|(?<![\p{L}\p{N}])[xX]{2,}%?(?![\p{L}\p{N}])|\bYYYY\b/gu

/** Whether a paragraph that is all in italics speaks to the writer: a prompt that a template left above the answer. */
export function isPrompt(paragraph: string): boolean {
  return (
    /\?/.test(paragraph) ||
    SPECIFIES.test(paragraph) ||
    paragraph.split(/[.!?]\s+/).some(sentence => IMPERATIVE.test(sentence)) ||
    (paragraph.length <= LONGEST_ENUMERATION && paragraph.includes(',') && !STATES.test(paragraph))
  )
}

function letters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0
}

/** Whether a sentence, item or cell says nothing yet. `aside`: it is quoted, as prompts often are. */
export function isFiller(text: string, aside: boolean): boolean {
  if (EMPTY.test(text) || (text.length <= LONGEST_POSTPONED && POSTPONED.test(text))) return true
  if (NOTHING.test(text) || PUT_OFF.test(text) || TRUE_OF_ALL.test(text) || GUIDES.test(text)) return true
  const left = text.replace(PLACEHOLDER, '')
  if (left.length < text.length && letters(left) < 0.5 * letters(text)) return true
  if (aside && (/\?[\s)_*]*$/.test(text) || IMPERATIVE.test(text))) return true
  return (
    IMPERATIVE.test(text) &&
    TO_THE_WRITER.test(text.slice(0, 90)) &&
    /^[\W_]*(?:please|briefly|clearly|optional(?:ly)?|describe|explain|outline|summari[sz]e|list|state|elaborate|articulate|use this|this section|in this section|fill|insert|enter|delete|replace|enumerate|discuss|think about|tell us|keep track of)\b/i.test(
      text,
    )
  )
}
