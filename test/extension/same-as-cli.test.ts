import assert from 'node:assert/strict'
import {execFile} from 'node:child_process'
import {readdirSync} from 'node:fs'
import {promisify} from 'node:util'
import * as vscode from 'vscode'
import type {LintRecord} from '../../src/core/record.ts'
import {closeAll, diagnosticsWhen, openFile, ruleOf} from './editing.ts'

const severities = ['error', 'warning', 'information', 'hint']

describe('the editor and the command line', () => {
  afterEach(closeAll)

  const folder = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath as string
  for (const name of readdirSync(folder).filter(it => it.endsWith('.md'))) {
    it(`say the same about ${name}`, async () => {
      const {document} = await openFile(name)
      const expected = (await lintByCli(document.uri.fsPath)).findings.map(
        ({rule, severity, range, message}) =>
          [
            rule,
            severity,
            range.start.line,
            range.start.column,
            range.end.line,
            range.end.column,
            message,
          ].join(' '),
      )
      const show = (it: vscode.Diagnostic) => {
        const {start, end} = it.range
        const places = [start.line + 1, start.character + 1, end.line + 1, end.character + 1]
        return [ruleOf(it), severities[it.severity], ...places, it.message.split('\n')[0]].join(' ')
      }
      const found = await diagnosticsWhen(document.uri, all => all.length === expected.length)
      assert.deepEqual(found.map(show).sort(), expected.sort())
    })
  }
})

async function lintByCli(path: string): Promise<LintRecord> {
  const extension = vscode.extensions.getExtension('pmprep.pmprep')
  const cli = vscode.Uri.joinPath(extension?.extensionUri as vscode.Uri, 'dist', 'cli.js').fsPath
  const {stdout} = await promisify(execFile)(process.execPath, [cli, 'lint', '--format', 'json', path], {
    maxBuffer: 1 << 26,
    env: {...process.env, ELECTRON_RUN_AS_NODE: '1'},
  }).catch(error => error)
  return JSON.parse(stdout).files[0]
}
