import {findJoints, type Joint} from './joints.ts'
import {mainVerb} from './main-verb.ts'
import {type Confidence, type Defect, quoted, type Span, type Story, trimmed} from './story.ts'
import {findInterfaces, findThings, type ThingsJoint} from './things.ts'
import {type Token, tokenize, wordAt} from './tokens.ts'
import {canBeVerb} from './verbs.ts'
import {asides, pointers} from './word-classes.ts'

export interface AtomicDefect extends Defect {
  /** The wishes, or things, in their order. */
  parts: Span[]
  /** For each story of a sure split, the pieces of the text that it is made of; absent when not surely right. */
  split?: Span[][]
}

/** A wish longer than this (UTF-16 code units) is a document of its own; the rule for minimal stories speaks. */
const longestMeans = 2000
const numbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine']

/** Finds a story that wishes for more than one thing. Offsets are those of the text that the story was read from. */
export function atomicDefect(story: Story): AtomicDefect | undefined {
  if (!story.means || story.means.text.length > longestMeans) return undefined
  const tokens = tokenize(story.means)
  const verb = mainVerb(tokens, story.wish)
  const joints = findJoints(tokens, verb)
  if (joints.length > 0) return wishesDefect(story, tokens, verb, joints)
  const things = findThings(tokens, verb)
  if (things) return thingsDefect(story, tokens, things)
  const ways = findInterfaces(tokens)
  return ways && waysDefect(story, tokens, ways)
}

function wishesDefect(story: Story, tokens: Token[], verb: number, joints: Joint[]): AtomicDefect {
  const sure = joints.filter(j => isSure(j))
  const shown = sure.length > 0 ? joints.filter(j => j.scope !== 'purpose') : joints
  const confidence: Confidence =
    sure.length > 0 ? 'sure' : joints.some(j => j.scope !== 'purpose') ? 'likely' : 'possible'
  const begin = shown[0]?.shared ? shown[0].first : verb >= 0 ? verb : (shown[0]?.first ?? 0)
  const cuts = [begin, ...shown.map(j => j.next)]
  const parts = cuts.map((from, k) => pieceOf(story, tokens, from, shown[k]?.at ?? tokens.length))
  const last = shown.at(-1)
  const at = shown[0]?.at ?? 0
  const defect: AtomicDefect = {
    start: tokens[wordAt(tokens, at) === 'well' ? at - 1 : at]?.start ?? story.start,
    end: tokens[last?.next ?? 0]?.end ?? story.end,
    confidence,
    message: `${numbers[parts.length] ?? 'Many'} wishes in one story (${listed(parts, tokens)}): expected one`,
    parts,
  }
  const split =
    confidence === 'sure' && sure.length === joints.length
      ? splitOf(story, tokens, verb, joints, parts)
      : undefined
  return split ? {...defect, split} : defect
}

/** Two verbs of the wish itself, or a second “I want”: measured above .95 on stories that people judged. */
function isSure(joint: Joint): boolean {
  return joint.kind === 'wishes' || (joint.kind === 'verbs' && joint.scope === 'main')
}

function thingsDefect(story: Story, tokens: Token[], things: ThingsJoint): AtomicDefect {
  const parts = [
    pieceOf(story, tokens, things.first, things.at),
    pieceOf(story, tokens, things.next, things.end),
  ]
  const [one, two] = parts
  return {
    start: tokens[things.at]?.start ?? story.start,
    end: two?.end ?? story.end,
    confidence: 'likely',
    message: `Two things in one wish (${quoted(one?.text ?? '')} and ${quoted(two?.text ?? '')}): expected one`,
    parts,
  }
}

function waysDefect(story: Story, tokens: Token[], ways: number[]): AtomicDefect {
  const parts = ways.map(way => pieceOf(story, tokens, way, way + 1))
  return {
    start: parts[0]?.start ?? story.start,
    end: parts.at(-1)?.end ?? story.end,
    confidence: 'likely',
    message: `${numbers[ways.length] ?? 'Many'} ways in for one wish (${listed(parts, tokens)}): expected one`,
    parts,
  }
}

