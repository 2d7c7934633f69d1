import * as vscode from 'vscode'
import {htmlReport} from '../core/export/html-report.ts'
import {markdownReport} from '../core/export/markdown-report.ts'
import {type Checked, makeReport, type Report} from '../core/export/report.ts'
import {checkWithProgress} from './check-workspace.ts'
import type {Checker} from './checker.ts'
import {currentEditor, sayNotOurs} from './current-editor.ts'
import {isWithin} from './own-files.ts'
import {today} from './today.ts'
import type {CheckedFile, WorkspaceCheck} from './workspace-check.ts'

/** What `pmprep.exportReport` can be told instead of asking. */
export interface Wishes {
  scope?: 'document' | 'workspace'
  format?: 'html' | 'markdown'
  /** The file to write, instead of a dialog. */
  file?: vscode.Uri
}

/** What is to be reported, and where it stands. */
interface Subject {
  name: string
  folder: vscode.Uri | undefined
  files: readonly CheckedFile[]
}

const writers: Record<'html' | 'markdown', (report: Report) => string> = {
  html: htmlReport,
  markdown: markdownReport,
}

/** `PMPrep: Export Report…`: what was found in a document or in the workspace, to send, print or keep. */
export async function exportReport(
  checker: Checker,
  check: WorkspaceCheck,
  wishes: Wishes = {},
): Promise<void> {
  const subject = await subjectOf(wishes, checker, check)
  const target = subject && (await targetOf(wishes, subject))
  if (subject && target) await write(subject, target)
}

async function subjectOf(
  wishes: Wishes,
  checker: Checker,
  check: WorkspaceCheck,
): Promise<Subject | undefined> {
  const document = (await currentEditor(checker))?.document
  const checked = document && checker.check(document)
  const {workspaceFolders, name = 'workspace'} = vscode.workspace
  const scope = wishes.scope ?? (await pickScope(checked !== undefined, workspaceFolders !== undefined))
  if (scope === 'document' && checked) {
    const {uri} = document
    return {
      name: uri.path.split('/').at(-1) ?? '',
      folder: uri.scheme === 'untitled' ? workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(uri, '..'),
      // The text that was checked: it may have changed while the person chose.
      files: [{uri, text: checked.document.text, result: checked.result}],
    }
  }
  if (scope === 'workspace') {
    const files = await checkWithProgress(check)
    return files && {name, folder: workspaceFolders?.[0]?.uri, files}
  }
  if (scope === 'document') sayNotOurs()
  return undefined
}

async function pickScope(hasDocument: boolean, hasFolder: boolean): Promise<Wishes['scope']> {
  if (!hasDocument || !hasFolder) return hasFolder ? 'workspace' : 'document'
  const choices = [
    {label: 'This document', scope: 'document' as const},
    {label: 'All documents of the workspace', scope: 'workspace' as const},
  ]
  return (await vscode.window.showQuickPick(choices, {title: 'Export Report: what?'}))?.scope
}

interface Target {
  format: 'html' | 'markdown'
  /** Without it, a new editor. */
  file?: vscode.Uri
}

async function targetOf(wishes: Wishes, {name, folder}: Subject): Promise<Target | undefined> {
  const picked = wishes.format ? {format: wishes.format, isFile: true} : await pickFormat()
  if (!picked) return undefined
  const {format, isFile} = picked
  if (!isFile) return {format}
  const extension = format === 'html' ? 'html' : 'md'
  const fileName = `${name.replace(/\.\w+$/, '').replace(/[^\p{L}\p{N}._-]+/gu, '-')}-report.${extension}`
  const file =
    wishes.file ??
    (await vscode.window.showSaveDialog({
      title: 'Export Report',
      filters: format === 'html' ? {HTML: ['html']} : {Markdown: ['md']},
      ...(folder && {defaultUri: vscode.Uri.joinPath(folder, fileName)}),
    }))
  return file && {format, file}
}

async function pickFormat(): Promise<{format: 'html' | 'markdown'; isFile: boolean} | undefined> {
  const choices = [
    {
      label: 'HTML file…',
      detail: 'One page to send, to print or to read',
      format: 'html' as const,
      isFile: true,
    },
    {
      label: 'Markdown file…',
      detail: 'To keep beside the documents',
      format: 'markdown' as const,
      isFile: true,
    },
    {
      label: 'Markdown in a new editor',
      detail: 'To copy into a ticket or a pull request',
      format: 'markdown' as const,
      isFile: false,
    },
  ]
  return vscode.window.showQuickPick(choices, {title: 'Export Report: as what?'})
}

async function write({name, folder, files}: Subject, {format, file}: Target): Promise<void> {
  const from = file ? vscode.Uri.joinPath(file, '..') : folder
  const checked = files.map(({uri, text, result}): Checked => {
    const href = from && linkTo(uri, from)
    return {name: vscode.workspace.asRelativePath(uri), text, result, ...(href !== undefined && {href})}
  })
  const content = writers[format](makeReport(name, today(), checked))
  if (!file) {
    const document = await vscode.workspace.openTextDocument({language: 'markdown', content})
    await vscode.window.showTextDocument(document)
    return
  }
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(content))
  if (format === 'markdown') {
    await vscode.window.showTextDocument(file)
    return
  }
  const open = 'Open'
  // Not waited for: nobody has to answer.
  void vscode.window
    .showInformationMessage(`PMPrep: the report is in ${vscode.workspace.asRelativePath(file)}.`, open)
    .then(async answer => {
      if (answer === open && !(await vscode.env.openExternal(file)))
        await vscode.window.showTextDocument(file)
    })
}

/** A relative link between files of one place that has them both; a report is sent to people who have other disks. */
function linkTo(uri: vscode.Uri, from: vscode.Uri): string | undefined {
  const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri
  if (!isWithin(uri, from) && !(folder && isWithin(from, folder) && isWithin(uri, folder))) return undefined
  const to = uri.path.split('/')
  const base = from.path.replace(/\/$/, '').split('/')
  const same = base.findIndex((name, at) => name !== to[at])
  const shared = same < 0 ? base.length : same
  return [...base.slice(shared).map(() => '..'), ...to.slice(shared).map(encodeURIComponent)].join('/')
}
