import assert from 'node:assert/strict'
import {readFrontMatter} from '../../src/core/document/front-matter.ts'
import {documentTypes} from '../../src/core/types.ts'
import {useWorkspace} from './command.ts'
import {lintOutputOf} from './lint-record.ts'

describe('pmprep new', () => {
  const workspace = useWorkspace()
  const valuesOf = (text: string) => readFrontMatter(text)?.values ?? {}

  for (const type of documentTypes) {
    it(`${type} prints a document of that type`, async () => {
      const {status, stdout, stderr} = await workspace().run('new', type)
      assert.deepEqual([status, stderr], [0, ''])
      assert.equal(valuesOf(stdout).pmprep, type)
      assert.doesNotMatch(stdout, /\{\{|undefined/)
      assert.match(stdout, /[^\n]\n$/)
    })

    it(`${type}: it raises one finding, that it is not filled in`, async () => {
      await workspace().run('new', type, '--out', 'a.md')
      const {files} = lintOutputOf(await workspace().run('lint', '--format', 'json', 'a.md'))
      assert.equal(files[0]?.type, type)
      assert.deepEqual(
        files[0]?.findings.map(({rule}) => rule),
        ['template/not-filled-in'],
      )
    })
  }

  it('--out writes the document to a file, and prints nothing of it', async () => {
    const printed = await workspace().run('new', 'prd')
    const {status, stdout} = await workspace().run('new', 'prd', '--out', 'a.md')
    assert.equal(status, 0)
    assert.ok(!stdout.includes('#'))
    assert.equal(valuesOf(workspace().read('a.md')).pmprep, valuesOf(printed.stdout).pmprep)
  })

  it('--out never overwrites: status 2, and it says so', async () => {
    workspace().write('a.md', 'mine')
    const {status, stderr} = await workspace().run('new', 'prd', '--out', 'a.md')
    assert.equal(status, 2)
    assert.match(stderr, /a\.md exists/)
    assert.equal(workspace().read('a.md'), 'mine')
  })

  it('--out into a folder that is not there: status 2, and it says so', async () => {
    const {status, stderr} = await workspace().run('new', 'prd', '--out', 'none/a.md')
    assert.equal(status, 2)
    assert.match(stderr, /cannot write none\/a\.md/)
    assert.doesNotMatch(stderr, /\n {4}at /)
  })

  it('--title and --author are put in', async () => {
    const {stdout} = await workspace().run(
      'new',
      'prd',
      '--title',
      'Refunds: no call',
      '--author',
      'Ana Ruiz',
    )
    assert.match(stdout, /Refunds: no call/)
    assert.ok(Object.values(valuesOf(stdout)).includes('Refunds: no call'), 'as YAML reads it')
    assert.match(stdout, /Ana Ruiz/)
  })

  it('the author of the settings is put in', async () => {
    workspace().write('.pmprep/config.yaml', 'author: Jo Berg')
    assert.match((await workspace().run('new', 'prd')).stdout, /Jo Berg/)
  })

  it('today’s date is put in', async () => {
    const {stdout} = await workspace().run('new', 'prd')
    assert.match(stdout, new RegExp(`\\b${new Date().getFullYear()}-\\d\\d-\\d\\d\\b`))
  })

  const mistakes: [what: string, args: string[]][] = [
    ['an unknown type', ['epic']],
    ['no type', []],
    ['a type with a path in it', ['../prd']],
  ]
  for (const [what, args] of mistakes) {
    it(`${what}: status 2, and what types there are`, async () => {
      const {status, stdout, stderr} = await workspace().run('new', ...args)
      assert.equal(status, 2)
      assert.equal(stdout, '')
      for (const type of documentTypes) assert.ok(stderr.includes(type), type)
      assert.doesNotMatch(stderr, /\n {4}at /)
    })
  }

  it('a second word is no file name: status 2', async () => {
    const {status, stderr} = await workspace().run('new', 'prd', 'refunds.md')
    assert.equal(status, 2)
    assert.match(stderr, /“refunds\.md”/)
  })
})
