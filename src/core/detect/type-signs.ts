import type {Fact} from '../document/block.ts'
import type {MarkdownDocument} from '../document/document.ts'
import {headings} from '../document/headings.ts'

/** What a document shows of its type by its title and by the headings that only such documents have together. */
export interface Signs {
  /** The first heading. */
  title: string
  /** The names of headings and bold lines, in lower case, without numbers, marks and brackets. */
  names: ReadonlySet<string>
  /** The names of labels (“**Appetite:** six weeks”), written in the same way. */
  labels: ReadonlySet<string>
  text: string
}

/** In UTF-16 code units: what goes on for longer is no name. */
const LONGEST_TITLE = 200
/** From here on levels are those of labels, as in `Heading`. */
const LABEL = 8

const namesOf: Fact<readonly {name: string; title: string; isLabel: boolean}[]> = block =>
  block.fact(headings).map(({title, level}) => ({name: plainName(title), title, isLabel: level >= LABEL}))

/** Gathers them. */
export function signsOf(document: MarkdownDocument): Signs {
  let title: string | undefined
  const names = new Set<string>()
  const labels = new Set<string>()
  for (const {item} of document.each(namesOf)) {
    if (!item.isLabel) title ??= item.title.slice(0, LONGEST_TITLE)
    const same = item.isLabel ? labels : names
    same.add(item.name)
  }
  return {title: title ?? '', names, labels, text: document.text}
}

/** “3. 🎯 Rabbit holes (draft):” → “rabbit holes”. */
function plainName(title: string): string {
  return title
    .slice(0, LONGEST_TITLE)
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .replace(/^[^a-z]+|[^a-zα]+$/g, '')
    .replace(/[’‘]/g, "'")
    .replace(/[\s-]+/g, ' ')
}

/** Whether one of these names stands among the headings, or, if wanted, among the labels. */
export function has({names, labels}: Signs, any: readonly string[], withLabels = false): boolean {
  return any.some(it => names.has(it) || (withLabels && labels.has(it)))
}

/** Code, pull requests, sections of a README: written for those who build it. */
export function isOfSoftware(signs: Signs): boolean {
  if (has(signs, PAGES_OF_SOFTWARE)) return true
  const text = signs.text.slice(0, MOST_TEXT)
  return CODE.test(text) || (text.match(/`[^`\n]{1,80}`/g)?.length ?? 0) > MOST_SPANS_OF_CODE
}

const PAGES_OF_SOFTWARE = [
  'installation',
  'install',
  'usage',
  'quick start',
  'quickstart',
  'license',
  'licence',
  'contributing',
  'project structure',
  'repository structure',
  'how to run',
  'tech stack',
  'changelog',
  'contributors',
  'full changelog',
]
/** In UTF-16 code units: what is written for builders shows it by here. */
const MOST_TEXT = 50_000
const MOST_SPANS_OF_CODE = 3
const CODE =
  /^ {0,3}(?:```|~~~)|\(#\d+\)|\/pull\/\d|\[`?[0-9a-f]{7,40}`?\]|^ {0,6}[-*] (?:feat|fix|chore|docs|refactor)(?:\(.{1,30}\))?!?:|\b(?:npm|pip|yarn|brew|cargo|docker) (?:install|i|add|run|pull)\b/m

/** Whether some of it is to be ticked off. */
export function isTaskList({text}: Signs): boolean {
  return /^ {0,6}[-*] \[[ xX]\] /m.test(text)
}

/** How many there are of “## 2.1.0”, “## [v2.0] – 2027-03-01”. */
export function versionHeadings({text}: Signs): number {
  return text.match(/^#{1,4} (?:version |v)?\[?v?\d+\.\d+(?:\.\d+)?\b/gim)?.length ?? 0
}
