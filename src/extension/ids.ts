import * as vscode from 'vscode'
import {idMarks} from '../core/editing/id-marks.ts'
import {type DefinedId, definedIds, idAt} from '../core/editing/ids.ts'
import {renameEdits} from '../core/editing/rename-id.ts'
import type {Range} from '../core/types.ts'
import type {Checker} from './checker.ts'
import {MARKDOWN, toRange} from './places.ts'
import {workspaceEdit} from './rule-action.ts'
import {inSlices} from './slices.ts'

/** Links from the ids of a document to their definitions; definition, references and rename of an id. */
export function registerIds(checker: Checker): vscode.Disposable {
  const at = async (document: vscode.TextDocument, position: vscode.Position) => {
    const checked = await checker.checkInSlices(document)
    return checked && idAt(checked.document, document.offsetAt(position))
  }
  const location = (document: vscode.TextDocument, range: Range) =>
    new vscode.Location(document.uri, toRange(document, range))

  const rename: vscode.RenameProvider = {
    async prepareRename(document, position) {
      const id = await at(document, position)
      if (!id) throw new Error('No id that this document defines.')
      return {range: toRange(document, id.range), placeholder: id.found.id}
    },
    async provideRenameEdits(document, position, name) {
      const checked = await checker.checkInSlices(document)
      const id = await at(document, position)
      if (!checked || !id) return undefined
      const edits = renameEdits(checked.document, id.found, name)
      if (typeof edits !== 'string') return workspaceEdit(document, edits)
      // An error would make VS Code ask Markdown's own provider, which would rename the heading to that.
      void vscode.window.showErrorMessage(edits)
      return new vscode.WorkspaceEdit()
    },
  }

  return vscode.Disposable.from(
    vscode.languages.registerDocumentLinkProvider(MARKDOWN, {
      async provideDocumentLinks(document, token) {
        const checked = await checker.checkInSlices(document)
        if (!checked) return []
        const isStale = () => token.isCancellationRequested || document.version !== checked.version
        // The only one that is asked for by itself: what it finds is kept, and the others find it.
        if (!(await inSlices(checked.document.each(idMarks), isStale))) return undefined
        return [...definedIds(checked.document).values()]
          .filter(it => !it.isAmbiguous)
          .flatMap(it => links(document, it))
      },
    }),
    vscode.languages.registerDefinitionProvider(MARKDOWN, {
      async provideDefinition(document, position) {
        const id = await at(document, position)
        return id && location(document, id.found.definition)
      },
    }),
    vscode.languages.registerReferenceProvider(MARKDOWN, {
      async provideReferences(document, position, {includeDeclaration}) {
        const id = await at(document, position)
        return id?.found.occurrences
          .filter(it => includeDeclaration || it.start !== id.found.definition.start)
          .map(it => location(document, it))
      },
    }),
    registerLast(() => vscode.languages.registerRenameProvider(MARKDOWN, rename)),
  )
}

/** From every place of an id but its definition. */
function links(document: vscode.TextDocument, {definition, occurrences}: DefinedId): vscode.DocumentLink[] {
  const {line, character} = document.positionAt(definition.start)
  const target = document.uri.with({fragment: `L${line + 1},${character + 1}`})
  return occurrences
    .filter(({start}) => start !== definition.start)
    .map(range => {
      const link = new vscode.DocumentLink(toRange(document, range), target)
      link.tooltip = 'Go to its definition'
      return link
    })
}

/**
 * VS Code asks the rename provider that was registered last first. On a heading Markdown's own would always answer, so
 * ours is registered when that one has been. Its extension takes longer to load than all of ours: so in a later turn.
 */
function registerLast(register: () => vscode.Disposable): vscode.Disposable {
  let isDisposed = false
  let registered: vscode.Disposable | undefined
  const then = () => {
    if (!isDisposed) registered = register()
  }
  const timer = setTimeout(() => {
    const markdown = vscode.extensions.getExtension('vscode.markdown-language-features')
    Promise.resolve(markdown?.activate()).then(then, then)
  }, 0)
  return new vscode.Disposable(() => {
    isDisposed = true
    clearTimeout(timer)
    registered?.dispose()
  })
}
