import assert from 'node:assert/strict'
import {useWorkspace} from './command.ts'
import {CLEAN, DRAFT, OTHER, WARNING} from './documents.ts'
import {lintOutputOf} from './lint-record.ts'

describe('the output of pmprep lint', () => {
  const workspace = useWorkspace({'a.md': DRAFT, 'clean.md': CLEAN, 'notes.md': OTHER, 'warning.md': WARNING})

  describe('as text', () => {
    it('has a line for each finding, and one for each document of ours', async () => {
      const {stdout, stderr, status} = await workspace().run('lint', 'a.md')
      const lines = stdout.trimEnd().split('\n')
      assert.equal(stderr, '')
      assert.equal(status, 1)
      const findings = lines.filter(line =>
        /^a\.md:\d+:\d+: (error|warning|information|hint): \S.* \[[a-z]+\/[a-z-]+\]$/.test(line),
      )
      assert.equal(findings.length, lines.length - 2, stdout)
      assert.ok(findings.some(line => line.startsWith('a.md:13:27: ') && line.endsWith('[wording/vague]')))
      assert.match(
        lines.at(-2) ?? '',
        new RegExp(`^a\\.md: prd, score \\d+ of 100, ${findings.length} findings$`),
      )
      assert.equal(lines.at(-1), `1 product document, ${findings.length} findings`)
    })

    it('says what was looked at when nothing is found', async () => {
      const {stdout, status} = await workspace().run('lint', 'clean.md', 'notes.md')
      assert.equal(
        stdout,
        'clean.md: backlog, score 100 of 100, 0 findings\n1 product document, 0 findings; 1 other Markdown file left alone\n',
      )
      assert.equal(status, 0)
    })

    it('says why an answer that is being practised has no score', async () => {
      workspace().write(
        'answer.md',
        '---\npmprep: answer\n---\n\n# Sign-ups fell by a fifth. Why?\n\nI would ask when.\n',
      )
      const {stdout, status} = await workspace().run('lint', 'answer.md')
      assert.match(stdout, /^answer\.md: answer, not scored yet, 0 findings\n/)
      assert.equal(status, 0)
    })

    it('names no document that is not ours', async () => {
      const {stdout, status} = await workspace().run('lint', 'notes.md')
      assert.equal(stdout, '0 product documents, 0 findings; 1 other Markdown file left alone\n')
      assert.equal(status, 0)
    })
  })

  describe('as JSON', () => {
    it('fits the contract', async () => {
      const {files} = lintOutputOf(await workspace().run('lint', '--format', 'json'))
      assert.deepEqual(
        files.map(({path, type}) => [path, type]),
        [
          ['a.md', 'prd'],
          ['clean.md', 'backlog'],
          ['notes.md', null],
          ['warning.md', 'backlog'],
        ],
      )
    })

    it('has what a view needs of a document', async () => {
      const {files} = lintOutputOf(await workspace().run('lint', '--format', 'json', 'a.md'))
      const [file] = files
      assert.deepEqual(
        file?.elements.map(({id}) => id),
        [
          'problem',
          'evidence',
          'users',
          'goals',
          'metrics',
          'metric-target',
          'non-goals',
          'alternatives',
          'requirements',
          'acceptance',
          'risks',
          'rollout',
          'open-questions',
        ],
      )
      const problem = file?.elements.find(({id}) => id === 'problem')
      assert.deepEqual([problem?.status, problem?.line], ['covered', 7])
      const fast = file?.findings.find(({message}) => message.includes('“fast”'))
      assert.deepEqual(fast?.range, {start: {line: 13, column: 27}, end: {line: 13, column: 31}})
      const metrics = file?.findings.find(({rule}) => rule === 'element/metrics')
      assert.deepEqual(metrics?.severity, 'error')
      assert.match(metrics?.fixes[0]?.edits[0]?.text ?? '', /^\n*## Success metrics\n/)
    })

    it('is null and empty for a file that is not ours', async () => {
      const {files} = lintOutputOf(await workspace().run('lint', '--format', 'json', 'notes.md'))
      assert.deepEqual(files, [{path: 'notes.md', type: null, score: null, elements: [], findings: []}])
    })

    it('is one line with a line ending', async () => {
      const {stdout} = await workspace().run('lint', '--format', 'json')
      assert.match(stdout, /^\{[^\n]*\}\n$/)
    })

    it('is the same at every run', async () => {
      const [first, second] = await Promise.all([
        workspace().run('lint', '--format', 'json'),
        workspace().run('lint', '--format', 'json'),
      ])
      assert.deepEqual(first, second)
    })
  })

  describe('counts places as editors do', () => {
    const fastAt = async (text: string) => {
      workspace().write('b.md', text)
      const {files} = lintOutputOf(await workspace().run('lint', '--format', 'json', 'b.md'))
      return files[0]?.findings.find(({message}) => message.includes('“fast”'))?.range.start
    }
    it('with Windows line endings', async () =>
      assert.deepEqual(await fastAt(DRAFT.replaceAll('\n', '\r\n')), {line: 13, column: 27}))
    it('with a byte order mark', async () =>
      assert.deepEqual(await fastAt(`\uFEFF${DRAFT}`), {line: 13, column: 27}))
    it('with a byte order mark and no front matter', async () => {
      const text = `\uFEFF- As a clerk, I want fast lists, so that I can go home.\n`
      workspace().write('b.md', text)
      const {files} = lintOutputOf(
        await workspace().run('lint', '--type', 'backlog', '--format', 'json', 'b.md'),
      )
      assert.deepEqual(files[0]?.findings[0]?.range.start, {line: 1, column: 22})
    })
    it('with emoji before it', async () =>
      assert.deepEqual(await fastAt(DRAFT.replace('The refund page', '🚀 👩‍💻 The refund page')), {
        line: 13,
        column: 36,
      }))
  })

  describe('ends with the status', () => {
    const statuses: [what: string, args: string[], status: number][] = [
      ['0 when nothing is found', ['clean.md'], 0],
      ['0 at warnings', ['warning.md'], 0],
      ['1 at errors', ['a.md'], 1],
      ['1 at errors in one of several', ['clean.md', 'a.md'], 1],
      ['1 at more warnings than allowed', ['warning.md', '--max-warnings', '0'], 1],
      ['0 at as many warnings as allowed', ['warning.md', '--max-warnings', '1'], 0],
      [
        '1 at more warnings than allowed, though they are not shown',
        ['warning.md', '--quiet', '--max-warnings=0'],
        1,
      ],
      ['0 with --quiet at warnings', ['warning.md', '--quiet'], 0],
      ['1 with --quiet at errors', ['a.md', '--quiet'], 1],
      ['0 for files that are not ours', ['notes.md'], 0],
    ]
    for (const [what, args, expected] of statuses) {
      it(what, async () => assert.equal((await workspace().run('lint', ...args)).status, expected))
    }
  })

  it('shows errors only with --quiet', async () => {
    const {files} = lintOutputOf(
      await workspace().run('lint', '--quiet', '--format', 'json', 'a.md', 'warning.md'),
    )
    const severities = files.flatMap(({findings}) => findings.map(({severity}) => severity))
    assert.deepEqual([...new Set(severities)], ['error'])
  })
})
