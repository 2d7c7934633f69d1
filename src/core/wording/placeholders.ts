import {timeFrames} from '../metrics/time-frame.ts'

/** `open`: something is not known yet. `prompt`: a template's words to its writer. `filler`: text without meaning. */
export type PlaceholderKind = 'open' | 'prompt' | 'filler'

/** Offsets count from the start of the text. */
export interface Placeholder {
  start: number
  end: number
  kind: PlaceholderKind
  /** It may also be meant: a field in a message that the product sends. */
  unsure: boolean
}

/** What to look for, and what all of it holds: most texts have nothing of that, and are done with at once. */
interface Mark {
  hint: RegExp
  pattern: RegExp
}

// Each pattern opens with the mark itself: what may stand before it is looked at only there.
const SUBJECT = String.raw`(?!['’]?s\b|[-\s]+(?:lists?|apps?|items?|comments?|tags?|markers?|entries|entry|notes?|board|tasks?|file|annotations?)\b)`
const SPOKEN_OF = String.raw`(?<!\b(?:a|an|the|no|any|each|every|all|of|as|for|with|without|many|few|and|or|\d+)\s+)(?<![A-Za-zÀ-ÿ\d_/#.-])`

const OPEN: readonly Mark[] = [
  {
    hint: /tb[dca]/,
    pattern: new RegExp(String.raw`(?=TB|tb)${SPOKEN_OF}(?:TB[DCA]|tb[dc])(?![A-Za-zÀ-ÿ\d_])${SUBJECT}`, 'g'),
  },
  {
    hint: /todo|fixme|xxx/,
    pattern: new RegExp(
      String.raw`(?=[TFX][OIX])${SPOKEN_OF}(?:TODO|FIXME|XXX)(?![A-Za-zÀ-ÿ\d_])${SUBJECT}`,
      'g',
    ),
  },
  {
    hint: /to-?do|t\.b\./,
    pattern: /(?=t[.o])(?<=^\s*|[:|([–—]\s*)(?:todo|to-do|t\.b\.[dac]\.?)(?=\s*(?:$|:|[)\]]))/gi,
  },
  {hint: /\?\?/, pattern: /(?<![A-Za-zÀ-ÿ\d?!])\?{3,}(?![A-Za-zÀ-ÿ\d])|^\s*\?{2}\s*$/g},
  {
    hint: /[xyn]\s?%|[$€£]x|xx/,
    pattern:
      /(?<![A-Za-zÀ-ÿ\d])[$€£]?[XYN]{1,3}\s?%|(?<![A-Za-zÀ-ÿ\d])[$€£]X{1,3}\b|(?<![A-Za-zÀ-ÿ\d])XX+(?=\s+(?:days?|weeks?|months?|hours?|minutes?|users?|customers?|percent|points?)\b)/g,
  },
  {
    hint: /to be (?:[a-z]+ed|written)/,
    pattern:
      /(?=to be )(?<=^\s*|[:–—]\s+)(?:to be (?:defined|determined|decided|confirmed|added|written|filled in|provided|announced))(?=\s*[.!]?\s*$)/gi,
  },
  {
    hint: /yyyy/,
    pattern: /(?=[YDM]{2})(?<=^\s*|:\s*)(?:YYYY-MM-DD|DD[./-]MM[./-]YYYY|MM[./-]DD[./-]YYYY)(?=\s*$)/g,
  },
  {hint: /___/, pattern: /(?=___)(?<=(?:^|[:–—(])\s*)_{3,}(?![A-Za-zÀ-ÿ])/g},
]
const PROMPT: readonly Mark[] = [
  {
    hint: /\[/,
    pattern:
      /\[(?:insert|your|add|enter|fill in|fill|describe|write|replace|specify|provide|tb[dc]|todo|placeholder)\b[^\]\n\r]{0,80}\]/gi,
  },
  {
    hint: /\shere\b/,
    pattern:
      /(?<![a-zà-ÿ\d])(?:insert|add|write|enter|type|put|fill in)\s[^.!?\n\r]{1,40}\shere(?=[\s.!)\]]*$)/gi,
  },
  {
    hint: /goes here\b/,
    pattern: /(?<![a-zà-ÿ\d])(?:text|description|content|details?|summary|name) goes here\b/gi,
  },
]
/** Also what a message to users holds: “Hi {{first_name}}”. */
const FIELD: readonly Mark[] = [
  {hint: /\{\{/, pattern: /\{\{\s*[A-Za-zÀ-ÿ_][A-Za-zÀ-ÿ\d_ .-]{0,40}\}\}/g},
  {
    hint: /\[/,
    pattern:
      /\[(?:(?:product|feature|company|project|team|author|owner|customer|user|competitor|persona|metric|stakeholder|segment)(?:['’]?s)?(?: (?:name|type|group))?|name|date|link|url|number|role|title|x+|n)(?: \d)?\](?!\()/gi,
  },
]
const FILLER: readonly Mark[] = [
  {hint: /lorem/, pattern: /\blorem ipsum\b[^.]*/gi},
  {hint: /placeholder/, pattern: /^\s*placeholder(?: text)?\s*\.?\s*$/gi},
  {hint: /blah/, pattern: /\bblah(?:[\s,-]+blah)+\b/gi},
]

const ANY_HINT = new RegExp(
  [...OPEN, ...PROMPT, ...FIELD, ...FILLER].map(({hint}) => hint.source).join('|'),
  'i',
)

const QUOTED =
  /"[^"\n]{0,300}"|“[^”]{0,300}”|„[^“”]{0,300}[“”]|«[^»]{0,300}»|‘[^’]{0,300}’(?![A-Za-zÀ-ÿ])|(?<![A-Za-zÀ-ÿ\d])'[^'\n]{1,80}'(?![A-Za-zÀ-ÿ\d])/g

/** A line with more is no prose. */
const MOST = 100

/** The placeholders that a writer left in a text, in order. Those quoted, or spoken of, are not among them. */
export function findPlaceholders(text: string, words: readonly string[] = []): Placeholder[] {
  return words.length === 0 && !ANY_HINT.test(text) ? [] : search(text, words)
}

function search(text: string, words: readonly string[]): Placeholder[] {
  const found: Placeholder[] = []
  const lower = text.toLowerCase()
  let quoted: readonly RegExpExecArray[] | undefined
  const look = (marks: readonly Mark[], kind: PlaceholderKind, unsure = false) => {
    for (const {hint, pattern} of marks) {
      if (!hint.test(lower)) continue
      for (const match of text.matchAll(pattern)) {
        if (found.length === MOST) return
        quoted ??= [...text.matchAll(QUOTED)]
        const start = match.index + (/^\s*/.exec(match[0])?.[0].length ?? 0)
        const end = match.index + match[0].trimEnd().length
        const isTaken = found.some(it => start < it.end && it.start < end)
        const isQuoted = quoted.some(it => it.index < start && end < it.index + it[0].length)
        if (!isTaken && !isQuoted && !(kind === 'open' && isOwned(text, start, end)))
          found.push({start, end, kind, unsure})
      }
    }
  }
  look(PROMPT, 'prompt')
  look(FILLER, 'filler')
  look(words.map(ownMark), 'open')
  look(OPEN, 'open')
  look(FIELD, 'prompt', true)
  return found.sort((a, b) => a.start - b.start)
}

/** “TBD (Ana, 12 May)”, “TBD after the pilot”: somebody will know, or it will be known by then. */
function isOwned(text: string, start: number, end: number): boolean {
  const tail = /^[^.;\n\r|]*/.exec(text.slice(end, end + 80))?.[0] ?? ''
  if (
    /@\p{L}|\b(?:owner|owned by|by\s+\p{Lu}|ask\s+\p{Lu}|pending|waiting (?:for|on)|decided by|decision by|depends on)/u.test(
      tail,
    )
  )
    return true
  if (/^\s*(?:\(|[–—-]|:|\/)\s*\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?\s*(?:[,)&/]|$)/u.test(tail)) return true
  if (timeFrames(tail).length > 0) return true
  // “Ana: TODO”, “@ana TBD”
  return /@\p{L}[\p{L}\p{N}_-]*\W*$/u.test(text.slice(Math.max(0, start - 40), start))
}

function ownMark(word: string): Mark {
  const plain = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${plain}(?![\\p{L}\\p{N}])`, 'giu')
  return {hint: /^/, pattern}
}

/** Tags that may stand without an attribute's value and are no prompt. */
const TAG =
  /^<\/?(?:a|abbr|address|article|aside|audio|b|blockquote|body|br|button|caption|cite|code|col|dd|del|details|dialog|div|dl|dt|em|figure|footer|form|h\d|header|hr|html|i|iframe|img|input|ins|kbd|label|li|link|main|mark|nav|ol|option|p|picture|pre|q|s|script|section|select|small|source|span|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|time|title|tr|u|ul|var|video)\b/i

/** “<your text>”, which Markdown takes for HTML. */
export function isPromptTag(html: string): boolean {
  if (!/^<[\p{L}][^<>=/"']*>$/u.test(html) || TAG.test(html)) return false
  return (
    /\s/.test(html) ||
    /^<(?:name|title|date|author|owner|text|product|feature|company|persona|placeholder|tbd|todo)>$/i.test(
      html,
    )
  )
}
