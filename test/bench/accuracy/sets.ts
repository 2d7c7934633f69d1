import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {readAnswer} from '../../../src/core/coach/moves/read-answer.ts'
import {readMoves} from '../../../src/core/coach/moves/read-moves.ts'
import type {Category} from '../../../src/core/coach/types.ts'
import {readDocument} from '../../../src/core/document/document.ts'
import {Lines} from '../../../src/core/document/lines.ts'
import {type LintResult, lint} from '../../../src/core/lint.ts'
import type {DocumentType} from '../../../src/core/types.ts'
import {Tally} from './tally.ts'

/** What was counted, by the name of a rule or an element. */
export type Tallies = Map<string, Tally>

/** The kinds of labelled data, by the name of their folder. A folder that is not there gives no counts. */
export const sets: Record<string, (folder: string) => Tallies> = {prds, stories, benefit, vague, answers}

/** `index.jsonl` with `{id, labels: {element: 'yes' | 'weak' | 'no'}}`, and `ID.md`: is the element not covered? */
function prds(folder: string): Tallies {
  const tallies: Tallies = new Map()
  for (const {id, labels} of jsonLines<{id: string; labels: Record<string, string>}>(folder, 'index.jsonl')) {
    const {elements} = lintAs('prd', readFileSync(join(folder, `${id}.md`), 'utf8'))
    for (const [name, label] of Object.entries(labels)) {
      const element = name.replaceAll('_', '-')
      const isGap = elements.find(it => it.id === element)?.status !== 'covered'
      tally(tallies, `element/${element}`).add(isGap, label !== 'yes')
      tally(tallies, 'all elements').add(isGap, label !== 'yes')
    }
  }
  return tallies
}

/** `NAME.md`, a story a line, and `NAME.jsonl` with `{line, labels: ['atomic', …]}`. */
function stories(folder: string): Tallies {
  const tallies: Tallies = new Map()
  const criteria = ['atomic', 'minimal', 'uniform', 'unique']
  for (const name of filesOf(folder, '.md')) {
    const text = readFileSync(join(folder, name), 'utf8')
    const said = saidByLine(text, lintAs('backlog', text))
    const labelled = name.replace('.md', '.jsonl')
    for (const {line, labels} of jsonLines<{line: number; labels: string[]}>(folder, labelled)) {
      for (const it of criteria)
        tally(tallies, `story/${it}`).add(said(line, `story/${it}`), labels.includes(it))
      const any = criteria.some(it => said(line, `story/${it}`))
      tally(tallies, 'any defect').add(any, labels.length > 0)
    }
  }
  return tallies
}

/** `NAME.jsonl` with `{story, benefit: boolean}`: does the story state a benefit? */
function benefit(folder: string): Tallies {
  const tallies: Tallies = new Map()
  for (const name of filesOf(folder, '.jsonl')) {
    const items = jsonLines<{story: string; benefit: boolean}>(folder, name)
    const text = items.map(({story}) => `- ${story.replace(/\s+/g, ' ')}`).join('\n')
    const said = saidByLine(text, lintAs('backlog', text), 'hint')
    for (const [index, item] of items.entries()) {
      tally(tallies, 'story/benefit').add(said(index + 1, 'story/benefit'), !item.benefit)
    }
  }
  return tallies
}

/** `NAME.jsonl` with `{text, word, defect: boolean}`: is the word a defect in its sentence? */
function vague(folder: string): Tallies {
  const tallies: Tallies = new Map()
  for (const name of filesOf(folder, '.jsonl')) {
    for (const item of jsonLines<{text: string; word: string; defect: boolean}>(folder, name)) {
      const text = item.text.replace(/\s+/g, ' ')
      const said = lintAs('prd', text).findings.some(
        ({rule, severity, start, end}) =>
          rule === 'wording/vague' &&
          severity !== 'hint' &&
          text.slice(start, end).toLowerCase().includes(item.word.toLowerCase()),
      )
      tally(tallies, 'wording/vague').add(said, item.defect)
    }
  }
  return tallies
}

/**
 * `index.json` with `{ID: {category, question}}`, `labels.json` with `{ID: {moves: {move: 'made' | 'weak' | 'no'}}}`, and
 * `ID.md`: is the move made? What readers call weak is counted under “weak as not made” only.
 */
function answers(folder: string): Tallies {
  const tallies: Tallies = new Map()
  const index = json<Record<string, {category: Category; question: string}>>(folder, 'index.json')
  const labels = json<Record<string, {moves: Record<string, string>}>>(folder, 'labels.json')
  for (const [id, {category, question}] of Object.entries(index)) {
    const answer = readAnswer(readFileSync(join(folder, `${id}.md`), 'utf8'))
    const readings = readMoves(answer, {category, question, level: 'mid'})
    for (const [move, label] of Object.entries(labels[id]?.moves ?? {})) {
      const status = readings.find(it => it.id === move)?.status
      const isMade = label === 'made'
      tally(tallies, 'weak as not made').add(status === 'made', isMade)
      if (label === 'weak') continue
      // Somebody who is told that a move is weak is not told anything wrong, whichever way readers see it.
      const said = status === 'made' || (status === 'weak' && isMade)
      tally(tallies, 'all moves').add(said, isMade)
      tally(tallies, category).add(said, isMade)
    }
  }
  return tallies
}

function json<T extends object>(folder: string, name: string): T {
  const path = join(folder, name)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : ({} as T)
}

function lintAs(type: DocumentType, text: string): LintResult {
  return lint(readDocument(text.replace(/^\uFEFF/, '')), {type})
}

/** Tells whether a rule fired on a line. Hints count only where they are asked for. */
function saidByLine(text: string, {findings}: LintResult, lowest?: 'hint') {
  const lines = new Lines(text)
  const said = new Set(
    findings
      .filter(({severity}) => lowest === 'hint' || severity !== 'hint')
      .map(({rule, start}) => `${lines.position(start).line} ${rule}`),
  )
  return (line: number, rule: string) => said.has(`${line} ${rule}`)
}

function filesOf(folder: string, ending: string): string[] {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter(it => it.endsWith(ending))
        .sort()
    : []
}

function jsonLines<T>(folder: string, name: string): T[] {
  const path = join(folder, basename(name))
  if (!existsSync(path)) return []
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  return lines.map(line => JSON.parse(line) as T)
}

function tally(tallies: Tallies, name: string): Tally {
  const known = tallies.get(name) ?? new Tally()
  tallies.set(name, known)
  return known
}
