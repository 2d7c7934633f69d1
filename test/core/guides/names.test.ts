import assert from 'node:assert/strict'
import {
  askedMoves,
  categoryContent,
  levelContent,
  moveContent,
  transitions,
} from '../../../src/core/coach/content.ts'
import {type Category, categories, levels} from '../../../src/core/coach/types.ts'
import {shippedFrameworks} from '../../../src/core/frameworks/bundled.ts'
import {documentTypes} from '../../../src/core/types.ts'
import {labelled, pagesOf, readGuide, rowsOf} from './guide-pages.ts'

const nameOf = (category: Category) => (id: string) => moveContent(id, category).name
const generalName = (id: string) =>
  moveContent(id, categories.find(it => !categoryContent(it).moves.some(move => move.id === id)) ?? 'metrics')
    .name

describe('the guides to levels', () => {
  for (const level of levels) {
    const page = readGuide(`levels/${level}`)
    const {titles, scope, horizon, competencies, milestones, weights, also} = levelContent(level)

    it(`${level}: titles, scope and horizon are those of the coach`, () => {
      assert.deepEqual(labelled(page, 'Titles'), [titles.join(', ')])
      assert.deepEqual(labelled(page, 'Scope'), [scope])
      assert.deepEqual(labelled(page, 'Horizon'), [horizon])
    })

    it(`${level}: competencies and milestones are those of the coach`, () =>
      assert.deepEqual(
        rowsOf(page).map(([name]) => name),
        [...competencies, ...milestones].map(({name}) => name),
      ))

    it(`${level}: the moves that weigh more are those of the coach`, () => {
      const heavier = Object.keys(weights).filter(id => (weights[id] ?? 1) > 1)
      assert.deepEqual((labelled(page, 'Weighs more') ?? []).sort(), heavier.map(generalName).sort())
      const besides = [...new Set(also.map(({move}) => move))]
      assert.deepEqual((labelled(page, 'Asked for besides') ?? []).sort(), besides.map(generalName).sort())
    })
  }
})

describe('the guides to ways into the job', () => {
  for (const {id, close, practise, smell} of transitions) {
    const page = readGuide(`transitions/${id}`)

    it(`${id}: what is to be closed, and the smell, are those of the coach`, () => {
      assert.deepEqual(
        rowsOf(page).map(([name]) => name),
        close.map(({name}) => name),
      )
      assert.ok(page.text.includes(`\n${smell}\n`))
    })

    it(`${id}: what to practise is what the coach says`, () => {
      const said = labelled(page, 'The moves to watch') ?? []
      assert.equal(said.length, practise.moves.length)
      for (const [at, move] of practise.moves.entries()) {
        const names = [generalName(move), ...practise.categories.map(it => nameOf(it)(move))]
        assert.ok(names.includes(said[at] ?? ''), `${said[at]} is not ${names.join(' or ')}`)
      }
      for (const category of practise.categories)
        assert.ok(page.text.includes(`(../categories/${category}.md)`), category)
    })
  }
})

describe('the guides to documents', () => {
  for (const type of documentTypes) {
    it(`${type}: sections are those of the checklist`, () => {
      const rows = rowsOf(readGuide(`documents/${type}`)).map(([name = '']) => name)
      const ours = rows.filter(it => it.includes('/rules/element/'))
      const {checklist, definitions} = shippedFrameworks[type]
      const asked = checklist.elements.map(({id}) => {
        const title = definitions.find(it => it.id === id)?.title
        return `[${title}](../../src/core/rules/element/${id}.md)`
      })
      assert.deepEqual(ours, asked)
    })
  }
})

describe('the guides to kinds of question', () => {
  for (const category of categories) {
    const page = readGuide(`categories/${category}`)
    const {name, steps, moves, probe} = categoryContent(category)

    it(`${category}: steps, minutes, moves, gates and probe are those of the coach`, () => {
      assert.ok(page.text.startsWith(`# ${name}\n`))
      assert.deepEqual(
        rowsOf(page),
        steps.map(step => [step.name, String(step.minutes), step.moves.map(nameOf(category)).join('; ')]),
      )
      const gates = moves.filter(({gate}) => gate).map(({id}) => nameOf(category)(id))
      assert.deepEqual(labelled(page, 'Gates'), gates)
      assert.ok(page.text.includes(`\n“${probe}”\n`))
    })
  }
})

const MOVES =
  /In an? \[[^\]]+\]\(\.\.\/categories\/([a-z-]+)\.md\) answer:\n\n- \*\*It covers:\*\* (.*)\n- \*\*It leaves to you:\*\* (.*)\n/g

describe('the guides to frameworks', () => {
  for (const {path, text} of pagesOf('frameworks')) {
    it(`${path}: the moves it covers and those it does not are all moves of the category`, () => {
      const section = text.split('## The moves it covers, and those it leaves to you\n')[1] ?? ''
      const said = [...section.matchAll(MOVES)]
      assert.ok(said.length > 0 || section.startsWith('\nNone.'))
      for (const [, id, covers = '', leaves = ''] of said) {
        const category = categories.find(it => it === id)
        assert.ok(category)
        assert.deepEqual(
          [...covers.split('; '), ...leaves.split('; ')].sort(),
          askedMoves(category, 'mid')
            .map(move => nameOf(category)(move.id))
            .sort(),
        )
      }
    })
  }
})
