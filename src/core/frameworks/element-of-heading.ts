import {elements} from './bundled.ts'

const known = new Map(elements.flatMap(({id, headings}) => headings.map(name => [name, id] as const)))

/** The element that a heading announces by one of its usual names, if it does. */
export function elementOfHeading(title: string): string | undefined {
  return known.get(
    title
      .toLowerCase()
      .replace(/[^\p{L}]+/gu, ' ')
      .trim(),
  )
}
