import assert from 'node:assert/strict'
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {eventually} from './eventually.ts'
import {openWorkbench} from './session.ts'
import type {Workbench} from './workbench.ts'

const attempt = (question: string, more: string) =>
  `---\npmprep: answer\nquestion: "${question}"\ncategory: growth\nlevel: mid\n${more}\n---\n\n# ${question}\n\n## Answer\n\nText.\n`

describe('the trees of practice', () => {
  let workbench: Workbench
  const file = (name: string) => join(workbench.folder, 'practice', name)
  /** What a screen reader says of the rows of a view. */
  const rows = (view: string) =>
    workbench.page
      .getByRole('tree', {name: view})
      .getByRole('treeitem')
      .evaluateAll(all => all.map(it => it.getAttribute('aria-label') ?? ''))
  const rowsWhen = (view: string, accept: (rows: string[]) => boolean) =>
    eventually(() => rows(view), accept, `the view ${view}`)
  const row = (view: string, name: RegExp) =>
    workbench.page.getByRole('tree', {name: view}).getByRole('treeitem', {name}).first()

  before(async () => {
    workbench = await openWorkbench({
      'practice/2026-03-02-ferry.md': attempt(
        'How would you grow a ferry line?',
        'date: 2026-03-02T10:00\nstatus: submitted\nscore: 62\nseconds: 1200',
      ),
      'practice/2026-02-01-kites.md': attempt('How would you grow a kite school?', 'date: 2026-02-01T09:30'),
      'practice/2026-01-05-merged.md': `<<<<<<< ours\n${attempt('A?', 'status: draft')}=======\n>>>>>>> theirs\n`,
    })
    await workbench.command('PMPrep: Focus on Attempts View')
  })

  it('lists attempts by month, and a file that cannot be read with its reason', async () => {
    const listed = await rowsWhen('Attempts', all =>
      all.some(it => it.startsWith('How would you grow a ferry')),
    )
    assert.ok(
      listed.some(it => /ferry line\?, 62, 20 min/.test(it)),
      listed.join('\n'),
    )
    assert.ok(listed.some(it => /^March 2026/.test(it)) && listed.some(it => /^February 2026/.test(it)))
    assert.ok(
      listed.some(it => /merged\.md.*two versions/i.test(it)),
      listed.join('\n'),
    )
    await row('Attempts', /merged/).click()
    await workbench.page.locator('.tab.active', {hasText: 'merged.md'}).waitFor()
  })

  it('follows what is changed by hand', async () => {
    const path = file('2026-03-02-ferry.md')
    writeFileSync(path, readFileSync(path, 'utf8').replace('score: 62', 'score: 81'))
    await rowsWhen('Attempts', all => all.some(it => /ferry line\?, 81/.test(it)))
  })

  it('shows the bank by category and level, and narrows it', async () => {
    await workbench.command('PMPrep: Focus on Practice View')
    await rowsWhen('Practice', it => it.some(row => /^Goals and metrics 0 of \d\d tried/.test(row)))
    await workbench.command('PMPrep: Filter Questions…')
    await workbench.quickInput.type('Growth')
    await workbench.quickInput.pick('Growth')
    await workbench.quickInput.type('Senior')
    await workbench.quickInput.pick('Senior')
    await workbench.press('Enter')
    const some = await rowsWhen('Practice', it => it.some(row => /^Senior/.test(row)))
    assert.ok(!some.some(it => /^Estimation/.test(it)), some.join('\n'))
    assert.ok(
      some.some(it => it.endsWith('? new')),
      some.join('\n'),
    )
  })

  it('begins an answer with a question of one’s own, whose kind it guesses, and shows no hint meanwhile', async () => {
    await workbench.command('PMPrep: New Practice Answer')
    await workbench.quickInput.asks('find a question')
    await workbench.quickInput.pick('Your own question')
    const question = 'Estimate how many umbrellas are left on the trains of a small country each year.'
    await workbench.quickInput.answer(question)
    assert.match((await workbench.quickInput.choices())[0] ?? '', /^Estimation/)
    await workbench.quickInput.accept()
    await workbench.quickInput.pick('Mid')
    const text = await workbench.editor.textWhen(it => it.includes('umbrellas'))
    for (const line of ['category: estimation', 'level: mid', 'status: draft', '## Answer']) {
      assert.ok(text.includes(line), text)
    }
    await workbench.type('It should be fast and user-friendly.')
    await workbench.save()
    assert.deepEqual(await workbench.problems(), [])
    assert.ok(readdirSync(join(workbench.folder, 'practice')).some(it => /umbrellas/.test(it)))
    await workbench.command('PMPrep: Focus on Attempts View')
    await rowsWhen('Attempts', all => all.some(it => /umbrellas.*draft/.test(it)))
  })

  it('goes to the draft of a question in place of beginning it again', async () => {
    await workbench.command('PMPrep: Search Questions…')
    await workbench.quickInput.type('growth senior')
    await workbench.quickInput.accept()
    const begun = () => readdirSync(join(workbench.folder, 'practice')).find(it => /-growth-/.test(it))
    const name =
      (await eventually(
        async () => begun(),
        it => it !== undefined,
        'the file of the attempt',
      )) ?? ''
    await workbench.page.locator('.tab.active', {hasText: name}).waitFor()
    const count = () => readdirSync(join(workbench.folder, 'practice')).length
    const before = count()
    await workbench.command('PMPrep: Search Questions…')
    const [, ask = ''] = /^question: "?(.{30})/m.exec(readFileSync(file(name), 'utf8')) ?? []
    await workbench.quickInput.type(ask)
    await workbench.quickInput.accept()
    await workbench.page.locator('.tab.active', {hasText: name}).waitFor()
    assert.equal(count(), before)
  })
})
