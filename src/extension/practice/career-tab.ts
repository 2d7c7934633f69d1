import * as vscode from 'vscode'
import {levelContent} from '../../core/coach/content.ts'
import type {CareerFileKind, CareerScreen, CareerWish} from '../../protocol/career.ts'
import {today} from '../today.ts'
import {careerDocuments} from './career-documents.ts'
import {careerScreen} from './career-screen.ts'
import type {Practice} from './practice.ts'

/** The career as the panel shows it now. */
export async function careerTab(practice: Practice): Promise<CareerScreen> {
  const [career, documents] = await Promise.all([practice.career.read(), careerDocuments(practice)])
  return careerScreen({today: today(), career, documents})
}

/** Does what a person wants of their career. */
export async function performOnCareer(wish: CareerWish, practice: Practice): Promise<void> {
  switch (wish.kind) {
    case 'set-career':
      return void (await vscode.commands.executeCommand('pmprep.setCareer'))
    case 'open-career-file':
      return openFile(wish.file, practice)
    case 'open-evidence': {
      const logs = (await careerDocuments(practice)).filter(({kind}) => kind === 'milestone-log')
      const log = logs[wish.log]
      if (!log) return
      const at = new vscode.Position(Math.max(0, wish.line - 1), 0)
      await vscode.window.showTextDocument(log.uri, {selection: new vscode.Range(at, at)})
    }
  }
}

/** Opens the first document of a kind, or begins it in the practice folder. */
async function openFile(kind: CareerFileKind, practice: Practice): Promise<void> {
  const found = (await careerDocuments(practice)).find(it => it.kind === kind)
  if (found) {
    await vscode.window.showTextDocument(found.uri)
    return
  }
  const {aim} = await practice.career.read()
  const level = aim && levelContent(aim).name
  const titles: Record<CareerFileKind, string> = {
    'milestone-log': level ? `Towards ${level}` : 'Milestones',
    'career-narrative': level ? `My way to ${level}` : 'My way',
    'story-bank': 'Stories',
  }
  const file = vscode.Uri.joinPath(practice.attempts.folder, `${kind}.md`)
  await vscode.commands.executeCommand(`pmprep.new.${kind}`, {title: titles[kind], file})
}
