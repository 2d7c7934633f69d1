import * as vscode from 'vscode'
import {safeEdits} from '../core/apply-fixes.ts'
import type {MarkdownDocument} from '../core/document/document.ts'
import {readFrontMatter} from '../core/document/front-matter.ts'
import {disableForFile, disableForLine} from '../core/suppressions.ts'
import {toSnippet} from '../core/templates/snippet.ts'
import type {Edit, Finding, Fix} from '../core/types.ts'
import type {Checker} from './checker.ts'
import {EXPLAIN} from './explain.ts'
import {toRange} from './places.ts'

const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append('pmprep')
const {QuickFix} = vscode.CodeActionKind

/** Quick fixes for the findings under the cursor, ways to switch them off, and fix all. */
export function registerCodeActions(checker: Checker): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions(document, range, context) {
      const checked = checker.check(document)
      if (!checked) return []
      const {findings} = checked.result
      const wants = (kind: vscode.CodeActionKind) => !context.only || context.only.contains(kind)
      const here = findings.filter(finding => toRange(document, finding).intersection(range))
      return [
        ...(wants(QuickFix) ? here.flatMap(finding => fixActions(document, finding)) : []),
        ...(wants(QuickFix) ? otherActions(document, checked.document, here) : []),
        ...(wants(FIX_ALL) && context.only ? fixAllAction(document, findings) : []),
      ].map(action => withDiagnostic(action, context.diagnostics))
    },
  }
  return vscode.languages.registerCodeActionsProvider({language: 'markdown'}, provider, {
    providedCodeActionKinds: [QuickFix, FIX_ALL],
  })
}

/** An action with the rule it is for: the editor wants to know which squiggle an action removes. */
class RuleAction extends vscode.CodeAction {
  readonly rule: string

  constructor(title: string, kind: vscode.CodeActionKind, rule: string) {
    super(title, kind)
    this.rule = rule
  }
}

function fixActions(document: vscode.TextDocument, {rule, fixes}: Finding): RuleAction[] {
  return fixes.map((fix, index) => {
    const action = new RuleAction(fix.title, QuickFix, rule)
    action.edit = fixEdit(document, fix)
    action.isPreferred = index === 0
    return action
  })
}

/** Guidance in a fix becomes placeholders that Tab walks through. */
function fixEdit(document: vscode.TextDocument, {edits}: Fix): vscode.WorkspaceEdit {
  const hasGuidance = edits.some(({text}) => text.includes('<!--'))
  return workspaceEdit(document, edits, edits.length === 1 && hasGuidance)
}

function workspaceEdit(
  document: vscode.TextDocument,
  edits: readonly Edit[],
  asSnippet = false,
): vscode.WorkspaceEdit {
  const workspaceEdit = new vscode.WorkspaceEdit()
  workspaceEdit.set(
    document.uri,
    edits.map(edit =>
      asSnippet
        ? new vscode.SnippetTextEdit(toRange(document, edit), new vscode.SnippetString(toSnippet(edit.text)))
        : new vscode.TextEdit(toRange(document, edit), edit.text),
    ) as vscode.TextEdit[],
  )
  return workspaceEdit
}

/** Ways to live with findings: switch their rules off, or read why they are there. */
function otherActions(
  document: vscode.TextDocument,
  read: MarkdownDocument,
  findings: readonly Finding[],
): RuleAction[] {
  if (findings.length === 0) return []
  const frontMatter = readFrontMatter(read.text)
  return findings.flatMap(({rule, start}) => {
    const lineEdits = disableForLine(read, rule, start)
    const forLine = new RuleAction(`Disable ${rule} for this line`, QuickFix, rule)
    forLine.edit = workspaceEdit(document, lineEdits)
    const forFile = new RuleAction(`Disable ${rule} for this file`, QuickFix, rule)
    forFile.edit = workspaceEdit(document, [disableForFile(read.text, rule, frontMatter)])
    const explain = new RuleAction(`Explain ${rule}`, QuickFix, rule)
    explain.command = {title: explain.title, command: EXPLAIN, arguments: [rule]}
    return [...(lineEdits.length > 0 ? [forLine] : []), forFile, explain]
  })
}

function fixAllAction(document: vscode.TextDocument, findings: readonly Finding[]): vscode.CodeAction[] {
  const edits = safeEdits(findings)
  if (edits.length === 0) return []
  const action = new vscode.CodeAction('Fix all PMPrep findings that need no thought', FIX_ALL)
  action.edit = workspaceEdit(document, edits)
  return [action]
}

function withDiagnostic(
  action: vscode.CodeAction,
  diagnostics: readonly vscode.Diagnostic[],
): vscode.CodeAction {
  if (action instanceof RuleAction) {
    action.diagnostics = diagnostics.filter(
      ({source, code}) => source === 'PMPrep' && typeof code === 'object' && code.value === action.rule,
    )
  }
  return action
}
