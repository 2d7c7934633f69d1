import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {AttemptStore} from '../../../src/extension/practice/attempt-store.ts'
import {closeAll, settled, withSettings} from '../editing.ts'
import {at, eventually, remove, write} from '../workspace-files.ts'

const FOLDER = 'kept-attempts'
const ATTEMPT =
  '---\npmprep: answer\nquestion: How would you grow a ferry line?\ncategory: growth\nlevel: mid\ndate: 2026-03-02T10:00\n---\n\n# Ferry\n\n## Answer\n\nText.\n'

describe('the attempts of the practice folder', () => {
  let store: AttemptStore
  let heard = 0

  const withStore = (run: () => Promise<void>) =>
    withSettings({'pmprep.practice.folder': FOLDER}, async () => {
      const context = {storageUri: at(`${FOLDER}-index`)} as vscode.ExtensionContext
      store = new AttemptStore(context)
      heard = 0
      const listener = store.onDidChangeFiles(() => heard++)
      try {
        await store.all()
        await run()
      } finally {
        listener.dispose()
        store.dispose()
      }
    })
  const paths = async () => (await store.all()).attempts.map(it => it.path)
  const pathsWhen = (...expected: string[]) =>
    eventually(async () => assert.deepEqual((await paths()).sort(), expected))

  afterEach(async () => {
    await closeAll()
    await remove(FOLDER, `${FOLDER}-index`)
  })

  it('are heard of when a folder comes with files in it', () =>
    withStore(async () => {
      await write(`${FOLDER}/mock/one.md`, ATTEMPT)
      await pathsWhen('mock/one.md')
      assert.ok(heard > 0)
    }))

  it('are read again when one is saved, also in a folder that came with another', () =>
    withStore(async () => {
      const uri = await write(`${FOLDER}/mock/one.md`, ATTEMPT)
      await pathsWhen('mock/one.md')
      const editor = await vscode.window.showTextDocument(uri)
      await editor.edit(edit => edit.insert(editor.document.positionAt(4), 'score: 62\n'))
      await editor.document.save()
      await eventually(async () => assert.equal((await store.all()).attempts[0]?.score, 62))
    }))

  it('go with the folder they are in', () =>
    withStore(async () => {
      await write(`${FOLDER}/mock/one.md`, ATTEMPT)
      await write(`${FOLDER}/two.md`, ATTEMPT)
      await pathsWhen('mock/one.md', 'two.md')
      await remove(`${FOLDER}/mock`)
      await pathsWhen('two.md')
    }))

  it('are not read again for hidden files, as those of git', () =>
    withStore(async () => {
      await write(`${FOLDER}/one.md`, ATTEMPT)
      await pathsWhen('one.md')
      await settled()
      heard = 0
      await write(`${FOLDER}/.git/index`, 'x')
      await settled()
      assert.equal(heard, 0)
    }))
})
