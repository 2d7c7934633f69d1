import assert from 'node:assert/strict'
import {openWorkbench} from './session.ts'
import type {Workbench} from './workbench.ts'
const shots = '/tmp/harness/shots'
describe('page object', function () {
  this.timeout(60000)
  let w: Workbench
  before(async () => { w = await openWorkbench('/tmp/harness/ws') })
  it('opens a file and sees squiggles', async () => {
    await w.openFile('poor.md')
    for (const k of ['error', 'warning', 'info', 'hint'] as const) assert.equal(await w.editor.squigglesWhen(k), 1, k)
    assert.equal(await w.editor.visibleText(), '---\npmprep: prd\n---\n# Export\n\nIt should be fast and nice and maybe soon.\n\nAnother line.\n')
    assert.equal(await w.editor.wholeText(), '---\npmprep: prd\n---\n# Export\n\nIt should be fast and nice and maybe soon.\n\nAnother line.\n')
    await w.screenshot('1-squiggles', shots)
  })
  it('problems', async () => { console.log(await w.problemsWhen(r => r.length === 3).catch(e => e.message)); await w.screenshot('2-problems', shots) })
  it('status', async () => { console.log(await w.statusBarItem(/PRD \d+/)) })
  it('hover', async () => { console.log(await w.editor.hover('fast')); await w.screenshot('3-hover', shots) })
  it('fix', async () => {
    await w.editor.clickOn('fast')
    console.log(await w.editor.quickFixes()); await w.screenshot('4-fixes', shots)
    await w.editor.quickFix('Replace with a number')
    await w.editor.textWhen(t => t.includes('be 200 ms and'))
    await w.editor.squigglesWhen('warning', n => n === 0)
  })
  it('goes and types', async () => {
    await w.editor.goTo(8, 1)
    await w.type('Or maybe. ')
    await w.editor.textWhen(t => t.includes('Or maybe. Another'))
    await w.save()
  })
  it('notification', async () => { await w.command('Stub: Say Hello'); assert.equal(await w.notification('Hello'), 'Hello from stub'); await w.answerNotification('Hello', 'OK'); await w.screenshot('5-note', shots) })
  it('asks', async () => {
    await w.command('Stub: Ask'); console.log(await w.quickInput.choices(), await w.quickInput.question())
    await w.quickInput.pick('PRD'); console.log(await w.quickInput.question()); await w.screenshot('6-ask', shots)
    await w.quickInput.answer('Export')
    await w.editor.textWhen(t => t === '# PRD: Export\n'); console.log(await w.tabs())
  })
  it('vsix', async () => { const t = Date.now()
    const v = await openWorkbench('/tmp/harness/ws', {file: 'poor.md', vsix: '/tmp/harness/stub.vsix'}); await v.editor.squigglesWhen('error'); console.log(Date.now()-t)
  })
  it('another window', async () => {
    const v = await openWorkbench({'docs/a b.md': '# Long\n\n' + 'A long wrapped line of text. '.repeat(12) + '\n\nsoon\n'})
    await v.openFile('a b.md'); await v.editor.squigglesWhen('error')
    assert.match(await v.editor.visibleText(), /^# Long\n\n(A long wrapped line of text\. ){12}\n\nsoon\n$/)
    await v.screenshot('7-wrap', shots)
  })
})
