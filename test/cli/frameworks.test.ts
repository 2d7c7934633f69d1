import assert from 'node:assert/strict'
import {useWorkspace} from './command.ts'
import {DRAFT} from './documents.ts'
import {lintOutputOf} from './lint-record.ts'
import {sarifRunOf} from './sarif-log.ts'

const OWN = `type: prd
define:
  - id: data-protection
    title: Data protection
    asks: Which personal data is stored, where, and for how long.
    headings: [data protection, privacy]
elements:
  - {id: risks, severity: error}
  - {id: metrics, severity: off}
`

describe('checklists of one’s own in pmprep lint', () => {
  const workspace = useWorkspace({'a.md': DRAFT, 'team/b.md': DRAFT})
  const lint = async (...args: string[]) =>
    lintOutputOf(await workspace().run('lint', '--format', 'json', ...args)).files
  const severityOf = (file: Awaited<ReturnType<typeof lint>>[number] | undefined, rule: string) =>
    file?.findings.find(it => it.rule === rule)?.severity

  for (const name of ['prd.yaml', 'ours.yml']) {
    it(`are read from .pmprep/frameworks/${name}`, async () => {
      workspace().write(`.pmprep/frameworks/${name}`, OWN)
      const [file] = await lint('a.md')
      assert.equal(severityOf(file, 'element/data-protection'), 'warning')
      assert.equal(severityOf(file, 'element/risks'), 'error')
      assert.equal(severityOf(file, 'element/metrics'), undefined)
    })
  }

  it('hold from their folder downwards', async () => {
    workspace().write('team/.pmprep/frameworks/prd.yaml', OWN)
    const [a, b] = await lint('a.md', 'team/b.md')
    assert.equal(severityOf(a, 'element/data-protection'), undefined)
    assert.equal(severityOf(b, 'element/data-protection'), 'warning')
  })

  it('hold beside settings, also those of --config', async () => {
    workspace().write('.pmprep/frameworks/prd.yaml', OWN)
    workspace().write('.pmprep/config.yaml', 'rules: {element/data-protection: hint}')
    workspace().write('other.yaml', 'rules: {element/data-protection: error}')
    assert.equal(severityOf((await lint('a.md'))[0], 'element/data-protection'), 'hint')
    const [file] = await lint('--config', 'other.yaml', 'a.md')
    assert.equal(severityOf(file, 'element/data-protection'), 'error')
  })

  it('are among the rules of SARIF', async () => {
    workspace().write('.pmprep/frameworks/prd.yaml', OWN)
    const {tool} = sarifRunOf(await workspace().run('lint', '--format', 'sarif', 'a.md'))
    assert.ok(tool.driver.rules.some(({id}) => id === 'element/data-protection'))
  })

  it('report mistakes at their places: status 2', async () => {
    workspace().write('.pmprep/frameworks/a.yaml', 'type: prd\nelements:\n  - {id: riks, severity: error}\n')
    workspace().write('.pmprep/frameworks/b.yaml', 'type: [')
    const {status, stdout, stderr} = await workspace().run('lint', 'a.md')
    assert.deepEqual([status, stdout], [2, ''])
    const [first, second] = stderr.split('\n')
    assert.match(first ?? '', /^\.pmprep\/frameworks\/a\.yaml:3:\d+: error: .*“riks”/)
    assert.match(second ?? '', /^\.pmprep\/frameworks\/b\.yaml:1:\d+: error: /)
  })

  it('do not keep a new document from being made', async () => {
    workspace().write('.pmprep/frameworks/b.yaml', 'type: [')
    assert.equal((await workspace().run('new', 'prd')).status, 0)
  })
})
