import assert from 'node:assert/strict'
import {parseConfig} from '../../src/core/config.ts'
import {detectType} from '../../src/core/detect-type.ts'
import {readDocument} from '../../src/core/document/document.ts'
import {readFrontMatter} from '../../src/core/document/front-matter.ts'
import type {DocumentType} from '../../src/core/types.ts'
import {otherFiles} from './other-files.ts'

function typeOf(
  text: string,
  path?: string,
  documents: Record<string, string> = {},
): DocumentType | undefined {
  return detectType(readDocument(text), readFrontMatter(text), path, parseConfig({documents}))
}

const STORIES = `- As a clerk, I want to see open orders, so that none is late.
- As a clerk, I want to print a label, so that the parcel can go.
- As a driver, I want to see my stops, so that I can plan my day.`

const PRD = `# Refunds without a call

## Problem

Shop owners phone us for every refund.

## Target users

Owners of small shops.

## Success metrics

Calls for refunds, from 312 to under 60 a month.

## Out of scope

Exchanges.

## Requirements

- An owner refunds an order from the order page.`

describe('the type of a document', () => {
  describe('is what its front matter says', () => {
    it('whatever the content', () => {
      assert.equal(typeOf('---\npmprep: user-story\n---\n# A'), 'user-story')
      assert.equal(typeOf(`---\npmprep: one-pager\n---\n${PRD}`), 'one-pager')
      assert.equal(typeOf(`---\npmprep: backlog\n---\n${PRD}`, 'a.md', {'*.md': 'prd'}), 'backlog')
    })

    it('none: it is left alone', () => {
      assert.equal(typeOf(`---\npmprep: none\n---\n${PRD}`), undefined)
      assert.equal(typeOf(`---\npmprep: none\n---\n${PRD}`, 'prd/a.md', {'prd/*.md': 'prd'}), undefined)
    })

    it('but not in a team’s own templates, which only look like documents', () => {
      assert.equal(typeOf('---\npmprep: prd\n---\n# {{title}}', '.pmprep/templates/brief.md'), undefined)
      assert.equal(typeOf(PRD, 'app/.pmprep/templates/brief.md'), undefined)
      assert.equal(typeOf(PRD, 'about.pmprep/brief.md'), 'prd')
    })

    it('a type that there is not: it is ours all the same, so that it can be told', () => {
      assert.equal(typeOf('---\npmprep: product-requirements\n---\n# A'), 'prd')
      assert.equal(typeOf(`---\npmprep: x\n---\n${STORIES}`), 'backlog')
    })

    it('though the YAML is broken elsewhere', () =>
      assert.equal(typeOf('---\npmprep: one-pager\ntitle: a: b\n---\n# A'), 'one-pager'))

    it('nothing: the content decides', () => {
      assert.equal(typeOf(`---\ntitle: Refunds\n---\n${PRD}`), 'prd')
      assert.equal(typeOf('---\ntitle: Refunds\n---\n# A'), undefined)
    })
  })

  describe('is what a glob of the settings says', () => {
    const globs: [what: string, path: string, documents: Record<string, string>, type?: DocumentType][] = [
      ['a folder', 'docs/prd/refunds.md', {'docs/prd/**': 'prd'}, 'prd'],
      ['any depth', 'a/b/c.story.md', {'**/*.story.md': 'user-story'}, 'user-story'],
      ['the top', 'c.story.md', {'**/*.story.md': 'user-story'}, 'user-story'],
      ['braces', 'backlog/a.markdown', {'backlog/*.{md,markdown}': 'backlog'}, 'backlog'],
      ['a folder with a dot', '.product/a.md', {'.product/**': 'prd'}, 'prd'],
      ['a dot under a glob', 'docs/.drafts/a.md', {'docs/**': 'prd'}, 'prd'],
      ['the first that fits', 'docs/old/a.md', {'docs/old/**': 'none', 'docs/**': 'prd'}],
      ['another folder', 'src/a.md', {'docs/**': 'prd'}],
      ['no part of a name', 'docs2/a.md', {'docs/**': 'prd'}],
      ['one level only', 'docs/a/b.md', {'docs/*.md': 'prd'}],
      ['spaces and brackets in names', 'my docs/a (1).md', {'my docs/*.md': 'prd'}, 'prd'],
    ]
    for (const [what, path, documents, type] of globs) {
      it(what, () => assert.equal(typeOf('# A', path, documents), type))
    }

    it('none: it is left alone, whatever its content', () =>
      assert.equal(typeOf(PRD, 'archive/a.md', {'archive/**': 'none'}), undefined))

    it('a text without a path matches none', () =>
      assert.equal(typeOf('# A', undefined, {'**': 'prd'}), undefined))
  })

  describe('is recognised by the content', () => {
    const ours: [what: string, text: string, type: DocumentType][] = [
      ['a PRD', PRD, 'prd'],
      ['a PRD with bold lines for headings', PRD.replace(/^## (.*)$/gm, '**$1**'), 'prd'],
      ['a PRD with numbers and emoji', PRD.replace(/^## /gm, '## 1.2 🎯 '), 'prd'],
      ['a list of stories', STORIES, 'backlog'],
      ['a table of stories', `| Story |\n|---|\n${STORIES.replace(/^- (.*)$/gm, '| $1 |')}`, 'backlog'],
      [
        'job stories',
        STORIES.replace(/As a (\w+),/g, 'When I am a $1,').replace(/so that/g, 'so I know that'),
        'backlog',
      ],
      [
        'stories with headings and notes',
        `# Sprint 4\n\n## Orders\n\n${STORIES}\n\nSee the board.`,
        'backlog',
      ],
    ]
    for (const [what, text, type] of ours) it(what, () => assert.equal(typeOf(text), type))

    const titles: [title: string, type?: DocumentType][] = [
      ['PRD: refunds', 'prd'],
      ['PRD – Refunds without a call', 'prd'],
      ['📄 PRD for refunds', 'prd'],
      ['Product Requirements Document (PRD)', 'prd'],
      ['Refunds PRD', 'prd'],
      ['Refunds – product requirements', 'prd'],
      ['Refunds: one-pager', 'one-pager'],
      ['Product One-Pager', 'one-pager'],
      ['1. PRD v2', 'prd'],
      ['How to write a PRD'],
      ['Why you need no PRD'],
      ['Writing a good PRD'],
      ['PRD Generator'],
      ['PRDs are dead'],
      ['Templates for PRDs'],
      ['prd'],
      ['Requirements'],
      ['Backlog'],
    ]
    for (const [title, type] of titles) {
      it(`its title: ${title}`, () =>
        assert.equal(typeOf(`# ${title}\n\n## Goals\n\nOne.\n\n## Features\n\nTwo.`), type))
    }

    it('not by two stories, nor by stories among many other items', () => {
      assert.equal(typeOf(STORIES.split('\n').slice(0, 2).join('\n')), undefined)
      assert.equal(typeOf(`${STORIES}\n- a\n- b\n- c\n- d`), undefined)
    })
  })

  describe('is none of ours for', () => {
    for (const [what, text] of Object.entries(otherFiles))
      it(what, () => assert.equal(typeOf(text), undefined))
  })
})
