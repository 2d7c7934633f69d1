import {shippedGuides} from '../../core/guides/shipped.ts'
import {readAttempt} from '../../core/practice/attempts/read-attempt.ts'
import type {Career} from '../../core/practice/career/types.ts'
import type {GuideLink, Screen} from '../../protocol.ts'
import type {Checked} from '../checker.ts'

/** What there is to read about what the panel shows: a document's type, an answer's category and level, a career's levels. */
export async function guideLinks(
  {kind}: Screen,
  checked: Checked | undefined,
  career: () => Promise<Career>,
): Promise<GuideLink[]> {
  const paths = await pathsFor(kind, checked, career)
  return paths.flatMap(path => {
    const found = shippedGuides.find(it => it.path === path)
    return found ? [{title: found.title, guide: path}] : []
  })
}

async function pathsFor(
  kind: Screen['kind'],
  checked: Checked | undefined,
  career: () => Promise<Career>,
): Promise<string[]> {
  if (kind === 'career') {
    const {at, aim, from} = await career()
    return [at && `levels/${at}`, aim && `levels/${aim}`, from && `transitions/${from}`].filter(
      it => it !== null,
    )
  }
  if (!checked) return []
  if (kind === 'document') return [`documents/${checked.result.type}`]
  if (kind !== 'review') return []
  const attempt = readAttempt('', checked.document.text)
  if (attempt?.kind !== 'attempt') return []
  const {category, level} = attempt
  return [category && `categories/${category}`, level && `levels/${level}`].filter(it => it !== null)
}
