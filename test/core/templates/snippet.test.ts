// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is how snippets are written
import assert from 'node:assert/strict'
import fc from 'fast-check'
import {toSnippet, toSnippets} from '../../../src/core/templates/snippet.ts'

/** What VS Code puts into the editor for a snippet of ours: its placeholders in order, and the text they stand in. */
function insert(snippet: string): {text: string; placeholders: string[]; cursor: number} {
  const placeholders: string[] = []
  let text = ''
  let cursor = -1
  let open: number | undefined
  for (let at = 0; at < snippet.length; at++) {
    const rest = snippet.slice(at)
    const placeholder = /^\$\{(\d+):/.exec(rest)
    if (/^\\[\\$}]/.test(rest)) {
      text += snippet.charAt(++at)
    } else if (placeholder) {
      assert.equal(open, undefined, 'a placeholder in a placeholder')
      assert.equal(Number(placeholder[1]), placeholders.length + 1)
      open = text.length
      at += placeholder[0].length - 1
    } else if (rest.startsWith('$0')) {
      cursor = text.length
      at++
    } else if (rest.startsWith('}') && open !== undefined) {
      placeholders.push(text.slice(open))
      open = undefined
    } else {
      assert.notEqual(snippet.charAt(at), '$', `a variable at ${at} of ${snippet}`)
      text += snippet.charAt(at)
    }
  }
  assert.equal(open, undefined, 'a placeholder that does not end')
  return {text, placeholders, cursor}
}

describe('toSnippet', () => {
  it('makes each comment a placeholder, in order, and ends behind the text', () => {
    assert.equal(
      toSnippet('As a <!-- role -->, I want <!-- one thing -->.\n'),
      'As a ${1:<!-- role -->}, I want ${2:<!-- one thing -->}.\n$0',
    )
  })

  it('escapes what the snippet syntax would read', () => {
    assert.equal(
      toSnippet('${1} costs $5 \\o/ <!-- {$} -->'),
      '\\${1\\} costs \\$5 \\\\o/ ${1:<!-- {\\$\\} -->}$0',
    )
  })

  it('leaves suppressions as they are', () => {
    const line = '<!-- pmprep-disable-next-line wording/vague -->'
    assert.equal(toSnippet(line), `${line}$0`)
  })

  it('counts on through texts that are inserted at once, and ends behind the last', () => {
    assert.deepEqual(toSnippets(['## Goals\n<!-- a -->\n', 'no guidance, $5', '## Risks\n<!-- b -->\n']), [
      '## Goals\n${1:<!-- a -->}\n',
      'no guidance, \\$5',
      '## Risks\n${2:<!-- b -->}\n$0',
    ])
  })

  it('yields the text when its placeholders are left alone, whatever the text is', () => {
    const piece = fc.oneof(
      fc.string({unit: 'grapheme'}),
      fc.constantFrom(
        '$',
        '}',
        '\\',
        '{',
        '$0',
        '${1:x}',
        '$TM_FILENAME',
        '<!--',
        '-->',
        '<!-- a -->',
        '\\}',
        '\r\n',
        '|a,b|',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece), pieces => {
        const text = pieces.join('')
        const {text: inserted, placeholders, cursor} = insert(toSnippet(text))
        assert.equal(inserted, text)
        assert.equal(cursor, text.length)
        assert.deepEqual(placeholders, text.match(/<!--(?!\s*pmprep-)[\s\S]*?-->/g) ?? [])
      }),
      {numRuns: 1000},
    )
  })
})
