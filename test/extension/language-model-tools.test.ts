import assert from 'node:assert/strict'
import * as vscode from 'vscode'

describe('tools for agents', () => {
  const call = async (name: string, input: object) => {
    const {content} = await vscode.lm.invokeTool(`pmprep_${name}`, {input, toolInvocationToken: undefined})
    return content.map(it => (it instanceof vscode.LanguageModelTextPart ? it.value : '')).join('')
  }

  before(() =>
    vscode.extensions
      .getExtension('pmprep.pmprep')
      ?.activate()
      .then(it => it.started),
  )

  it('are listed with what they take', () => {
    const ours = vscode.lm.tools.filter(({name}) => name.startsWith('pmprep_'))
    assert.deepEqual(ours.map(({name}) => name).sort(), [
      'pmprep_check_document',
      'pmprep_list_questions',
      'pmprep_score_answer',
    ])
    for (const {description, inputSchema} of ours) assert.ok(description && inputSchema)
  })

  it('check a document by the rules of the editor', async () => {
    const text = '---\npmprep: prd\n---\n\n# Lost luggage\n\n## Problem\n\nWe need a dashboard.\n'
    const {type, findings} = JSON.parse(await call('check_document', {text}))
    assert.equal(type, 'prd')
    assert.ok(findings.some(({rule}: {rule: string}) => rule === 'element/metrics'))
  })

  it('say what is wrong with a call', async () => {
    await assert.rejects(call('check_document', {text: 'Dear diary.'}), /give “type”/)
    await assert.rejects(call('score_answer', {answer: 'Yes.'}), /question/)
  })
})
