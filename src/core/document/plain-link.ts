import type {Image, Link, LinkReference, PhrasingContent} from 'mdast'
import {matchAt} from '../matches.ts'
import {normalizedLabel} from './label.ts'
import {positionOf} from './plain-position.ts'

/** An address in which no character means anything, and perhaps a title. */
const RESOURCE = /\(([^\s()<>\\&"'\p{Cc}]+)(?: "([^"\\&\n\r]+)")?\)/uy
/** A parenthesis that holds no address: words, the second of which is no title. */
const ASIDE = /\([^\s()<>\\\p{Cc}]+ +[^\s"'()]/uy
const IMAGE = /!\[([^\\`*_[\]!<&~\n\r\0]*)\](?=\()/y
const BRACKET = /[[\]]/g
/** Without what would have to be decoded. */
const LABEL = /^[^^\\&][^\\&]*$/
const FOOTNOTE = /^\^[^\s\\&]+$/

/** Reads the text of a link. */
type Within = (from: number, to: number) => PhrasingContent[] | undefined

/**
 * The link, reference or bracket at an offset: a node, the 1 character that is text, or undefined where remark alone can
 * tell.
 *
 * @param to where to look no further
 * @param labels those that are defined: `[label]` is a link, and all other brackets are text
 */
export function plainLink(
  text: string,
  at: number,
  to: number,
  labels: ReadonlySet<string>,
  within: Within,
): PhrasingContent | 1 | undefined {
  const close = matchAt(BRACKET, text, at + 1)?.index ?? to
  if (close >= to) return undefined
  // Labels have no brackets in them; should it be a link whose text has some, its end tells.
  if (text[close] === '[') return 1
  const after = text[close + 1]
  if (after === '(' && !isAside(text, close + 1)) return inlineLink(text, at, close, within)
  if (labels.size === 0) return 1
  if (after === '[') return fullReference(text, at, close, labels, within)
  return reference(text, at, close, labels, within)
}

function inlineLink(text: string, at: number, close: number, within: Within): PhrasingContent | undefined {
  // A footnote goes before a link.
  const resource = text[at + 1] === '^' ? undefined : resourceAt(text, close + 1)
  const children = resource && within(at + 1, close)
  if (!children) return undefined
  const {url, title, end} = resource
  return {type: 'link', title, url, children: children as Link['children'], position: positionOf(at, end)}
}

function reference(
  text: string,
  at: number,
  close: number,
  labels: ReadonlySet<string>,
  within: Within,
): PhrasingContent | 1 | undefined {
  const label = text.slice(at + 1, close)
  // The bracket that ends it might be an escaped one.
  if (label.endsWith('\\')) return undefined
  const normalized = normalizedLabel(label)
  if (!labels.has(normalized)) return 1
  const position = positionOf(at, close + 1)
  if (FOOTNOTE.test(label)) {
    const identifier = normalized.toLowerCase().slice(1)
    return {type: 'footnoteReference', identifier, label: label.slice(1), position}
  }
  return linkReference('shortcut', label, within(at + 1, close), position)
}

/** A link with its label in brackets of its own. */
function fullReference(
  text: string,
  at: number,
  close: number,
  labels: ReadonlySet<string>,
  within: Within,
): PhrasingContent | undefined {
  const end = matchAt(BRACKET, text, close + 2)?.index ?? close
  const label = text.slice(close + 2, end)
  if (text[at + 1] === '^' || text[end] !== ']' || !labels.has(normalizedLabel(label))) return undefined
  return linkReference('full', label, within(at + 1, close), positionOf(at, end + 1))
}

function linkReference(
  referenceType: 'shortcut' | 'full',
  label: string,
  children: PhrasingContent[] | undefined,
  position: NonNullable<LinkReference['position']>,
): LinkReference | undefined {
  if (!children || !LABEL.test(label)) return undefined
  const identifier = normalizedLabel(label).toLowerCase()
  return {
    type: 'linkReference',
    identifier,
    label,
    referenceType,
    children: children as LinkReference['children'],
    position,
  }
}

/** The image at an offset; undefined where it is none, or none so plain. */
export function plainImage(text: string, at: number): Image | undefined {
  const [head, alt = ''] = matchAt(IMAGE, text, at) ?? []
  const resource = head === undefined ? undefined : resourceAt(text, at + head.length)
  return (
    resource && {
      type: 'image',
      title: resource.title,
      url: resource.url,
      alt,
      position: positionOf(at, resource.end),
    }
  )
}

function resourceAt(text: string, at: number): {url: string; title: string | null; end: number} | undefined {
  const [whole, url = '', title = null] = matchAt(RESOURCE, text, at) ?? []
  return whole === undefined ? undefined : {url, title, end: at + whole.length}
}

/** Whether what looks like the address of a link surely is none. */
export function isAside(text: string, at: number): boolean {
  return matchAt(ASIDE, text, at) !== null
}
