import * as vscode from 'vscode'
import type {Checks, Completion} from '../core/editing/completion.ts'
import type {Checker} from './checker.ts'
import {MARKDOWN, toRange} from './places.ts'

const {CompletionItemKind: Kind} = vscode
const kinds: Record<Completion['kind'], vscode.CompletionItemKind> = {
  heading: Kind.Struct,
  snippet: Kind.Snippet,
  id: Kind.Reference,
  directive: Kind.Keyword,
  rule: Kind.EnumMember,
  key: Kind.Property,
  value: Kind.Value,
}

/** Headings, snippets, ids, suppressions and front matter. Markdown has no suggestions while typing words: marks ask. */
export function registerCompletion(checker: Checker): vscode.Disposable {
  const provider: vscode.CompletionItemProvider = {
    async provideCompletionItems(document, position, _token, {triggerKind}) {
      const checks: Checks = {
        now: () => checker.checkInSlices(document),
        ofText: text => checker.checkText(document.uri, text, checker.check(document)?.document),
      }
      const isAsked = triggerKind !== vscode.CompletionTriggerKind.TriggerCharacter
      const {completionsAt} = await import('../core/editing/completions.ts')
      const found = await completionsAt(document.getText(), document.offsetAt(position), checks, isAsked)
      return found.map((it, index) => toItem(document, it, index))
    },
  }
  return vscode.languages.registerCompletionItemProvider(MARKDOWN, provider, '#', '-', ' ', ':', '/')
}

function toItem(document: vscode.TextDocument, completion: Completion, index: number): vscode.CompletionItem {
  const {label, kind, detail, documentation, insert, filter, goesOn} = completion
  const item = new vscode.CompletionItem(label, kinds[kind])
  item.range = toRange(document, completion)
  item.insertText = new vscode.SnippetString(insert)
  item.sortText = String(index).padStart(4, '0')
  if (filter) item.filterText = filter
  if (detail) item.detail = detail
  if (documentation) item.documentation = new vscode.MarkdownString(documentation.replaceAll('![', '['))
  if (goesOn) item.command = {title: 'Suggest', command: 'editor.action.triggerSuggest'}
  return item
}
