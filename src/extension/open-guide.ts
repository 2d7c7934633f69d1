import * as vscode from 'vscode'
import {guideKindNames, guideKinds} from '../core/guides/guide.ts'
import {shippedGuides} from '../core/guides/shipped.ts'
import {showPage} from './show-page.ts'

/** Opens a guide by its path in `guides/`, as in `levels/senior`; without one, the person picks. */
export async function openGuide(extension: vscode.Uri, path?: string): Promise<void> {
  const wanted = path ?? (await pickGuide())
  if (!wanted) return
  // Links in documents can bring any argument.
  if (!shippedGuides.some(it => it.path === wanted)) {
    void vscode.window.showInformationMessage(`PMPrep: there is no guide “${wanted}”.`)
    return
  }
  await showPage(vscode.Uri.joinPath(extension, 'dist', 'guides', `${wanted}.md`))
}

async function pickGuide(): Promise<string | undefined> {
  const items = guideKinds.flatMap((kind): (vscode.QuickPickItem & {path?: string})[] => [
    {label: guideKindNames[kind], kind: vscode.QuickPickItemKind.Separator},
    ...shippedGuides
      .filter(({path}) => path.startsWith(`${kind}/`))
      .map(({path, title, description}) => ({label: title, detail: description, path})),
  ])
  const picked = await vscode.window.showQuickPick(items, {
    title: 'Guides',
    placeHolder: 'About what?',
    matchOnDetail: true,
  })
  return picked?.path
}
