import * as vscode from 'vscode'
import {definitionEnd, definitionText} from '../core/editing/definition-text.ts'
import {idAt} from '../core/editing/ids.ts'
import type {Framework} from '../core/frameworks/framework.ts'
import {documentGuide} from '../core/guides/document-guide.ts'
import {hasPage} from '../core/rules/page.ts'
import type {ElementState, Status} from '../core/types.ts'
import type {Checker} from './checker.ts'
import {EXPLAIN, explainUri} from './explain.ts'
import {guideUri, OPEN_GUIDE} from './guide-link.ts'
import {MARKDOWN, toRange} from './places.ts'

const said: Record<Status, string> = {
  covered: '$(pass) covered',
  weak: '$(warning) weak',
  missing: '$(circle-slash) not found',
}

const remarked = (status: Status) => (status === 'covered' ? '$(warning) there, but ' : '$(warning) ')

/** On the heading of an element: what the element needs, what is there and what is not. On an id: what it names. */
export function registerHover(checker: Checker): vscode.Disposable {
  return vscode.languages.registerHoverProvider(MARKDOWN, {
    async provideHover(document, position) {
      const checked = await checker.checkInSlices(document)
      if (!checked) return undefined
      const {framework, elements} = checked.result
      const offset = document.offsetAt(position)
      const id = idAt(checked.document, offset)
      if (id && id.range.start !== id.found.definition.start) {
        const end = definitionEnd(checked.document, id.found)
        const text = definitionText(checked.document, id.found, end)
        // A picture would be fetched from wherever it is.
        return new vscode.Hover(text.replaceAll('![', '['), toRange(document, id.range))
      }
      const states = elements.filter(
        ({announced, place}) => announced && place && place.start <= offset && offset <= place.end,
      )
      const [first] = states
      if (!framework || !first?.place) return undefined
      return new vscode.Hover(
        states.map(state => describe(state, framework)),
        toRange(document, first.place),
      )
    },
  })
}

function describe(
  {id, status, found, lacking, remark}: ElementState,
  {checklist, definitions}: Framework,
): vscode.MarkdownString {
  const text = new vscode.MarkdownString('', true)
  text.isTrusted = {enabledCommands: [EXPLAIN, OPEN_GUIDE]}
  const element = definitions.find(it => it.id === id)
  if (!element) return text
  text.appendMarkdown(`**${element.title}**: ${remark ? remarked(status) : said[status]}`)
  // It quotes the document.
  if (remark) text.appendText(remark.text)
  text.appendMarkdown(`\n\n${element.asks}\n\n`)
  if (found.length > 0) text.appendMarkdown(`Found: ${found.join(', ')}.\n\n`)
  if (lacking.length > 0) text.appendMarkdown(`Not found: ${lacking.join(', ')}.\n\n`)
  const rule = `element/${id}`
  if (hasPage(rule)) text.appendMarkdown(`[Why it is asked for, with examples](${explainUri(rule)}) · `)
  const {path, about} = documentGuide(checklist.type)
  text.appendMarkdown(`[About ${about}](${guideUri(path)})`)
  return text
}
