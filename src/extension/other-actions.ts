import * as vscode from 'vscode'
import type {MarkdownDocument} from '../core/document/document.ts'
import {readFrontMatter} from '../core/document/front-matter.ts'
import {hasPage} from '../core/rules/page.ts'
import {disableForFile, disableForLine} from '../core/suppressions.ts'
import type {Finding} from '../core/types.ts'
import type {Checker} from './checker.ts'
import {EXPLAIN} from './explain.ts'
import type {OwnFiles} from './own-files.ts'
import {touches} from './places.ts'
import {RuleAction, workspaceEdit} from './rule-action.ts'

export const OTHER_ACTIONS = 'pmprep.otherActions'
const DISABLE_FOR_WORKSPACE = 'pmprep.disableForWorkspace'
const {QuickFix} = vscode.CodeActionKind

/** The commands behind the ways to live with findings. */
export function registerOtherActions(checker: Checker, files: OwnFiles): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(DISABLE_FOR_WORKSPACE, async (rule: string, uri: vscode.Uri) => {
      const {disableForWorkspace} = await import('./disable-for-workspace.ts')
      await disableForWorkspace(files, rule, uri)
    }),
    vscode.commands.registerCommand(OTHER_ACTIONS, async (uri: vscode.Uri, start: number, end: number) => {
      const document = await vscode.workspace.openTextDocument(uri)
      const checked = checker.check(document)
      const here = checked?.result.findings.filter(it => touches(it, {start, end})) ?? []
      const finding = await pickRule(here)
      if (!finding || !checked) return
      const action = await pickAction(otherActions(document, checked.document, finding))
      if (action?.edit && document.version === checked.version) await vscode.workspace.applyEdit(action.edit)
      const {command, arguments: values = []} = action?.command ?? {}
      if (command) await vscode.commands.executeCommand(command, ...values)
    }),
  )
}

/** Ways to live with a finding: read why it is there, or switch its rule off. */
export function otherActions(
  document: vscode.TextDocument,
  read: MarkdownDocument,
  {rule, start}: Finding,
): RuleAction[] {
  const make = (title: string, then: Partial<RuleAction>) =>
    Object.assign(new RuleAction(title, QuickFix, [rule]), then)
  const command = (id: string, ...values: unknown[]) => ({
    command: {title: rule, command: id, arguments: values},
  })
  const lineEdits = disableForLine(read, rule, start)
  const fileEdit = disableForFile(read.text, rule, readFrontMatter(read.text))
  return [
    ...(hasPage(rule) ? [make(`Explain ${rule}`, command(EXPLAIN, rule))] : []),
    ...(lineEdits.length > 0
      ? [make(`Disable ${rule} for this line`, {edit: workspaceEdit(document, lineEdits)})]
      : []),
    make(`Disable ${rule} for this file`, {edit: workspaceEdit(document, [fileEdit])}),
    // The settings of a workspace that is not trusted are not read.
    ...(vscode.workspace.isTrusted
      ? [make(`Disable ${rule} for this workspace`, command(DISABLE_FOR_WORKSPACE, rule, document.uri))]
      : []),
  ]
}

async function pickRule(findings: readonly Finding[]): Promise<Finding | undefined> {
  const picked = await vscode.window.showQuickPick(
    findings.map(finding => ({label: finding.rule, detail: finding.message, finding})),
    {placeHolder: 'Which rule?', matchOnDetail: true},
  )
  return picked?.finding
}

async function pickAction(actions: readonly RuleAction[]): Promise<RuleAction | undefined> {
  const picked = await vscode.window.showQuickPick(actions.map(action => ({label: action.title, action})))
  return picked?.action
}
