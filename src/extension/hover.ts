import * as vscode from 'vscode'
import {elements} from '../core/frameworks/bundled.ts'
import type {ElementState, Status} from '../core/types.ts'
import type {Checker} from './checker.ts'
import {EXPLAIN, explainUri} from './explain.ts'
import {toRange} from './places.ts'

const said: Record<Status, string> = {
  covered: '$(pass) covered',
  weak: '$(warning) weak',
  missing: '$(circle-slash) not found',
}

/** On the heading of an element: what the element needs, what is there and what is not. */
export function registerHover(checker: Checker): vscode.Disposable {
  return vscode.languages.registerHoverProvider(
    {language: 'markdown'},
    {
      provideHover(document, position) {
        const states = checker.check(document)?.result.elements.filter(({announced, place}) => {
          return announced && place && toRange(document, place).contains(position)
        })
        const [first] = states ?? []
        if (!states || !first?.place) return undefined
        return new vscode.Hover(states.map(describe), toRange(document, first.place))
      },
    },
  )
}

function describe({id, status, found, lacking}: ElementState): vscode.MarkdownString {
  const text = new vscode.MarkdownString('', true)
  text.isTrusted = {enabledCommands: [EXPLAIN]}
  const element = elements.find(it => it.id === id)
  if (!element) return text
  text.appendMarkdown(`**${element.title}**: ${said[status]}\n\n${element.asks}\n\n`)
  if (found.length > 0) text.appendMarkdown(`Found: ${found.join(', ')}.\n\n`)
  if (lacking.length > 0) text.appendMarkdown(`Not found: ${lacking.join(', ')}.\n\n`)
  text.appendMarkdown(`[Why it is asked for, with examples](${explainUri(`element/${id}`)})`)
  return text
}
