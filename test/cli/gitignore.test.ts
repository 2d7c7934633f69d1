import assert from 'node:assert/strict'
import {mkdirSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {pmprep, useWorkspace} from './command.ts'
import {CLEAN} from './documents.ts'
import {lintOutputOf} from './lint-record.ts'

describe('what pmprep lint leaves out', () => {
  const workspace = useWorkspace({
    'a.md': CLEAN,
    'draft-a.md': CLEAN,
    'build/b.md': CLEAN,
    'docs/c.md': CLEAN,
    'docs/draft-c.md': CLEAN,
    'docs/build/d.md': CLEAN,
    'docs/old/e.md': CLEAN,
    'docs/old/keep.md': CLEAN,
  })
  beforeEach(() => mkdirSync(join(workspace().folder, '.git')))

  const pathsIn = async (folder: string, ...args: string[]) =>
    lintOutputOf(await pmprep(folder, ['lint', '--format', 'json', ...args])).files.map(({path}) => path)
  const paths = (...args: string[]) => pathsIn(workspace().folder, ...args)
  const everything = [
    'a.md',
    'build/b.md',
    'docs/build/d.md',
    'docs/c.md',
    'docs/draft-c.md',
    'docs/old/e.md',
    'docs/old/keep.md',
    'draft-a.md',
  ]

  it('nothing without a .gitignore', async () => assert.deepEqual(await paths(), everything))

  const cases: [what: string, files: Record<string, string>, left: string[]][] = [
    ['files by name', {'.gitignore': 'draft-*.md\n'}, ['draft-a.md', 'docs/draft-c.md']],
    ['folders by name', {'.gitignore': 'build/\n'}, ['build/b.md', 'docs/build/d.md']],
    ['folders at the root only', {'.gitignore': '/build\n'}, ['build/b.md']],
    [
      'what a nested one names',
      {'docs/.gitignore': '/build/\ndraft-*\n'},
      ['docs/build/d.md', 'docs/draft-c.md'],
    ],
    ['all but what is named again', {'.gitignore': 'docs/old/*\n!keep.md\n'}, ['docs/old/e.md']],
    [
      'nothing that a nested one names again',
      {'.gitignore': 'draft-*.md\n', 'docs/.gitignore': '!draft-c.md\n'},
      ['draft-a.md'],
    ],
    [
      'nothing in a folder that a nested one names again',
      {'.gitignore': '/docs/old/\n', 'docs/.gitignore': '!old/\n'},
      [],
    ],
    [
      'all in a folder, whatever is named again in it',
      {'.gitignore': 'old/\n', 'docs/old/.gitignore': '!keep.md\n'},
      ['docs/old/e.md', 'docs/old/keep.md'],
    ],
    [
      'what comments and spaces say',
      {'.gitignore': '# a.md\n\n  \r\nbuild  \r\n'},
      ['build/b.md', 'docs/build/d.md'],
    ],
    ['what the repository excludes', {'.git/info/exclude': 'a.md\n'}, ['a.md']],
  ]
  for (const [what, files, left] of cases) {
    it(what, async () => {
      for (const [path, text] of Object.entries(files)) workspace().write(path, text)
      assert.deepEqual(
        await paths(),
        everything.filter(path => !left.includes(path)),
      )
    })
  }

  it('the same by a glob', async () => {
    workspace().write('.gitignore', 'build\ndraft-*\n')
    assert.deepEqual(await paths('**/*.md'), ['a.md', 'docs/c.md', 'docs/old/e.md', 'docs/old/keep.md'])
    assert.deepEqual(await paths('docs/*.md'), ['docs/c.md'])
  })

  it('the same in a folder of the repository', async () => {
    workspace().write('.gitignore', '/docs/build\ndraft-*\n')
    assert.deepEqual(await pathsIn(join(workspace().folder, 'docs')), ['c.md', 'old/e.md', 'old/keep.md'])
    assert.deepEqual(await pathsIn(join(workspace().folder, 'docs'), '..'), [
      '../a.md',
      '../build/b.md',
      '../docs/c.md',
      '../docs/old/e.md',
      '../docs/old/keep.md',
    ])
  })

  it('no file that is named', async () => {
    workspace().write('.gitignore', '*\n')
    assert.deepEqual(await paths('draft-a.md', '.'), ['draft-a.md'])
  })

  it('nothing in a folder that is named, but what is ignored within it', async () => {
    workspace().write('.gitignore', 'docs\n')
    workspace().write('docs/.gitignore', 'build\n')
    assert.deepEqual(await paths('docs/old', 'docs/build'), [
      'docs/old/e.md',
      'docs/old/keep.md',
      'docs/build/d.md',
    ])
  })

  it('says what to do where a glob matches ignored files only', async () => {
    workspace().write('.gitignore', 'draft-*\n')
    const {status, stderr} = await workspace().run('lint', 'draft-*.md')
    assert.equal(status, 2)
    assert.match(stderr, /no file at “draft-\*\.md”.*Git ignores/)
  })

  it('what an exclusion names', async () => {
    assert.deepEqual(await paths('!docs/old', '!**/draft-*', '.'), [
      'a.md',
      'build/b.md',
      'docs/build/d.md',
      'docs/c.md',
    ])
    assert.deepEqual(await paths('!docs'), ['a.md', 'build/b.md', 'draft-a.md'])
    assert.deepEqual(await paths('docs', 'docs/old/e.md', '!docs/**'), ['docs/old/e.md'])
  })

  it('templates and settings of PMPrep, and packages', async () => {
    workspace().write('docs/.pmprep/templates/t.md', CLEAN)
    workspace().write('docs/node_modules/n.md', CLEAN)
    assert.deepEqual(await paths(), everything)
    assert.deepEqual(await paths('docs/**/.*/**/*.md', 'a.md').catch(() => 'none'), 'none')
  })

  if (process.platform !== 'win32') {
    it('links in a circle, but nothing that they lead to', async () => {
      const {folder} = workspace()
      symlinkSync('..', join(folder, 'docs/up'))
      symlinkSync('other', join(folder, 'docs/self'))
      symlinkSync('self', join(folder, 'docs/other'))
      workspace().write('.gitignore', 'x\n')
      mkdirSync(join(folder, 'x'))
      workspace().write('x/f.md', CLEAN)
      symlinkSync('../x', join(folder, 'docs/linked'))
      assert.deepEqual(await paths('docs/linked', 'docs'), [
        'docs/linked/f.md',
        'docs/build/d.md',
        'docs/c.md',
        'docs/draft-c.md',
        'docs/old/e.md',
        'docs/old/keep.md',
      ])
    })

    it('no link to itself that is named: says so', async () => {
      symlinkSync('loop.md', join(workspace().folder, 'loop.md'))
      const {status, stderr} = await workspace().run('lint', 'loop.md')
      assert.equal(status, 2)
      assert.match(stderr, /^pmprep: cannot read loop\.md: /)
      assert.doesNotMatch(stderr, /\n {4}at /)
    })
  }
})