/** The words from token `from` up to token `to`, without the comma or the “and” before `to`. */
function pieceOf(story: Story, tokens: Token[], from: number, to: number): Span {
  let last = to - 1
  while (last > from && /^(?:,|;|and|or|as|then|but)$/.test(tokens[last]?.word ?? '')) last--
  return cut(story, tokens[from]?.start ?? story.start, tokens[last]?.end ?? story.end)
}

/** A piece of the story by offsets of the text that it was read from. */
function cut(story: Story, start: number, end: number): Span {
  const piece = trimmed(story.text, start - story.start, end - story.start)
  return {start: piece.start + story.start, end: piece.end + story.start, text: piece.text}
}

function listed(parts: Span[], tokens: Token[]): string {
  const shortened = parts.map(p => quoted(firstWords(p, tokens), 40))
  return `${shortened.slice(0, -1).join(', ')} and ${shortened.at(-1)}`
}

/** The first four words of a wish are enough to know it again. */
function firstWords(part: Span, tokens: Token[]): string {
  const within = tokens.filter(t => t.start >= part.start && t.end <= part.end)
  const last = within[Math.min(3, within.length - 1)]
  return last ? part.text.slice(0, last.end - part.start) + (within.length > 4 ? '…' : '') : part.text
}

/** The stories that a story with clean seams falls into; undefined when any seam is in doubt. */
function splitOf(
  story: Story,
  tokens: Token[],
  verb: number,
  joints: Joint[],
  parts: Span[],
): Span[][] | undefined {
  const clean =
    verb >= 0 && joints.every(j => j.kind === 'verbs' && j.plain) && joints[0]?.first !== undefined
  if (!clean || !story.means || story.tail) return undefined
  const shared = joints.every(j => j.shared)
  if (!shared && joints.some(j => j.shared)) return undefined
  const [first, ...others] = parts
  const last = parts.at(-1)
  if (!first || !last || tokens[verb]?.start !== first.start) return undefined
  const lead = cut(story, story.start, first.start)
  const wantEnd = story.means.end
  if (/\b(?:either|both)$/i.test(lead.text)) return undefined
  const inOthers = tokens.filter(t => others.some(p => t.start >= p.start && t.end <= p.end))
  if (inOthers.some(t => pointers.has(t.word) || t.word === 'be')) return undefined
  const rest = cut(story, wantEnd, story.end)
  if (shared) {
    const lastJoint = joints.at(-1)
    const object = cut(story, tokens[lastJoint?.next ?? 0]?.end ?? wantEnd, wantEnd)
    if (object.text === '') return undefined
    const verbs = [
      ...parts.slice(0, -1),
      cut(story, last.start, tokens[lastJoint?.next ?? 0]?.end ?? last.end),
    ]
    return verbs.map(v => [lead, v, object, rest])
  }
  return isEntangled(story, tokens, first.start, joints) ? undefined : parts.map(p => [lead, p, rest])
}

/** Whether words after `from` may belong to every wish: “… for a shop”, “… when I leave”, “so that I see them”. */
function isEntangled(story: Story, tokens: Token[], from: number, joints: Joint[]): boolean {
  // “print a label, choose a shop and track it”: a comma between two wishes parts nothing else.
  const isSeam = (index: number) => joints.some(({at, next}) => at <= index && index < next)
  if (/\b(?:it|them|they|ones?|this|these|those)\b/i.test(story.benefit?.text ?? '')) return true
  return tokens.some((t, i) => {
    if (t.start < from || isSeam(i)) return false
    if (t.word === 'to') return canBeVerb(wordAt(tokens, i + 1))
    return asides.has(t.word) || /^(?:,|;|by|for)$/.test(t.word)
  })
}
