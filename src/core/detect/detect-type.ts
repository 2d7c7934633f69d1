import type {Config} from '../config.ts'
import type {MarkdownDocument} from '../document/document.ts'
import type {FrontMatter} from '../document/front-matter.ts'
import {outline} from '../document/outline.ts'
import {stories} from '../document/stories.ts'
import {elementOfHeading} from '../frameworks/element-of-heading.ts'
import {fitsGlob} from '../glob.ts'
import {type DocumentType, documentTypes} from '../types.ts'
import {typeByHeadings, typeByTitle} from './type-names.ts'
import {signsOf} from './type-signs.ts'

/** The front-matter key that says what a document is; `none` keeps PMPrep away from it. */
export const TYPE_KEY = 'pmprep'

/** Templates and settings of a team: they look like documents, and are none. */
const OWN_FOLDER = /(?:^|\/)\.pmprep\//

/** Headings that few documents have but product documents. “Goals” and “Requirements” stand in many a README. */
const TELLING = new Set(['problem', 'metrics', 'non-goals', 'acceptance', 'users', 'alternatives', 'rollout'])
const FEWEST_ELEMENTS = 4
const FEWEST_TELLING = 3
const FEWEST_STORIES = 3
/** “User story: place on the waiting list”; a story has to be there, too. */
const STORY_TITLE = /^[^a-zà-ÿ]*user story(?:\s*[:–—|-]|\s*\d|$)/i

/**
 * What a document is: by its front matter, else by the configured globs, else by its content. Undefined for a file
 * that looks like none of our types: then PMPrep has nothing to say about it.
 */
export function detectType(
  document: MarkdownDocument,
  frontMatter: FrontMatter | undefined,
  path: string | undefined,
  config: Config,
): DocumentType | undefined {
  const said = frontMatter?.values[TYPE_KEY]
  if (said === 'none' || (path !== undefined && OWN_FOLDER.test(path))) return undefined
  const declared = documentTypes.find(type => type === said)
  if (declared) return declared
  for (const [glob, type] of Object.entries(config.documents)) {
    if (path !== undefined && fitsGlob(path, glob)) return type === 'none' ? undefined : type
  }
  return typeByContent(document) ?? (said === undefined ? undefined : 'prd')
}

function typeByContent(document: MarkdownDocument): DocumentType | undefined {
  const sections = outline(document).filter(({heading}) => heading.level < 8)
  const found = new Set(sections.flatMap(({heading}) => elementOfHeading(heading.title) ?? []))
  const telling = [...found].filter(id => TELLING.has(id)).length
  const signs = signsOf(document)
  const named = typeByTitle(signs) ?? typeByHeadings(signs)
  if (named) return named
  if (found.size >= FEWEST_ELEMENTS && telling >= FEWEST_TELLING) return 'prd'

  let shaped = 0
  let free = 0
  for (const {item} of document.each(stories)) item.story.form === 'free' ? free++ : shaped++
  if (shaped > 0 && shaped < FEWEST_STORIES && STORY_TITLE.test(signs.title)) return 'user-story'
  return shaped >= FEWEST_STORIES && shaped >= 2 * free ? 'backlog' : undefined
}
