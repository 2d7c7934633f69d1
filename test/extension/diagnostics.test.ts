import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {toDiagnostic} from '../../src/extension/diagnostics.ts'
import {placedText} from '../../src/extension/places.ts'
import {
  closeAll,
  diagnosticsWhen,
  hasRule,
  openFile,
  openText,
  ruleOf,
  settled,
  withSettings,
} from './editing.ts'

const BACKLOG = '---\npmprep: backlog\n---\n\n- As a librarian, I want to renew a loan.\n'

describe('diagnostics', () => {
  afterEach(closeAll)

  it('are shown for a document of ours, with a link to the rule’s page', async () => {
    const {document} = await openText(BACKLOG)
    const [found] = await diagnosticsWhen(document.uri, hasRule('story/benefit'))
    assert.ok(found)
    assert.equal(found.severity, vscode.DiagnosticSeverity.Warning)
    assert.equal(found.range.start.line, 4)
    assert.match(found.message, /No benefit found/)
    assert.ok(typeof found.code === 'object' && found.code.target.toString().includes('explainRule'))
  })

  it('follow what is typed, and go when the defect goes', async () => {
    const editor = await openText(BACKLOG)
    const {uri} = editor.document
    await diagnosticsWhen(uri, hasRule('story/benefit'))
    const end = editor.document.lineAt(4).range.end
    await editor.edit(edit => edit.insert(end.translate(0, -1), ' so that I can finish the book'))
    await diagnosticsWhen(uri, found => found.length === 0)
  })

  it('appear when front matter makes a document ours, and go when it says “none”', async () => {
    const editor = await openText('- As a librarian, I want to renew a loan.\n')
    const {uri} = editor.document
    await editor.edit(edit => edit.insert(new vscode.Position(0, 0), '---\npmprep: backlog\n---\n\n'))
    await diagnosticsWhen(uri, hasRule('story/benefit'))
    await editor.edit(edit => edit.replace(new vscode.Range(1, 0, 1, 15), 'pmprep: none'))
    await diagnosticsWhen(uri, found => found.length === 0)
  })

  it('do not alarm over the sections of a template that the writer has not come to', async () => {
    const sections = [
      'Problem',
      'Users',
      'Goals',
      'Success metrics',
      'Requirements',
      'Risks',
      'Open questions',
    ]
    const guided = sections.map(it => `## ${it}\n\n<!-- What belongs here. -->\n`).join('\n')
    const editor = await openText(`---\npmprep: prd\n---\n\n# Refunds\n\n${guided}`)
    const {document} = editor
    const severityOf = (found: vscode.Diagnostic[]) =>
      found.find(it => ruleOf(it) === 'element/metrics')?.severity
    const write = async (section: string) => {
      const line = document.getText().split('\n').indexOf(`## ${section}`) + 2
      const sentence = 'Shop owners wait two days for each refund, because support must trigger it.'
      await editor.edit(edit => edit.replace(document.lineAt(line).range, sentence))
    }
    await diagnosticsWhen(document.uri, hasRule('template/not-filled-in'))
    await write('Problem')
    const draft = await diagnosticsWhen(document.uri, hasRule('element/metrics'))
    assert.equal(severityOf(draft), vscode.DiagnosticSeverity.Information)
    // What was passed over is a gap.
    await write('Requirements')
    await diagnosticsWhen(document.uri, it => severityOf(it) === vscode.DiagnosticSeverity.Error)
  })

  it('leave alone what is none of ours', async () => {
    const {document} = await openText('# Shopping\n\n- Milk, eggs, etc.\n- TBD\n')
    const other = await openText(BACKLOG)
    await diagnosticsWhen(other.document.uri, hasRule('story/benefit'))
    assert.deepEqual(vscode.languages.getDiagnostics(document.uri), [])
  })

  it('are cleared when the document closes', async () => {
    // VS Code lets go of a closed file only after minutes, of an unsaved document at once.
    const document = await vscode.workspace.openTextDocument({language: 'markdown', content: BACKLOG})
    await vscode.window.showTextDocument(document)
    await diagnosticsWhen(document.uri, hasRule('story/benefit'))
    await closeAll()
    await diagnosticsWhen(document.uri, found => found.length === 0)
  })

  it('obey a suppression comment', async () => {
    const editor = await openText(BACKLOG)
    const {uri} = editor.document
    await diagnosticsWhen(uri, hasRule('story/benefit'))
    await editor.edit(edit =>
      edit.insert(new vscode.Position(4, 0), '<!-- pmprep-disable-next-line story/benefit -->\n'),
    )
    await diagnosticsWhen(uri, found => found.length === 0)
  })

  it('are never those of the document that had the address before', async () => {
    const good = BACKLOG.replace('a loan.', 'a loan, so that I can finish the book.')
    const open = async (content: string) => {
      const document = await vscode.workspace.openTextDocument({language: 'markdown', content})
      await vscode.window.showTextDocument(document)
      return document.uri
    }
    for (let round = 0; round < 5; round++) {
      const first = await open(BACKLOG)
      await diagnosticsWhen(first, hasRule('story/benefit'))
      await closeAll()
      const second = await open(good)
      assert.equal(second.toString(), first.toString(), 'VS Code gives addresses of unsaved documents anew')
      await settled()
      assert.deepEqual(vscode.languages.getDiagnostics(second), [])
      await closeAll()
      // And the other way round: what the close of the first cleans up is not the second's.
      const third = await open(BACKLOG)
      await diagnosticsWhen(third, hasRule('story/benefit'))
      await settled()
      assert.equal(vscode.languages.getDiagnostics(third).length, 1)
      await closeAll()
    }
  })

  it('go when the document becomes another language, and come back with it', async () => {
    const {document} = await openText(BACKLOG)
    await diagnosticsWhen(document.uri, hasRule('story/benefit'))
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext')
    await diagnosticsWhen(document.uri, found => found.length === 0)
    await vscode.languages.setTextDocumentLanguage(document, 'markdown')
    await diagnosticsWhen(document.uri, hasRule('story/benefit'))
  })

  it('are none in what nobody can write in, as the old side of a diff', async () => {
    const provider = vscode.workspace.registerTextDocumentContentProvider('pmprep-old', {
      provideTextDocumentContent: () => BACKLOG,
    })
    try {
      const {uri} = await vscode.workspace.openTextDocument(vscode.Uri.parse('pmprep-old:/backlog.md'))
      await settled()
      assert.deepEqual(vscode.languages.getDiagnostics(uri), [])
    } finally {
      provider.dispose()
    }
  })

  it('stay while somebody types, until the next check', async () => {
    const editor = await openText(BACKLOG)
    const {uri} = editor.document
    await diagnosticsWhen(uri, hasRule('story/benefit'))
    let least = Number.POSITIVE_INFINITY
    const listener = vscode.languages.onDidChangeDiagnostics(() => {
      least = Math.min(least, vscode.languages.getDiagnostics(uri).length)
    })
    try {
      for (const word of ['- As', ' a', ' guard', ',', ' I', ' want', ' to', ' rest', '.']) {
        const end = editor.document.lineAt(editor.document.lineCount - 1).range.end
        await editor.edit(edit => edit.insert(end, word))
      }
      await diagnosticsWhen(uri, found => found.length === 2)
    } finally {
      listener.dispose()
    }
    assert.ok(least >= 1)
  })

  it('spare the line that is being typed in focus mode', async () => {
    await withSettings({'pmprep.focusMode': true}, async () => {
      const editor = await openText(`${BACKLOG}- As a member, I want to reserve a drill.\n`)
      const {uri} = editor.document
      await diagnosticsWhen(uri, found => found.length === 2)
      const end = editor.document.lineAt(4).range.end
      editor.selection = new vscode.Selection(end, end)
      await vscode.commands.executeCommand('type', {text: ' '})
      await diagnosticsWhen(uri, found => found.length === 1)
      await settled()
      assert.equal(vscode.languages.getDiagnostics(uri)[0]?.range.start.line, 5)
      editor.selection = new vscode.Selection(0, 0, 0, 0)
      await diagnosticsWhen(uri, found => found.length === 2)
      editor.selection = new vscode.Selection(end, end)
      await vscode.commands.executeCommand('type', {text: ' '})
      await diagnosticsWhen(uri, found => found.length === 1)
      await editor.document.save()
      await diagnosticsWhen(uri, found => found.length === 2)
    })
  })

  it('wait for the document to be saved where the settings say so', async () => {
    await withSettings({'pmprep.run': 'onSave'}, async () => {
      const editor = await openText(BACKLOG)
      const {uri} = editor.document
      await diagnosticsWhen(uri, hasRule('story/benefit'))
      const end = editor.document.lineAt(4).range.end
      await editor.edit(edit => edit.insert(end, '\n- As a member, I want to reserve a drill.'))
      await settled()
      assert.equal(vscode.languages.getDiagnostics(uri).length, 1)
      await editor.document.save()
      await diagnosticsWhen(uri, found => found.length === 2)
    })
  })

  it('of a long document leave others their turn while they are made', async () => {
    const sections = Array.from(
      {length: 1200},
      (_, index) =>
        `## Stop ${index}\n\nGuard ${index} walks 14 cars to swap seat ${index} before the train leaves stop ${index}.\n`,
    )
    let turns = 0
    let isDone = false
    const count = () => {
      turns++
      if (!isDone) setTimeout(count, 0)
    }
    const listener = vscode.workspace.onDidOpenTextDocument(count)
    const {document} = await openText(`---\npmprep: prd\n---\n\n# Swaps\n\n${sections.join('\n')}`)
    await diagnosticsWhen(document.uri, found => found.length > 0)
    isDone = true
    listener.dispose()
    assert.ok(turns > 5, `${turns} turns`)
  })

  it('carry second places, and fade what could go', () => {
    const uri = vscode.Uri.parse('untitled:two.md')
    const finding = {
      rule: 'story/unique',
      severity: 'warning',
      message: 'Twice R3',
      why: 'One of them will be forgotten.',
      href: '',
      start: 8,
      end: 10,
      related: [{start: 2, end: 4, message: 'the first R3'}],
      unnecessary: true,
      fixes: [],
    } as const
    const {relatedInformation, tags} = toDiagnostic(placedText(uri, '- R3\n\n- R3\n'), finding)
    assert.deepEqual(tags, [vscode.DiagnosticTag.Unnecessary])
    const [first] = relatedInformation ?? []
    assert.equal(first?.message, 'the first R3')
    assert.ok(first?.location.range.isEqual(new vscode.Range(0, 2, 0, 4)))
  })

  it('say nothing twice', async () => {
    const {document} = await openFile('poor-prd.md')
    const found = await diagnosticsWhen(document.uri, all => all.length > 3)
    const keys = found.map(
      it => `${ruleOf(it)} ${it.range.start.line}:${it.range.start.character} ${it.message}`,
    )
    assert.equal(new Set(keys).size, keys.length)
  })
})
