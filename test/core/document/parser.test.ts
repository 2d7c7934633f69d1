import assert from 'node:assert/strict'
import fc from 'fast-check'
import type {Nodes} from 'mdast'
import {parseMarkdown} from '../../../src/core/document/parser.ts'
import {markdownText} from './markdown-texts.ts'

const everyNode = (node: Nodes): Nodes[] => [
  node,
  ...('children' in node ? node.children.flatMap(everyNode) : []),
]

describe('parsing Markdown', () => {
  it('gives every node a place', () => {
    const addresses = [
      'x/a@b.co',
      '_a@b.co_',
      '"www.x.com"',
      '/www.x.com',
      'https://é www.a_b.c',
      'mailto:a@b.c',
    ].map(text => fc.constant(text))
    fc.assert(
      fc.property(fc.oneof(markdownText, ...addresses), text => {
        for (const {position, type} of everyNode(parseMarkdown(text)))
          assert.ok(position, `${type} in ${text}`)
      }),
      {numRuns: 300},
    )
  }).timeout(20_000)

  it('knows what GitHub’s Markdown has beyond CommonMark', () => {
    const text = '| a |\n|---|\n| b |\n\n- [x] done\n\n~~gone~~ so[^1]\n\n[^1]: why'
    const types = new Set(everyNode(parseMarkdown(text)).map(({type}) => type))
    for (const type of ['table', 'delete', 'footnoteReference', 'footnoteDefinition'] as const) {
      assert.ok(types.has(type), type)
    }
  })
})
