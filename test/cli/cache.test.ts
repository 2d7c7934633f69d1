import assert from 'node:assert/strict'
import {existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pmprep, useWorkspace} from './command.ts'
import {CLEAN, DRAFT, FIXABLE, OTHER, WARNING} from './documents.ts'
import {lintOutputOf} from './lint-record.ts'

const CACHE = '.pmprep-cache'

describe('pmprep lint --cache', () => {
  const workspace = useWorkspace({
    'a.md': DRAFT,
    'docs/clean.md': CLEAN,
    'notes.md': OTHER,
    'warning.md': WARNING,
  })
  const cached = (...args: string[]) => workspace().run('lint', '--cache', ...args)
  const plain = (...args: string[]) => workspace().run('lint', ...args)
  const age = (path: string, seconds: number) => {
    const time = Date.now() / 1000 - seconds
    utimesSync(join(workspace().folder, path), time, time)
  }
  const ageAll = () => {
    for (const path of ['a.md', 'docs/clean.md', 'notes.md', 'warning.md']) age(path, 60)
  }
  /** The cache as text: it is the same after a run that knew everything. */
  const content = () => workspace().read(CACHE)

  for (const format of ['text', 'json', 'sarif', 'github']) {
    it(`says the same as without it, as ${format}`, async () => {
      const expected = await plain('--format', format)
      assert.deepEqual(await cached('--format', format), expected, 'the first time')
      assert.deepEqual(await cached('--format', format), expected, 'from the cache')
      const errors = await plain('--format', format, '--quiet', '--max-warnings=0')
      assert.deepEqual(await cached('--format', format, '--quiet', '--max-warnings=0'), errors)
    })
  }

  it('does not start the engine when everything is known', async () => {
    const loaded = async () => {
      const folder = mkdtempSync(join(tmpdir(), 'pmprep-coverage-'))
      try {
        await pmprep(workspace().folder, ['lint', '--cache'], undefined, {NODE_V8_COVERAGE: folder})
        const [file = assert.fail('no coverage')] = readdirSync(folder)
        const {result} = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {result: {url: string}[]}
        return result.some(({url}) => url.includes('/cli-check'))
      } finally {
        rmSync(folder, {recursive: true})
      }
    }
    assert.equal(await loaded(), true)
    assert.equal(await loaded(), false)
  })

  it('knows files by their time and size, and is not written again then', async () => {
    ageAll()
    await cached()
    const before = content()
    await cached()
    assert.equal(content(), before)
  })

  it('knows files by their content when their time is another', async () => {
    ageAll()
    const expected = await cached()
    age('a.md', 30)
    assert.deepEqual(await cached(), expected)
  })

  it('sees a change of the same length, also within the same moment', async () => {
    await cached()
    workspace().write('a.md', DRAFT.replace('must be fast', 'must be easy'))
    assert.deepEqual(await cached(), await plain())
    workspace().write('a.md', DRAFT.replace('must be fast', 'must be slow'))
    assert.deepEqual(await cached(), await plain())
  })

  it('sees other settings', async () => {
    await cached()
    workspace().write('.pmprep/config.yaml', 'rules: {wording/vague: off}')
    assert.deepEqual(await cached(), await plain())
    workspace().write('.pmprep/config.yaml', 'documents: {"docs/**": none}')
    assert.deepEqual(await cached(), await plain())
  })

  it('sees another type', async () => {
    await cached()
    assert.deepEqual(await cached('--type', 'backlog'), await plain('--type', 'backlog'))
  })

  it('sees another checklist', async () => {
    await cached()
    workspace().write('.pmprep/frameworks/prd.yaml', 'type: prd\nelements:\n  - {id: risks, severity: off}\n')
    assert.deepEqual(await cached(), await plain())
  })

  it('reports mistakes in settings, whatever is known', async () => {
    await cached()
    workspace().write('.pmprep/config.yaml', 'rules: {story/roel: off}')
    assert.equal((await cached()).status, 2)
  })

  it('sees that a file has moved', async () => {
    workspace().write('.pmprep/config.yaml', 'documents: {"docs/**": none}')
    await cached()
    renameSync(join(workspace().folder, 'a.md'), join(workspace().folder, 'docs/a.md'))
    const {files} = lintOutputOf(await cached('--format', 'json', 'docs/a.md'))
    assert.equal(files[0]?.type, 'prd', 'front matter goes before globs')
    assert.ok(!content().includes('"a.md"'), 'what is gone is forgotten')
  })

  it('names files as they are named now', async () => {
    await cached('a.md')
    assert.match((await cached('./a.md')).stdout, /^\.\/a\.md:/)
    const outcome = await pmprep(join(workspace().folder, 'docs'), [
      'lint',
      '--cache-location',
      `../${CACHE}`,
      '../a.md',
    ])
    assert.match(outcome.stdout, /^\.\.\/a\.md:/)
  })

  for (const [what, damage] of [
    ['is empty', () => ''],
    ['is no text', () => '\0\uFFFF{'],
    ['is cut off', (text: string) => text.slice(0, text.length / 2)],
    ['was changed by hand', (text: string) => text.replace(/“fast”/, '“slow”')],
    ['is of another build', (text: string) => text.replace(/^pmprep \w+/, 'pmprep 0123456789abcdef')],
    ['is another file', () => '{"texts": [], "files": {}}\n'],
  ] as [string, (text: string) => string][]) {
    it(`begins anew when it ${what}`, async () => {
      const expected = await cached()
      const before = content()
      assert.notEqual(damage(before), before)
      workspace().write(CACHE, damage(before))
      assert.deepEqual(await cached(), expected)
      assert.match(content(), /^pmprep /)
    })
  }

  describe('with --fix', () => {
    beforeEach(() => workspace().write('fixable.md', FIXABLE))
    const fixed = FIXABLE.replace(' seamlessly', '')

    it('mends what was known before', async () => {
      ageAll()
      age('fixable.md', 60)
      await cached()
      const {files} = lintOutputOf(await cached('--fix', '--format', 'json', 'fixable.md'))
      assert.equal(workspace().read('fixable.md'), fixed)
      assert.deepEqual(files[0]?.findings, [])
    })

    it('knows the mended text afterwards', async () => {
      await cached('--fix')
      const expected = await plain()
      assert.deepEqual(await cached(), expected)
      assert.deepEqual(await cached('--fix'), expected)
    })
  })

  describe('is kept', () => {
    it('where the command runs when there is no package.json', async () => {
      await cached()
      assert.ok(existsSync(join(workspace().folder, CACHE)))
    })

    it('in node_modules/.cache beside the nearest package.json', async () => {
      workspace().write('package.json', '{}')
      await pmprep(join(workspace().folder, 'docs'), ['lint', '--cache'])
      assert.ok(existsSync(join(workspace().folder, 'node_modules/.cache/pmprep/lint')))
      assert.ok(!existsSync(join(workspace().folder, 'docs', CACHE)))
    })

    it('in a file that is told', async () => {
      await plain('--cache-location', 'tmp/deep/cache')
      assert.match(workspace().read('tmp/deep/cache'), /^pmprep /)
    })

    it('in a folder that is told', async () => {
      await cached('--cache-location', 'tmp/')
      assert.match(workspace().read(`tmp/${CACHE}`), /^pmprep /)
      await cached('--cache-location', 'docs')
      assert.match(workspace().read(`docs/${CACHE}`), /^pmprep /)
    })

    it('nowhere where that cannot be: says so, and does the rest', async () => {
      const expected = await plain()
      const {stderr, ...rest} = await cached('--cache-location', 'a.md/cache')
      assert.match(stderr, /^pmprep: cannot write the cache: [^\n]+\n$/)
      assert.deepEqual({...rest, stderr: ''}, expected)
    })
  })

  it('leaves the standard input out of it', async () => {
    const {stdout} = await pmprep(workspace().folder, ['lint', '--cache', '-'], DRAFT)
    assert.match(stdout, /^-:13:/m)
    assert.ok(!existsSync(join(workspace().folder, CACHE)))
  })
})
