/**
 * Text that stands where content is to come: a template's guidance, a placeholder, “TBD”. Whoever reads it learns
 * nothing of the product.
 */

const EMPTY =
  /^[\W_]*(?:(?:tb[dcas]|todo|to[- ]do|n\/?a|not applicable|none|nil|nothing(?: yet| here)?|no|xx+|wip|pending|empty|placeholder|coming soon|in progress|work in progress|lorem ipsum.*|fill (?:me )?in.*|insert .{1,40} here|to be (?:determined|defined|added|done|decided|discussed|filled(?: in)?|completed|written|confirmed|provided)|will be (?:added|filled in|defined|written|completed) later|see (?:above|below)|same as above|not yet|unknown|none (?:yet|so far|known|at this time|identified|for now))\b[\s.!…]*)+$/i

const IMPERATIVE =
  /^[\W_]*(?:(?:please|briefly|clearly|optionally|optional)\b[\s:,]*)?(?:describe|list|explain|outline|summari[sz]e|state|specify|detail|document|note|articulate|elaborate|identify|define|name|say|provide|include|add|insert|enter|write|fill|give|mention|capture|discuss|consider|think about|answer|replace|delete|remove|use this|this section|in this section|link to|attach|paste|copy|share|tell us|break down|enumerate|highlight|call out)\b/i

/** What follows the verb where the reader of the template is spoken to. */
const TO_THE_WRITER =
  /\b(?:here|your|you|you're|you’re|this (?:section|field|document|template|feature|project|proposal|epic|story|prd)|the (?:problem|goals?|user|users|customer|solution|feature|project|product|proposal|context|background|scope|risks?|metrics?|requirements?|assumptions?|alternatives?|key|main|major|important|proposed|expected|target|specific|high-level|motivation|reasons?|value|benefits?|status quo)|any|all|each|how|what|why|who|which|whether|where|when|if applicable|as needed|e\.g|for example|relevant|optional|bullet|\d-\d|(?:one|two|a few|few|\d+) (?:sentences?|paragraphs?|bullets?|lines?))\b/i

const PLACEHOLDER =
  /\{\{[^{}]*\}\}|\[(?!\s*[xX]?\s*\])[^[\]]{2,80}\]|<[^<>]{2,60}>|_{3,}|\.{4,}|(?<![\p{L}\p{N}])[xX]{2,}%?(?![\p{L}\p{N}])|\bYYYY\b/gu

/** Whether a paragraph that is all in italics speaks to the writer: a prompt that a template left above the answer. */
export function isPrompt(paragraph: string): boolean {
  return /\?/.test(paragraph) || IMPERATIVE.test(paragraph)
}

function letters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0
}

/** Whether a sentence, item or cell says nothing yet. `aside`: it is quoted, as prompts often are. */
export function isFiller(text: string, aside: boolean): boolean {
  if (EMPTY.test(text)) return true
  const left = text.replace(PLACEHOLDER, '')
  if (left.length < text.length && letters(left) < 0.5 * letters(text)) return true
  if (aside && (/\?[\s)_*]*$/.test(text) || IMPERATIVE.test(text))) return true
  return (
    IMPERATIVE.test(text) &&
    TO_THE_WRITER.test(text.slice(0, 90)) &&
    /^[\W_]*(?:please|briefly|clearly|optional(?:ly)?|describe|explain|outline|summari[sz]e|list|state|elaborate|articulate|use this|this section|in this section|fill|insert|enter|delete|replace|enumerate|think about|tell us)\b/i.test(
      text,
    )
  )
}
