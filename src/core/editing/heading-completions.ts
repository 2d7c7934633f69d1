import type {MarkdownDocument} from '../document/document.ts'
import {outline} from '../document/outline.ts'
import type {LintResult} from '../lint.ts'
import {toSnippet} from '../templates/snippet.ts'
import {type Completion, type Cursor, snippetCompletion} from './completion.ts'
import {nextIds} from './next-id.ts'

/**
 * The elements that have no heading yet, the next of the checklist first; and ids that headings define.
 * @param typed the marks that stand there: `##`
 */
export function headingCompletions(
  {lineStart, offset}: Cursor,
  document: MarkdownDocument,
  {framework, elements}: LintResult,
  typed: string,
): Completion[] {
  const {checklist, definitions} = framework ?? {}
  if (!checklist || !definitions) return []
  const sections = outline(document).filter(it => it.heading.kind === 'heading' && it.start !== lineStart)
  const placed = elements.filter(it => it.announced && it.place && it.place.start !== lineStart)
  const levels = sections
    .filter(({start}) => placed.some(({place}) => place?.start === start))
    .map(({heading}) => heading.level)
  const usual = levels.length > 0 ? Math.min(...levels) : 2
  // The first heading is the document’s title.
  if (typed.length === 1 && sections.length === 0) return []
  const marks = typed.length === 1 ? '#'.repeat(usual) : typed
  const order = checklist.elements.map(({id}) => id)
  const last = placed
    .filter(({place}) => (place?.start ?? 0) < lineStart)
    .reduce((most, {id}) => Math.max(most, order.indexOf(id)), -1)
  const range = {start: lineStart, end: offset}
  const place = (id: string) => (order.indexOf(id) + order.length - last - 1) % order.length
  const found = elements
    .filter(it => it.status !== 'covered' && !placed.includes(it))
    .sort((a, b) => place(a.id) - place(b.id))
    .flatMap((state): Completion[] => {
      const definition = definitions.find(({id}) => id === state.id)
      if (!definition) return []
      const {title, asks, guidance = asks} = definition
      return [
        {
          ...range,
          kind: 'heading',
          label: `${marks} ${title}`,
          detail: state.status === 'weak' ? 'weak' : 'not found',
          documentation: asks,
          insert: toSnippet(`${marks} ${title}\n\n<!-- ${guidance} -->\n`),
          filter: `###### ${title}`,
        },
      ]
    })
  const ids = nextIds(document)
    .filter(({text}) => text.startsWith('#'))
    .map(it =>
      snippetCompletion({name: it.id, detail: `After ${it.after}`, text: it.text}, range, `${typed} `),
    )
  return [...found, ...ids]
}
