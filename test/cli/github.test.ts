import assert from 'node:assert/strict'
import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {pmprep, useWorkspace} from './command.ts'
import {CLEAN, DRAFT, WARNING} from './documents.ts'

interface Command {
  name: string
  properties: Record<string, string>
  data: string
}

/** Reads workflow commands as the runner of GitHub Actions does. */
function commandsOf(stdout: string): Command[] {
  return stdout
    .split('\n')
    .filter(line => line.startsWith('::'))
    .map(line => {
      const [, name = '', list = '', data = ''] = /^::(\w+) ([^:]*)::(.*)$/.exec(line) ?? assert.fail(line)
      const properties = Object.fromEntries(
        list.split(',').map(property => {
          const [key = '', value = ''] = property.split(/=(.*)/s)
          return [key, unescaped(value)]
        }),
      )
      return {name, properties, data: unescaped(data)}
    })
}

const unescaped = (text: string) =>
  text.replace(/%(0D|0A|3A|2C|25)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

describe('pmprep lint --format github', () => {
  const workspace = useWorkspace({'a.md': DRAFT, 'clean.md': CLEAN, 'warning.md': WARNING})
  const lint = async (...args: string[]) => workspace().run('lint', '--format', 'github', ...args)

  it('annotates the words that a finding is about', async () => {
    const {stdout, status, stderr} = await lint('a.md')
    assert.deepEqual([status, stderr], [1, ''])
    const fast = commandsOf(stdout).find(({data}) => data.includes('“fast”'))
    assert.equal(fast?.name, 'notice')
    assert.deepEqual(fast?.properties, {
      file: 'a.md',
      line: '13',
      endLine: '13',
      col: '27',
      endColumn: '31',
      title: 'PMPrep wording/vague',
    })
    assert.match(fast?.data ?? '', /\nhttps:\/\/\S+\/wording\/vague\.md$/)
  })

  it('has a command for each severity', async () => {
    const {stdout} = await lint('a.md', 'warning.md')
    const names = commandsOf(stdout).map(({name}) => name)
    assert.deepEqual([...new Set(names)].sort(), ['error', 'notice', 'warning'])
  })

  it('has no columns for what takes several lines, which GitHub would refuse', async () => {
    workspace().write('a.md', '- As a shop owner,\n  I want to see my orders\n  and to print my labels.\n')
    const {stdout} = await lint('--type', 'backlog', 'a.md')
    const several = commandsOf(stdout).filter(({properties: {line, endLine}}) => line !== endLine)
    assert.ok(several.length > 0)
    for (const {properties} of several) assert.ok(!('col' in properties) && !('endColumn' in properties))
  })

  it('escapes what would end a property or a command', async () => {
    workspace().write('50%, a::b.md', DRAFT.replace('fast', 'fast, 100% of the time'))
    const {stdout} = await lint('50%, a::b.md')
    const commands = commandsOf(stdout)
    assert.ok(commands.length > 3)
    for (const {properties} of commands) assert.equal(properties.file, '50%, a::b.md')
  })

  it('names files from the root of the repository', async () => {
    mkdirSync(join(workspace().folder, '.git'))
    workspace().write('docs/b.md', DRAFT)
    const {stdout} = await pmprep(join(workspace().folder, 'docs'), ['lint', '--format', 'github'])
    assert.equal(commandsOf(stdout)[0]?.properties.file, 'docs/b.md')
  })

  it('ends with a summary, also when nothing is found', async () => {
    assert.equal((await lint('clean.md')).stdout, '1 product document, 0 findings\n')
    assert.match((await lint('a.md')).stdout, /\n1 product document, \d+ findings\n$/)
  })
})
