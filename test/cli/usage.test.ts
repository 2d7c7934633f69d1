import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {documentTypes} from '../../src/core/types.ts'
import {useWorkspace} from './command.ts'
import {CLEAN} from './documents.ts'

describe('calling pmprep', () => {
  const workspace = useWorkspace({'a.md': CLEAN})

  for (const word of ['help', '--help', '-h']) {
    it(`${word} shows the commands`, async () => {
      const {status, stdout, stderr} = await workspace().run(word)
      assert.equal(status, 0)
      assert.equal(stderr, '')
      for (const part of ['lint', 'review', 'new', '--format', '--max-warnings', 'Exit status'])
        assert.ok(stdout.includes(part))
      assert.ok(
        stdout.split('\n').every(line => line.length <= 100),
        'fits a terminal',
      )
    })
  }

  for (const command of ['lint', 'review', 'new']) {
    it(`${command} --help shows what its options mean, and does nothing else`, async () => {
      const {status, stdout, stderr} = await workspace().run(command, '--help')
      assert.deepEqual([status, stderr], [0, ''])
      assert.match(stdout, new RegExp(`^pmprep ${command} `))
      assert.match(stdout, /^Exit status: /m)
      assert.ok(
        stdout.split('\n').every(line => line.length <= 100),
        'fits a terminal',
      )
    })
  }

  it('lint --help names each option, type and format', async () => {
    const {stdout} = await workspace().run('lint', '--help')
    const options = ['config', 'fix', 'quiet', 'max-warnings', 'cache', 'cache-location'].map(it => `--${it}`)
    for (const word of [...documentTypes, 'text', 'json', 'sarif', 'github', ...options]) {
      assert.ok(stdout.includes(word), word)
    }
  })

  it('--version shows the version', async () => {
    const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string
    }
    assert.deepEqual(await workspace().run('--version'), {status: 0, stdout: `${version}\n`, stderr: ''})
  })

  const mistakes: [what: string, args: string[], says: RegExp][] = [
    ['no command', [], /no command given/],
    ['an unknown command', ['check'], /unknown command “check”/],
    ['a file that is not there', ['lint', 'b.md'], /no file at “b\.md”/],
    ['a glob that matches nothing', ['lint', '*.txt'], /no file at “\*\.txt”/],
    ['one of several that is not there', ['lint', 'a.md', 'b.md'], /no file at “b\.md”/],
    ['an unknown option', ['lint', '--fast'], /--fast/],
    ['an option without its value', ['lint', '--type'], /--type/],
    [
      'an unknown type',
      ['lint', '--type', 'epic'],
      /--type takes prd, one-pager, .*, milestone-log, not “epic”/,
    ],
    ['an unknown format', ['lint', '--format', 'xml'], /--format takes text, json, sarif, github, not “xml”/],
    ['a limit that is no number', ['lint', '--max-warnings', 'few'], /--max-warnings takes a number/],
    ['a limit below zero', ['lint', '--max-warnings=-1'], /--max-warnings takes a number/],
    ['an empty limit', ['lint', '--max-warnings', ''], /--max-warnings takes a number/],
    ['settings that are not there', ['lint', '--config', 'none.yaml'], /none\.yaml/],
  ]
  for (const [what, args, says] of mistakes) {
    it(`${what}: status 2, and what is wrong on the standard error`, async () => {
      const {status, stdout, stderr} = await workspace().run(...args)
      assert.equal(status, 2)
      assert.equal(stdout, '')
      assert.match(stderr, says)
      assert.match(stderr, /^pmprep: /)
      assert.doesNotMatch(stderr, /\n {4}at |node:internal/, 'no stack')
    })
  }
})
