import assert from 'node:assert/strict'
import {execFile} from 'node:child_process'
import {chmodSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {cli, pmprep, useWorkspace} from './command.ts'
import {CLEAN, DRAFT, OTHER} from './documents.ts'
import {type LintOutput, lintOutputOf} from './lint-record.ts'

describe('what pmprep lint reads', () => {
  const workspace = useWorkspace({
    'a.md': CLEAN,
    'docs/b.md': CLEAN,
    'docs/deep/c.markdown': CLEAN,
    'docs/d.txt': CLEAN,
    'docs/node_modules/e.md': CLEAN,
    '.hidden/f.md': CLEAN,
    'my docs/g (1).md': CLEAN,
    'empty/readme.txt': '',
  })
  const paths = async (...args: string[]) =>
    lintOutputOf(await workspace().run('lint', '--format', 'json', ...args)).files.map(({path}) => path)

  const inputs: [what: string, args: string[], expected: string[]][] = [
    ['a file', ['docs/b.md'], ['docs/b.md']],
    ['a file of any name', ['docs/d.txt'], ['docs/d.txt']],
    ['a folder: its Markdown at any depth', ['docs'], ['docs/b.md', 'docs/deep/c.markdown']],
    ['a folder with a slash', ['docs/'], ['docs/b.md', 'docs/deep/c.markdown']],
    ['the folder it runs in', [], ['a.md', 'docs/b.md', 'docs/deep/c.markdown', 'my docs/g (1).md']],
    ['a glob', ['docs/**/*.m*'], ['docs/b.md', 'docs/deep/c.markdown']],
    ['a glob with braces', ['{a,docs/b}.md'], ['a.md', 'docs/b.md']],
    ['several, each file once', ['docs/b.md', 'docs', 'docs/*.md'], ['docs/b.md', 'docs/deep/c.markdown']],
    ['in the order given', ['docs/b.md', 'a.md'], ['docs/b.md', 'a.md']],
    ['a name that looks like a glob', ['my docs/g (1).md'], ['my docs/g (1).md']],
    ['a hidden folder that is named', ['.hidden'], ['.hidden/f.md']],
    ['a folder without Markdown', ['empty'], []],
  ]
  for (const [what, args, expected] of inputs) {
    it(what, async () => assert.deepEqual((await paths(...args)).sort(), [...expected].sort()))
  }

  it('keeps to the order of the command line, and sorts within a folder', async () => {
    assert.deepEqual(await paths('docs/b.md', 'a.md'), ['docs/b.md', 'a.md'])
    assert.deepEqual(await paths('docs', 'a.md'), ['docs/b.md', 'docs/deep/c.markdown', 'a.md'])
  })

  it('absolute paths', async () => {
    const file = join(workspace().folder, 'a.md')
    assert.deepEqual(await paths(file), [file])
  })

  it('an absolute glob', async () =>
    assert.deepEqual(
      (await paths(join(workspace().folder, 'docs', '*.md'))).map(path => path.slice(-9)),
      ['docs/b.md'],
    ))

  describe('from the standard input', () => {
    it('a document', async () => {
      const {files} = lintOutputOf(await pmprep(workspace().folder, ['lint', '--format', 'json', '-'], DRAFT))
      assert.equal(files[0]?.path, '-')
      assert.equal(files[0]?.type, 'prd')
    })

    it('of a type that is told', async () => {
      const args = ['lint', '--type', 'backlog', '--format', 'json', '-']
      const {files} = lintOutputOf(await pmprep(workspace().folder, args, '- Export as CSV\n'))
      assert.equal(files[0]?.type, 'backlog')
    })

    it('with a byte order mark and astral characters', async () => {
      const outcome = await pmprep(
        workspace().folder,
        ['lint', '--format', 'json', '-'],
        `\uFEFF${CLEAN}- 🚀 fast\n`,
      )
      assert.equal(lintOutputOf(outcome).files[0]?.type, 'backlog')
    })

    it('nothing', async () => {
      const {files} = lintOutputOf(await pmprep(workspace().folder, ['lint', '--format', 'json', '-'], ''))
      assert.deepEqual(files, [{path: '-', type: null, score: null, elements: [], findings: []}])
    })

    it('beside files', async () => {
      const {files} = lintOutputOf(
        await pmprep(workspace().folder, ['lint', '--format', 'json', 'a.md', '-'], OTHER),
      )
      assert.deepEqual(
        files.map(({path}) => path),
        ['a.md', '-'],
      )
    })

    it('in text', async () => {
      const {stdout} = await pmprep(workspace().folder, ['lint', '-'], DRAFT)
      assert.match(stdout, /^-:\d+:\d+: /m)
    })
  })

  if (process.platform !== 'win32') {
    it('a pipe that stands for a file', async () => {
      // Not through the standard input of a child of Node, which is a socket and has no path.
      const {stdout} = await promisify(execFile)('bash', [
        '-c',
        `"$0" "$1" lint --format json <(cat "$2")`,
        process.execPath,
        cli,
        join(workspace().folder, 'a.md'),
      ])
      assert.equal((JSON.parse(stdout) as LintOutput).files[0]?.type, 'backlog')
    })

    it('a folder with a link that leads nowhere: says so', async () => {
      symlinkSync('/nowhere/x.md', join(workspace().folder, 'docs/broken.md'))
      const {status, stderr} = await workspace().run('lint', 'docs')
      if (status !== 0) assert.match(stderr, /^pmprep: cannot read docs\/broken\.md: [^\n]*\n/)
      assert.doesNotMatch(stderr, /\n {4}at /)
    })
  }

  if (process.platform !== 'win32' && process.getuid?.() !== 0) {
    it('nothing where one file may not be read: says which', async () => {
      chmodSync(join(workspace().folder, 'docs/b.md'), 0)
      const {status, stdout, stderr} = await workspace().run('lint', 'a.md', 'docs/b.md')
      assert.deepEqual([status, stdout], [2, ''])
      assert.match(stderr, /^pmprep: cannot read docs\/b\.md: [^\n]*permission/)
    })
  }

  describe('a type that is told', () => {
    it('goes before what the file says', async () => {
      const {files} = lintOutputOf(await workspace().run('lint', '--type', 'prd', '--format', 'json', 'a.md'))
      assert.equal(files[0]?.type, 'prd')
    })
  })
})
