import assert from 'node:assert/strict'
import {useWorkspace} from './command.ts'
import {DRAFT, OTHER} from './documents.ts'
import {lintOutputOf} from './lint-record.ts'

const STORY = '- As a shop owner, I want a fast till.\n'

describe('the settings of pmprep lint', () => {
  const workspace = useWorkspace({'a.md': DRAFT})
  const lint = async (...args: string[]) =>
    lintOutputOf(await workspace().run('lint', '--format', 'json', ...args)).files
  const rulesOf = async (...args: string[]) =>
    (await lint(...args)).flatMap(it => it.findings.map(({rule}) => rule))

  it('are read from .pmprep/config.yaml', async () => {
    workspace().write('.pmprep/config.yaml', 'rules:\n  wording/vague: off\n')
    const rules = await rulesOf('a.md')
    assert.ok(rules.length > 0 && !rules.includes('wording/vague'))
  })

  for (const [name, text] of [
    ['config.yml', 'rules: {wording/vague: off}'],
    ['config.json', '{"rules": {"wording/vague": "off"}}'],
  ] as const) {
    it(`are read from .pmprep/${name}`, async () => {
      workspace().write(`.pmprep/${name}`, text)
      assert.ok(!(await rulesOf('a.md')).includes('wording/vague'))
    })
  }

  it('are the nearest to each file, and only those', async () => {
    workspace().write('.pmprep/config.yaml', 'rules: {wording/vague: off}')
    workspace().write('team/.pmprep/config.yaml', 'rules: {element/metrics: off}')
    workspace().write('team/deep/b.md', DRAFT)
    const [a, b] = await lint('a.md', 'team/deep/b.md')
    const rules = (file: typeof a) => file?.findings.map(({rule}) => rule) ?? []
    assert.ok(!rules(a).includes('wording/vague') && rules(a).includes('element/metrics'))
    assert.ok(rules(b).includes('wording/vague') && !rules(b).includes('element/metrics'))
  })

  it('are those above the file, wherever the command runs', async () => {
    workspace().write('team/.pmprep/config.yaml', 'rules: {wording/vague: off}')
    workspace().write('team/b.md', DRAFT)
    assert.ok(!(await rulesOf('team/b.md')).includes('wording/vague'))
  })

  it('are those of --config instead', async () => {
    workspace().write('.pmprep/config.yaml', 'rules: {wording/vague: off}')
    workspace().write('other.yaml', 'rules: {element/metrics: off}')
    const rules = await rulesOf('--config', 'other.yaml', 'a.md')
    assert.ok(rules.includes('wording/vague') && !rules.includes('element/metrics'))
  })

  it('set severities, which set the status', async () => {
    workspace().write('.pmprep/config.yaml', 'rules: {element/metrics: warning, element/problem: hint}')
    assert.equal((await workspace().run('lint', 'a.md')).status, 0)
    workspace().write('.pmprep/config.yaml', 'rules: {wording/vague: error, element/metrics: off}')
    assert.equal((await workspace().run('lint', 'a.md')).status, 1)
  })

  it('hand rules their options', async () => {
    workspace().write('.pmprep/config.yaml', 'rules:\n  wording/vague:\n    allow: [fast]\n')
    assert.ok(!(await rulesOf('a.md')).includes('wording/vague'))
  })

  it('tell types by globs relative to their folder', async () => {
    workspace().write('team/.pmprep/config.yaml', 'documents:\n  "backlog/**": backlog\n  "old/**": none\n')
    workspace().write('team/backlog/b.md', STORY)
    workspace().write('team/old/c.md', DRAFT.replace('pmprep: prd', 'author: Ana'))
    workspace().write('backlog/d.md', OTHER)
    const types = (await lint('team', 'backlog')).map(({path, type}) => [path, type])
    assert.deepEqual(types, [
      ['team/backlog/b.md', 'backlog'],
      ['team/old/c.md', null],
      ['backlog/d.md', null],
    ])
  })

  it('hold for the standard input in the folder where the command runs', async () => {
    workspace().write('.pmprep/config.yaml', 'rules: {wording/vague: off}')
    const {pmprep} = await import('./command.ts')
    const {files} = lintOutputOf(await pmprep(workspace().folder, ['lint', '--format', 'json', '-'], DRAFT))
    assert.ok(!files[0]?.findings.some(({rule}) => rule === 'wording/vague'))
  })

  it('may be empty', async () => {
    workspace().write('.pmprep/config.yaml', '')
    assert.ok((await rulesOf('a.md')).includes('wording/vague'))
  })

  const mistakes: [what: string, text: string, says: RegExp][] = [
    ['no YAML', 'rules:\n  a: [', /^\.pmprep\/config\.yaml:\d+:\d+: error: \w+/],
    ['a list', '- a', /^\.pmprep\/config\.yaml:1:1: error: settings: expected a map/],
    ['an unknown key', 'rule: {}', /^\.pmprep\/config\.yaml:1:1: error: settings: there is no “rule”/],
    [
      'a rule that there is not',
      'rules: {story/roel: off}',
      /^\.pmprep\/config\.yaml:1:9: error: rules\.story\/roel: there is no such rule/,
    ],
    [
      'a severity that there is not',
      'rules: {story/role: loud}',
      /rules\.story\/role: expected off, error, warning/,
    ],
    [
      'a bad option',
      'rules: {wording/vague: {allow: fast}}',
      /rules\.wording\/vague\.allow: expected a list/,
    ],
    [
      'an option that there is not',
      'rules: {wording/vague: {alow: [fast]}}',
      /wording\/vague: there is no “alow”/,
    ],
    ['a type that there is not', 'documents: {"*.md": epic}', /documents\.\*\.md: expected none, prd/],
  ]
  for (const [what, text, says] of mistakes) {
    it(`that hold ${what}: status 2, and what is wrong on the standard error`, async () => {
      workspace().write('.pmprep/config.yaml', text)
      const {status, stdout, stderr} = await workspace().run('lint', 'a.md')
      assert.equal(status, 2)
      assert.equal(stdout, '')
      assert.match(stderr, says)
      assert.doesNotMatch(stderr, /\n {4}at |node:internal/, 'no stack')
    })
  }
})
