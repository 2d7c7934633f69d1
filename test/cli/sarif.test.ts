import assert from 'node:assert/strict'
import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {rules} from '../../src/core/rules/index.ts'
import {pmprep, useWorkspace} from './command.ts'
import {DRAFT, FIXABLE, OTHER} from './documents.ts'
import {type SarifResult, sarifRunOf} from './sarif-log.ts'

/** Two stories that say the same, so that one finding has a second place. */
const TWICE = `---
pmprep: backlog
---

- As a shop owner, I want to refund part of an order, so that I can settle a complaint about one item.
- As a shop owner, I want to print the receipt, so that the customer has something to take home.
- As a shop owner, I want to refund part of an order, so that I can settle a complaint about one item.
`

describe('pmprep lint --format sarif', () => {
  const workspace = useWorkspace({'a.md': DRAFT, 'notes.md': OTHER})
  const runOn = async (...args: string[]) =>
    sarifRunOf(await workspace().run('lint', '--format', 'sarif', ...args))
  const about = (results: readonly SarifResult[], words: string) =>
    results.filter(({message}) => message.text.includes(words))
  const uriOf = (result: SarifResult | undefined) =>
    result?.locations[0]?.physicalLocation.artifactLocation.uri

  it('has a result for each finding of the JSON, in the same places', async () => {
    const {results} = await runOn('a.md')
    const json = JSON.parse((await workspace().run('lint', '--format', 'json', 'a.md')).stdout) as {
      files: {findings: {rule: string; message: string; range: Record<'start' | 'end', object>}[]}[]
    }
    const places = results.map(({ruleId, message, locations}) => {
      const {startLine, startColumn, endLine, endColumn} = locations[0]!.physicalLocation.region
      return [
        ruleId,
        message.text,
        {start: {line: startLine, column: startColumn}, end: {line: endLine, column: endColumn}},
      ]
    })
    assert.ok(places.length > 3)
    assert.deepEqual(
      places,
      json.files[0]?.findings.map(({rule, message, range}) => [rule, message, range]),
    )
  })

  it('tells of all rules what they find and why, where to read more, and how severe they are', async () => {
    const {tool} = await runOn('notes.md')
    assert.deepEqual(
      tool.driver.rules.map(({id}) => id),
      rules.map(({id}) => id),
    )
    const metrics = tool.driver.rules.find(({id}) => id === 'element/metrics')
    assert.equal(metrics?.defaultConfiguration.level, 'error')
    assert.match(metrics?.helpUri ?? '', /\/element\/metrics\.md$/)
    assert.match(metrics?.shortDescription.text ?? '', /^Success metrics: /)
  })

  it('gives each result the level that the settings ask for', async () => {
    workspace().write('.pmprep/config.yaml', 'rules: {element/metrics: hint, wording/vague: error}')
    const {results} = await runOn('a.md')
    assert.equal(results.find(({ruleId}) => ruleId === 'element/metrics')?.level, 'note')
    assert.equal(about(results, '“fast”')[0]?.level, 'error')
  })

  it('is an empty list where there is nothing to say', async () => {
    assert.deepEqual((await runOn('notes.md')).results, [])
  })

  it('is the same at every run', async () => {
    const [first, second] = await Promise.all([
      workspace().run('lint', '--format', 'sarif'),
      workspace().run('lint', '--format', 'sarif'),
    ])
    assert.deepEqual(first, second)
  })

  it('counts columns in UTF-16 code units', async () => {
    workspace().write('a.md', DRAFT.replace('The refund page', '🚀 👩‍💻 The refund page'))
    const [fast] = about((await runOn('a.md')).results, '“fast”')
    assert.deepEqual(fast?.locations[0]?.physicalLocation.region, {
      startLine: 13,
      startColumn: 36,
      endLine: 13,
      endColumn: 40,
    })
  })

  it('has the second place of a finding', async () => {
    workspace().write('b.md', TWICE)
    const {results} = await runOn('b.md')
    const places = results
      .filter(({ruleId}) => ruleId === 'story/unique')
      .map(({locations, relatedLocations = []}) =>
        [...locations, ...relatedLocations].map(it => it.physicalLocation.region.startLine).sort(),
      )
    assert.deepEqual([...new Set(places.map(String))], ['5,7'])
  })

  it('has fixes as replacements', async () => {
    workspace().write('b.md', FIXABLE)
    const {results} = await runOn('b.md')
    const [change] = results[0]?.fixes?.[0]?.artifactChanges ?? []
    assert.equal(change?.artifactLocation.uri, 'b.md')
    const {deletedRegion, insertedContent} = change!.replacements[0]!
    const line = FIXABLE.split('\n')[deletedRegion.startLine - 1] as string
    assert.equal(
      line.slice(0, deletedRegion.startColumn - 1) +
        insertedContent.text +
        line.slice(deletedRegion.endColumn - 1),
      line.replace(' seamlessly', ''),
    )
  })

  describe('names files', () => {
    it('by URIs', async () => {
      workspace().write('my docs/50% über #1?.md', DRAFT)
      const {results} = await runOn('my docs')
      assert.equal(uriOf(results[0]), 'my%20docs/50%25%20%C3%BCber%20%231%3F.md')
    })

    it('from the root of the repository, wherever it runs', async () => {
      mkdirSync(join(workspace().folder, '.git'))
      workspace().write('docs/b.md', DRAFT)
      const outcome = await pmprep(join(workspace().folder, 'docs'), ['lint', '--format', 'sarif', 'b.md'])
      assert.equal(uriOf(sarifRunOf(outcome).results[0]), 'docs/b.md')
    })

    it('by absolute URIs where they are outside of it', async () => {
      mkdirSync(join(workspace().folder, 'docs/.git'), {recursive: true})
      const outcome = await pmprep(join(workspace().folder, 'docs'), ['lint', '--format', 'sarif', '../a.md'])
      assert.match(uriOf(sarifRunOf(outcome).results[0]) ?? '', /^file:\/\/\/.*\/a\.md$/)
    })

    it('and the standard input', async () => {
      const outcome = await pmprep(workspace().folder, ['lint', '--format', 'sarif', '-'], DRAFT)
      assert.equal(uriOf(sarifRunOf(outcome).results[0]), '-')
    })
  })

  describe('has fingerprints', () => {
    const prints = (results: readonly SarifResult[]) =>
      results.map(({partialFingerprints}) => partialFingerprints['pmprepFinding/v1'])

    it('that stay when lines move', async () => {
      const before = (await runOn('a.md')).results
      workspace().write(
        'a.md',
        DRAFT.replace('## Problem', 'A paragraph more.\n\nAnd one more.\n\n## Problem'),
      )
      const after = (await runOn('a.md')).results
      const line = (results: readonly SarifResult[]) =>
        about(results, '“fast”')[0]?.locations[0]?.physicalLocation.region.startLine
      assert.notEqual(line(before), line(after))
      assert.deepEqual(prints(after), prints(before))
    })

    it('that stay with other line endings', async () => {
      const before = prints((await runOn('a.md')).results)
      workspace().write('a.md', DRAFT.replaceAll('\n', '\r\n'))
      assert.deepEqual(prints((await runOn('a.md')).results), before)
    })

    it('that are each its own within a file, also where lines are alike', async () => {
      workspace().write('a.md', DRAFT.replace(/^- The refund.*$/m, '$&\n$&\n- It is fast, really fast.'))
      const {results} = await runOn('a.md')
      const fast = prints(about(results, '“fast”'))
      assert.ok(fast.length >= 3)
      assert.equal(new Set(prints(results)).size, results.length)
    })
  })
})
