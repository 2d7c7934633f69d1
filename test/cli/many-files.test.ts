import assert from 'node:assert/strict'
import {useWorkspace} from './command.ts'
import {CLEAN, DRAFT, FIXABLE, OTHER} from './documents.ts'
import {lintOutputOf} from './lint-record.ts'

/** Enough that several threads share the work. */
const COUNT = 120
const TEXTS = [DRAFT, CLEAN, FIXABLE, OTHER]
const files = Object.fromEntries(
  Array.from({length: COUNT}, (_, i) => [
    `${i % 7}/${i}.md`,
    `${TEXTS[i % TEXTS.length]}\n${'And so on.\n\n'.repeat(i % 5)}`,
  ]),
)

describe('pmprep lint on many files', () => {
  const workspace = useWorkspace(files)
  const lint = async (...args: string[]) =>
    lintOutputOf(await workspace().run('lint', '--format', 'json', ...args)).files

  it('says of each what it says of it alone, in order', async () => {
    const all = await lint()
    assert.deepEqual(
      all.map(({path}) => path),
      Object.keys(files).sort(),
    )
    const some = all.filter((_, i) => i % 30 === 0)
    assert.deepEqual(await lint(...some.map(({path}) => path)), some)
  })

  it('mends all of them', async () => {
    await lint('--fix')
    for (const [path, text] of Object.entries(files)) {
      assert.equal(workspace().read(path), text.replace(' seamlessly', ''))
    }
  })

  it('reports mistakes in settings once, with status 2', async () => {
    workspace().write('.pmprep/config.yaml', 'rules: {story/roel: off}')
    const {status, stdout, stderr} = await workspace().run('lint')
    assert.deepEqual([status, stdout], [2, ''])
    assert.match(stderr, /^\.pmprep\/config\.yaml:1:9: error: [^\n]+\n$/)
  })
})
