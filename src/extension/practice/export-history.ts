import * as vscode from 'vscode'
import {htmlHistory} from '../../core/practice/progress/html-history.ts'
import {levelRubric} from '../../core/practice/progress/level-rubric.ts'
import {markdownHistory} from '../../core/practice/progress/markdown-history.ts'
import {type HistoryReport, historyReport} from '../../core/practice/progress/report.ts'
import {today} from '../today.ts'
import type {Practice} from './practice.ts'

type Format = 'html' | 'markdown'

/** What `pmprep.exportHistory` can be told instead of asking. */
export interface Wishes {
  format?: Format
  /** The file to write, instead of a dialog. */
  file?: vscode.Uri
}

const writers: Record<Format, (report: HistoryReport) => string> = {
  html: htmlHistory,
  markdown: markdownHistory,
}

/** `PMPrep: Export Practice History…`: what became of all answers, to keep, print or show a mentor. */
export async function exportHistory(practice: Practice, wishes: Wishes = {}): Promise<void> {
  const {attempts, broken} = await practice.attempts.all()
  if (attempts.length + broken.length === 0) {
    void vscode.window.showInformationMessage(
      'PMPrep: there is no answer to export yet. Each one that you submit will be in it.',
    )
    return
  }
  const format = wishes.format ?? (await pickFormat())
  const file = format && (wishes.file ?? (await askFile(format, practice.attempts.folder)))
  if (!format || !file) return
  const {aim, at} = await practice.career.read()
  const level = aim ?? at
  const report = historyReport(attempts, broken, {
    date: today(),
    level,
    ...(level && {rubric: levelRubric(level)}),
    base: baseOf(practice.attempts.folder, file),
  })
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(writers[format](report)))
  await sayWhere(file, format)
}

async function pickFormat(): Promise<Format | undefined> {
  const choices = [
    {label: 'HTML file…', detail: 'One page to read, print or send to a mentor', format: 'html' as const},
    {label: 'Markdown file…', detail: 'To keep beside your answers', format: 'markdown' as const},
  ]
  return (await vscode.window.showQuickPick(choices, {title: 'Export practice history: as what?'}))?.format
}

/** Beside the practice folder: in it, the export would be one more file of practice. */
function askFile(format: Format, folder: vscode.Uri): Thenable<vscode.Uri | undefined> {
  const extension = format === 'html' ? 'html' : 'md'
  return vscode.window.showSaveDialog({
    title: 'Export Practice History',
    filters: format === 'html' ? {HTML: ['html']} : {Markdown: ['md']},
    defaultUri: vscode.Uri.joinPath(folder, '..', `practice-history-${today()}.${extension}`),
  })
}

/** The practice folder as a path from the export; null where the two are not in one place, and links would lead nowhere. */
function baseOf(folder: vscode.Uri, file: vscode.Uri): string | null {
  if (folder.scheme !== file.scheme || folder.authority !== file.authority) return null
  const to = folder.path.replace(/\/$/, '').split('/')
  const from = file.path.split('/').slice(0, -1)
  const differ = from.findIndex((name, at) => name !== to[at])
  const shared = differ < 0 ? from.length : differ
  // Only the root is theirs: a report is sent to people who have other disks.
  if (shared < 2) return null
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/') || '.'
}

async function sayWhere(file: vscode.Uri, format: Format): Promise<void> {
  if (format === 'markdown') {
    await vscode.window.showTextDocument(file)
    return
  }
  const open = 'Open'
  // Not waited for: nobody has to answer.
  void vscode.window
    .showInformationMessage(`PMPrep: the history is in ${vscode.workspace.asRelativePath(file)}.`, open)
    .then(async answer => {
      if (answer === open && !(await vscode.env.openExternal(file)))
        await vscode.window.showTextDocument(file)
    })
}
