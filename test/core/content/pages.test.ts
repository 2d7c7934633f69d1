import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {exampleFileProblems} from '../../../scripts/content/examples.ts'
import {inclusiveProblemsOf} from '../../../scripts/content/inclusive.ts'
import {deadLinks} from '../../../scripts/content/links.ts'
import {proseOfPage, proseOfYaml} from '../../../scripts/content/prose.ts'
import {goneIds} from '../../../scripts/content/released.ts'
import {sentenceFileProblems} from '../../../scripts/content/sentences.ts'
import {problemLine} from '../../../src/core/practice/content-file.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

describe('the checks of pages', () => {
  it('see a link that leads nowhere, and none in code', () => {
    const text = [
      '# A page',
      '[a](README.md) [b](#a-page) [c](docs/ci.md#pmprep-in-ci) [d](https://example.com)',
      '```md\n[e](no.md)\n```',
      '`[f](no.md)` [g](no.md) [h](#no) [i](../outside.md)',
    ].join('\n')
    assert.deepEqual(deadLinks({path: 'PAGE.md', text}, root).map(problemLine), [
      'PAGE.md:6: “no.md”: no such file',
      'PAGE.md:6: “#no”: no such heading in PAGE.md',
      'PAGE.md:6: “../outside.md”: no such file',
    ])
  })

  it('read prose with its lines, without code and front matter', () => {
    const text =
      '---\ntitle: Not this one\n---\n\n# The title here\n\nSome words `not these` end.\n\n```\nnor these words\n```\n\n- an item of it\n'
    assert.deepEqual(
      proseOfPage({path: 'a.md', text}).map(it => [it.line, it.text.replace(/\s+/g, ' ')]),
      [
        [5, '# The title here'],
        [7, 'Some words end.'],
        [13, '- an item of it'],
      ],
    )
    assert.deepEqual(
      proseOfYaml({path: 'a.yaml', text: 'cards:\n  - id: one\n    front: Two words\n'}).map(it => [
        it.line,
        it.text,
      ]),
      [[3, 'Two words']],
    )
  })

  it('see a word that leaves somebody out, and let “he” and “landlord” be', () => {
    const at = {path: 'a.md', line: 4}
    assert.deepEqual(inclusiveProblemsOf({...at, text: 'The foreman signs for it.'}).map(problemLine), [
      'a.md:4: “foreman” may leave somebody out: supervisor, shift boss? (foreman-forewoman)',
    ])
    assert.deepEqual(inclusiveProblemsOf({...at, text: 'He pays his landlord.'}), [])
  })

  it('see an example that is short or has a finding', () => {
    const text = '---\npmprep: backlog\n---\n\n# Tools\n\n- As a librarian, I want to renew a loan.\n'
    const lines = exampleFileProblems({path: 'e.md', text}).map(problemLine)
    assert.equal(lines[0], 'e.md:1: 10 words: expected 600 to 1500')
    assert.ok(
      lines.some(it => /^e\.md:7: .*\(story\/benefit\)$/.test(it)),
      lines.join('; '),
    )
  })

  it('see a released id that is gone', () => {
    assert.deepEqual(goneIds('cards', ['# Note', 'a', 'b', ''], ['b', 'c']).map(problemLine), [
      'cards/released-ids.txt:2: “a” is released and not found in cards: expected it to stay as it was called',
    ])
  })

  it('hold at least the first 260 questions to their ids', () => {
    const list = readFileSync(`${root}questions/released-ids.txt`, 'utf8')
    assert.ok(list.split('\n').filter(it => /^[a-z]/.test(it)).length >= 260)
  })

  it('see training sentences that are few, unknown or on both sides', () => {
    const text =
      'category: growth\nmoves:\n  charm:\n    made: ["We smile at all of them."]\n    not: ["We smile at all of them."]\n'
    const lines = sentenceFileProblems({path: 's.yaml', text}).map(problemLine)
    assert.equal(lines.length, 4)
    assert.match(lines[0] ?? '', /^s\.yaml:3: charm: no move of growth: expected goal/)
    assert.match(lines[3] ?? '', /^s\.yaml:5: not: stands under made too/)
  })
})
