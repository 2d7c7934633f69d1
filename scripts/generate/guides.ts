import {readdir, readFile} from 'node:fs/promises'
import {categories, levels} from '../../src/core/coach/types.ts'
import {type Guide, type GuideKind, guideKinds} from '../../src/core/guides/guide.ts'
import {documentTypes} from '../../src/core/types.ts'

/** The pages of these kinds follow the order of what they are about; the others that of their titles. */
const orders: Partial<Record<GuideKind, readonly string[]>> = {documents: documentTypes, levels, categories}
/** Fewer characters than this say too little: the sentence that follows is taken too. */
const LEAST = 100

/**
 * src/core/guides/shipped.json: what a pick list shows, so that no page is read before it is picked.
 * @param root the repository
 * @throws Error where a page does not begin with its title and a paragraph
 */
export async function generateGuides(root: string): Promise<Map<string, string>> {
  const kinds = await Promise.all(guideKinds.map(kind => guidesOf(root, kind)))
  return new Map([['src/core/guides/shipped.json', `${JSON.stringify(kinds.flat(), null, 2)}\n`]])
}

async function guidesOf(root: string, kind: GuideKind): Promise<Guide[]> {
  const files = (await readdir(`${root}guides/${kind}`)).filter(it => it.endsWith('.md'))
  const guides = await Promise.all(
    files.map(async file => {
      const path = `${kind}/${file.slice(0, -'.md'.length)}`
      return {path, ...readGuide(path, await readFile(`${root}guides/${kind}/${file}`, 'utf8'))}
    }),
  )
  const place = ({path}: Guide) => orders[kind]?.indexOf(path.slice(kind.length + 1)) ?? 0
  return guides.sort((a, b) => place(a) - place(b) || a.title.localeCompare(b.title, 'en'))
}

/** The title, and the first sentences of the first paragraph of prose. */
export function readGuide(path: string, text: string): Pick<Guide, 'title' | 'description'> {
  const [heading = '', ...blocks] = text.trim().split(/\n\s*\n/)
  const title = /^# (\S.*)$/.exec(heading)?.[1]
  const prose = blocks.find(it => /^[\p{L}“]/u.test(it))
  if (!title || !prose)
    throw new Error(`guides/${path}.md: expected “# ” with a title on its first line, then a paragraph`)
  // An initial ends no sentence.
  const sentences = prose.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').split(/(?<=(?<!\b\p{Lu})[.?!])\s+/u)
  let description = sentences.shift() ?? ''
  while (description.length < LEAST && sentences.length > 0) description += ` ${sentences.shift()}`
  return {title, description}
}
