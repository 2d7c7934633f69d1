import assert from 'node:assert/strict'
import {statSync} from 'node:fs'
import {join} from 'node:path'
import {useWorkspace} from './command.ts'
import {CLEAN, DRAFT, FIXABLE} from './documents.ts'
import {lintOutputOf} from './lint-record.ts'

const FIXED = FIXABLE.replace(' seamlessly', '')

describe('pmprep lint --fix', () => {
  const workspace = useWorkspace({'a.md': FIXABLE, 'clean.md': CLEAN, 'draft.md': DRAFT})

  it('applies the fixes that need no thought, and shows what is left', async () => {
    const {files} = lintOutputOf(await workspace().run('lint', '--fix', '--format', 'json', 'a.md'))
    assert.equal(workspace().read('a.md'), FIXED)
    assert.deepEqual(files[0]?.findings, [])
  })

  it('changes nothing the second time', async () => {
    await workspace().run('lint', '--fix', 'a.md')
    const once = workspace().read('a.md')
    await workspace().run('lint', '--fix', 'a.md')
    assert.equal(workspace().read('a.md'), once)
  })

  it('leaves fixes that need thought to the writer, and clean files untouched', async () => {
    const changed = () =>
      ['draft.md', 'clean.md'].map(path => statSync(join(workspace().folder, path)).mtimeMs)
    const before = changed()
    await workspace().run('lint', '--fix')
    assert.equal(workspace().read('draft.md'), DRAFT)
    assert.deepEqual(changed(), before)
  })

  it('keeps Windows line endings and the byte order mark', async () => {
    workspace().write('a.md', `\uFEFF${FIXABLE.replaceAll('\n', '\r\n')}`)
    await workspace().run('lint', '--fix', 'a.md')
    assert.equal(workspace().read('a.md'), `\uFEFF${FIXED.replaceAll('\n', '\r\n')}`)
  })

  it('changes no file without it', async () => {
    await workspace().run('lint')
    assert.equal(workspace().read('a.md'), FIXABLE)
  })
})
