import {elements} from './bundled.ts'
import {lexiconOf} from './lexicon.ts'

/** The element that a heading announces by one of its names, if it does; the first of several. */
export function elementOfHeading(title: string): string | undefined {
  const claim = lexiconOf(elements)
    .names.read(title)
    .find(({kind}) => kind === 'named')
  return claim && elements[claim.element]?.id
}
