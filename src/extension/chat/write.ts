import * as vscode from 'vscode'
import {reviewDocument} from '../../core/coach/review-document.ts'
import {readDocument} from '../../core/document/document.ts'
import {lint} from '../../core/lint.ts'
import {describeDestination} from '../../llm/destination.ts'
import {asMarkdown} from '../../llm/plain-text.ts'
import {writeDraft} from '../../llm/write/write-draft.ts'
import {modelSettings} from '../model/model-settings.ts'
import {OPEN_AS_DOCUMENT} from './open-as-document.ts'
import {modelFor, say, sayDocument} from './say.ts'
import type {Talk} from './talk.ts'

const names = {prd: 'PRD', 'user-story': 'User Story'} as const

/** `/prd` and `/story`: the model writes along our template, and the coach checks what it wrote. */
export async function write(type: keyof typeof names, talk: Talk): Promise<void> {
  const {prompt, stream, extensionUri, signal} = talk
  const fromTemplate = {command: `pmprep.new.${type}`, title: `New ${names[type]} from the template`}
  if (prompt === '') {
    say(stream, 'Describe it in a few sentences: who struggles with what, how often, and what should change.')
    return stream.button(fromTemplate)
  }
  const provider = await modelFor(prompt, talk)
  if (!provider) return stream.button(fromTemplate)
  const file = vscode.Uri.joinPath(extensionUri, 'templates', `${type}.md`)
  const template = new TextDecoder().decode(await vscode.workspace.fs.readFile(file))
  stream.progress(`Asking ${describeDestination(provider.destination)} …`)
  const text = await writeDraft(
    provider,
    {type, template, description: prompt},
    {budget: modelSettings().maxTokens, signal},
  )
  stream.markdown(`Written by ${asMarkdown(describeDestination(provider.destination))}:\n\n`)
  stream.markdown(asCode(text))
  const document = readDocument(text)
  const result = lint(document, {type})
  stream.markdown('\n\nWhat the coach says of it: ')
  sayDocument(result, reviewDocument(document, result), stream)
  stream.button({command: OPEN_AS_DOCUMENT, title: 'Open as document', arguments: [text]})
}

/** A text as a block of code, in which nothing of it is a link or an image. */
function asCode(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([it]) => it.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}markdown\n${text}\n${fence}`
}
