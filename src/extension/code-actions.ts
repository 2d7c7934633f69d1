import * as vscode from 'vscode'
import {safeEdits} from '../core/apply-fixes.ts'
import {elementOf, insertAllSections} from '../core/editing/insert-sections.ts'
import type {Edit, Finding, Fix} from '../core/types.ts'
import type {Checked, Checker} from './checker.ts'
import {OTHER_ACTIONS, otherActions, registerOtherActions} from './other-actions.ts'
import type {OwnFiles} from './own-files.ts'
import {MARKDOWN, toOffsets, touches} from './places.ts'
import {fixEdit, RuleAction, workspaceEdit} from './rule-action.ts'

const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append('pmprep')
const {QuickFix} = vscode.CodeActionKind
/** Where more rules have something to say at one place, the ways to live with them would bury the fixes. */
const MOST_RULES = 1

/** Quick fixes for the findings under the cursor, ways to switch them off, and fix all. */
export function registerCodeActions(checker: Checker, files: OwnFiles): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, range, context) {
      const checked = await checker.checkInSlices(document)
      if (!checked) return []
      const {findings} = checked.result
      const wants = (kind: vscode.CodeActionKind) => !context.only || context.only.contains(kind)
      const place = toOffsets(document, range)
      const here = findings.filter(finding => touches(finding, place))
      const actions = [
        ...(wants(QuickFix) ? quickFixes(document, checked, here) : []),
        ...(wants(FIX_ALL) && context.only ? fixAll(document, findings) : []),
      ]
      for (const action of actions) action.claim(context.diagnostics)
      return actions
    },
  }
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(MARKDOWN, provider, {
      providedCodeActionKinds: [QuickFix, FIX_ALL],
    }),
    registerOtherActions(checker, files),
  )
}

function quickFixes(document: vscode.TextDocument, checked: Checked, here: readonly Finding[]): RuleAction[] {
  if (here.length === 0) return []
  const rules = [...new Set(here.map(({rule}) => rule))]
  const firsts = rules.map(rule => here.find(it => it.rule === rule) as Finding)
  return [
    ...insertAll(document, checked, here),
    ...fixActions(document, byWeight(checked, here)),
    ...rules.flatMap(rule => fixAllOf(document, rule, checked.result.findings)),
    ...(rules.length > MOST_RULES
      ? [moreActions(document, rules, here)]
      : firsts.flatMap(finding => otherActions(document, checked.document, finding))),
  ]
}

/** One for each fix; what would mend two findings at once is offered once, after what mends only one of them. */
function fixActions(document: vscode.TextDocument, findings: readonly Finding[]): RuleAction[] {
  const offered = new Map<string, {fix: Fix; by: Finding[]}>()
  for (const finding of findings) {
    for (const fix of finding.fixes) {
      const key = JSON.stringify(fix)
      const by = [...(offered.get(key)?.by ?? []), finding]
      offered.delete(key)
      offered.set(key, {fix, by})
    }
  }
  return [...offered.values()].map(({fix, by}) => {
    const action = new RuleAction(
      fix.title,
      QuickFix,
      by.map(({rule}) => rule),
    )
    action.edit = fixEdit(document, fix)
    // The editor applies a preferred fix unseen.
    action.isPreferred = fix.safe === true && by.every(({fixes}) => fixes.length === 1)
    return action
  })
}

/** Where a document is but a title, the sections that it lacks all stand there: the weightiest first. */
function byWeight({result}: Checked, findings: readonly Finding[]): Finding[] {
  const weights = new Map(result.framework?.checklist.elements.map(it => [it.id, it.weight]))
  const weight = (finding: Finding) => weights.get(elementOf(finding)) ?? Number.POSITIVE_INFINITY
  return [...findings].sort((a, b) => weight(b) - weight(a) || 0)
}

function insertAll(document: vscode.TextDocument, {result}: Checked, here: readonly Finding[]): RuleAction[] {
  const lacking = here.filter(finding => elementOf(finding) && finding.fixes.length > 0)
  if (lacking.length < 2) return []
  const order = result.elements.map(({id}) => id)
  const action = new RuleAction(
    `Insert all ${lacking.length} sections that were not found`,
    QuickFix,
    lacking.map(({rule}) => rule),
  )
  action.edit = fixEdit(document, {edits: insertAllSections(lacking, order)})
  return [action]
}

function fixAllOf(document: vscode.TextDocument, rule: string, findings: readonly Finding[]): RuleAction[] {
  const alike = findings.filter(it => it.rule === rule && it.fixes.some(({safe}) => safe))
  const edits: readonly Edit[] = alike.length < 2 ? [] : safeEdits(alike)
  if (edits.length === 0) return []
  const action = new RuleAction(`Fix all ${alike.length} findings of ${rule}`, QuickFix, [rule])
  action.edit = workspaceEdit(document, edits)
  return [action]
}

function fixAll(document: vscode.TextDocument, findings: readonly Finding[]): RuleAction[] {
  const edits = safeEdits(findings)
  if (edits.length === 0) return []
  const action = new RuleAction('Fix all PMPrep findings that need no thought', FIX_ALL, [])
  action.edit = workspaceEdit(document, edits)
  return [action]
}

function moreActions(
  document: vscode.TextDocument,
  rules: readonly string[],
  here: readonly Finding[],
): RuleAction {
  const action = new RuleAction('Explain or disable a rule here…', QuickFix, rules)
  const start = Math.min(...here.map(it => it.start))
  const end = Math.max(...here.map(it => it.end))
  action.command = {title: action.title, command: OTHER_ACTIONS, arguments: [document.uri, start, end]}
  return action
}
