import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {detectType} from '../../../src/core/detect/detect-type.ts'
import {readDocument} from '../../../src/core/document/document.ts'
import {readFrontMatter} from '../../../src/core/document/front-matter.ts'
import {parseConfig} from '../../../src/core/parse-config.ts'
import type {DocumentType} from '../../../src/core/types.ts'
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

/** A document with these headings. */
function headed(title: string, ...names: string[]): string {
  return `# ${title}\n\n${names.map(name => `## ${name}\n\nTwo words.\n`).join('\n')}`
}

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
      ['PR/FAQ: Fittings at home', 'pr-faq'],
      ['PRFAQ – Fittings at home', 'pr-faq'],
      ['Fittings at home (PR FAQ)'],
      ['Fittings at home: PR/FAQ', 'pr-faq'],
      ['Pitch: swapping a shift', 'pitch'],
      ['Shape Up pitch – swapping a shift', 'pitch'],
      ['Swapping a shift: Shape Up pitch', 'pitch'],
      ['Sales pitch'],
      ['Pitch deck'],
      ['Feature spec: move a ticket', 'feature-spec'],
      ['Move a ticket – feature specification', 'feature-spec'],
      ['Functional spec for tickets', 'feature-spec'],
      ['Spec'],
      ['Feature request: move a ticket'],
      ['Experiment plan – fee beside the price', 'experiment'],
      ['A/B test plan: fee beside the price', 'experiment'],
      ['Experiment design for the fee', 'experiment'],
      ['Test plan: tickets'],
      ['Experiment 14'],
      ['Experiments'],
      ['Roadmap 2027', 'roadmap'],
      ['Roadmap: Spanner for plumbers', 'roadmap'],
      ['Product roadmap – spring', 'roadmap'],
      ['🗺️ Product roadmap', 'roadmap'],
      ['Roadmap'],
      ['Backend developer roadmap'],
      ['Roadmap for beginners'],
      ['Release notes 4.2', 'release-notes'],
      ['Release Notes – Tray 5.2', 'release-notes'],
      ['Tray 5.2 release notes', 'release-notes'],
      ['How we write release notes'],
      ['Release'],
      ['FAQ'],
      ['FAQ generator'],
      ['Story bank', 'story-bank'],
      ['Ben’s career narrative', 'career-narrative'],
      ['Milestone log 2027', 'milestone-log'],
      ['User story: place on the list'],
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
    const combinations: [what: string, text: string, type?: DocumentType][] = [
      ['what only pitches have', headed('Swaps', 'Problem', 'Appetite', 'Rabbit holes'), 'pitch'],
      [
        'a pitch in labels',
        '# Swaps\n\n**Appetite:** six weeks\n\n**No-gos:** swaps between depots',
        'pitch',
      ],
      ['numbers, emoji and brackets', headed('Swaps', '1. 🍽️ Appetite (2 weeks)', '2. No-Gos'), 'pitch'],
      ['a press release and its questions', headed('Cello years', 'Press release', 'Customer FAQ'), 'pr-faq'],
      [
        'what only experiments have',
        headed('Fee beside the price', 'Hypothesis', 'Sample size', 'Guardrails'),
        'experiment',
      ],
      ['an experiment in its title', headed('A/B test: fee', 'Hypothesis', 'Metrics'), 'experiment'],
      ['the three horizons', headed('Spanner', 'Now', 'Next', 'Later'), 'roadmap'],
      ['horizons under a bare title', headed('Roadmap', 'Now', 'Next', 'Later'), 'roadmap'],
      ['a pitch that is bare', headed('Pitch', 'Problem', 'Appetite', 'No-gos'), 'pitch'],
      ['questions on the price', headed('Shoebox FAQ', 'How much does a box cost?'), 'faq'],
      ['questions from inside', headed('FAQ', 'From customers', 'Internal questions'), 'faq'],
      ['questions on delivery', headed('FAQ: Shoebox', 'When will my order arrive?'), 'faq'],
      [
        'a story with its title',
        '# User story: place on the list\n\nAs a parent, I want to see my place, so that I can plan.',
        'user-story',
      ],
      ['an appetite alone', headed('Cooking for two', 'Appetite', 'Soup')],
      ['a hypothesis alone', headed('Why frogs sing', 'Hypothesis', 'Results')],
      ['two horizons', headed('Spanner', 'Now', 'Next')],
      [
        'a PRD with an experiment in it',
        `${PRD}\n\n## Experiment\n\n### Hypothesis\n\nOne.\n\n### Duration\n\nTwo weeks.`,
        'prd',
      ],
    ]
    for (const [what, text, type] of combinations) {
      it(`by ${what}: ${type ?? 'none'}`, () => assert.equal(typeOf(text), type))
    }

    it('what our templates make, when its front matter is lost', () => {
      for (const type of ['pr-faq', 'pitch', 'experiment', 'roadmap', 'release-notes', 'faq']) {
        const file = new URL(`../../../templates/examples/${type}.md`, import.meta.url)
        assert.equal(typeOf(readFileSync(file, 'utf8').replace(/^---[\s\S]*?\n---\n/, '')), type)
      }
    })

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
