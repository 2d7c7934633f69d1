import assert from 'node:assert/strict'
import {statSync} from 'node:fs'
import {join} from 'node:path'
import {pmprep, useWorkspace} from './command.ts'
import {CLEAN, DRAFT, FIXABLE, OTHER} from './documents.ts'
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

  describe('on the standard input', () => {
    const fix = (text: string, ...args: string[]) =>
      pmprep(workspace().folder, ['lint', '--fix', ...args, '-'], text)

    it('prints the text, mended, and what is left on the standard error', async () => {
      const {status, stdout, stderr} = await fix(DRAFT.replace('# Refunds', '# Seamless refunds'))
      assert.equal(status, 1)
      assert.ok(stdout.startsWith('---\npmprep: prd\n'))
      assert.match(stderr, /^-:\d+:\d+: error: /m)
      assert.deepEqual(await fix(FIXABLE), {
        status: 0,
        stdout: FIXED,
        stderr: '-: backlog, score 100 of 100, 0 findings\n1 product document, 0 findings\n',
      })
    })

    it('prints a text that needs no mending as it is, also one that is not ours', async () => {
      for (const text of [CLEAN, OTHER, '', `\uFEFF${CLEAN.replaceAll('\n', '\r\n')}`]) {
        assert.equal((await fix(text)).stdout, text)
      }
    })

    it('keeps Windows line endings and the byte order mark', async () => {
      const {stdout} = await fix(`\uFEFF${FIXABLE.replaceAll('\n', '\r\n')}`)
      assert.equal(stdout, `\uFEFF${FIXED.replaceAll('\n', '\r\n')}`)
    })

    it('writes findings in any format to the standard error', async () => {
      const {stderr} = await fix(DRAFT, '--format', 'json')
      assert.equal((JSON.parse(stderr) as {version: number}).version, 1)
    })
  })
})
