import type {Fact} from '../../document/block.ts'
import {keptWith} from '../../document/kept.ts'
import {type PlacedStory, stories} from '../../document/stories.ts'
import type {Defect, Story} from '../../stories/story.ts'
import type {DocumentType, Fix, Problem, Related, Severity} from '../../types.ts'
import {severityOf} from '../confidence.ts'
import {defineBlockRule, defineRule, type PlacedProblem, type Rule} from '../rule.ts'

interface StoryRule<D extends Defect> {
  id: string
  /** A warning by default; that of one defect follows from how sure its finder is. */
  severity?: Severity
  what: string
  why: string
  /** The defect of one story, if it has it. */
  defect(story: Story): D | undefined
  fixes?(defect: D, story: PlacedStory): Fix[]
}

/** A rule on single stories. */
export function storyRule<D extends Defect>({defect: find, fixes, ...meta}: StoryRule<D>): Rule {
  return defineBlockRule({
    severity: 'warning',
    ...meta,
    checkBlock: (block, _, type) =>
      block.fact(stories).flatMap(placed => {
        const defect = isStoryIn(type, placed) ? find(placed.story) : undefined
        return defect ? [problem(defect, placed.start, fixes?.(defect, placed))] : []
      }),
  })
}

interface StorySetRule<D extends Defect> {
  id: string
  what: string
  why: string
  /** The defects within a set of stories, by the index of the story; `twin` is the index of another it is about. */
  defects(stories: readonly Story[]): Map<number, D & {twin?: number}>
  /** Offsets of `story` and of the edits count from the start of the story's block, whose text is given. */
  fixes?(defect: D, story: PlacedStory, text: string): Fix[]
}

/** A rule that compares the stories of a document with each other. */
export function storySetRule<D extends Defect>({defects: find, fixes, ...meta}: StorySetRule<D>): Rule {
  // An edit that touches no story changes no item, and `items` gives the same array: nothing is compared again.
  const problemsIn = keptWith((items: readonly Told[]): readonly SetProblem[] =>
    [...find(items.map(({placed}) => placed.story))]
      .sort(([a], [b]) => a - b)
      .map(([index, defect]) => {
        const {placed, text} = items[index] as Told
        const own = problem(defect, placed.start, fixes?.(defect, placed, text))
        return new SetProblem(own, index, defect.twin)
      }),
  )
  return defineRule({
    ...meta,
    severity: 'warning',
    check({document, type}) {
      const told = type === 'backlog' ? all : shaped
      const items = document.items(told)
      const problems = problemsIn(items)
      if (problems.length === 0) return []
      const offsets = document.offsets(told)
      return problems.map(it => it.placed(items, offsets))
    },
  })
}

/** A problem of one story of a set. Its offsets count from the start of the story's block. */
class SetProblem {
  readonly #own: Problem
  readonly #index: number
  readonly #twin: number
  /** As it was last, and how far the other story was away. */
  #last: {placed: PlacedProblem; away: number} | undefined

  constructor(own: Problem, index: number, twin = index) {
    this.#own = own
    this.#index = index
    this.#twin = twin
  }

  /** The problem at its place: the same object as before an edit that moved neither story. */
  placed(items: readonly Told[], offsets: readonly number[]): PlacedProblem {
    const offset = offsets[this.#index] as number
    const away = (offsets[this.#twin] as number) - offset
    const last = this.#last?.away === away ? this.#last.placed : undefined
    if (last?.offset === offset) return last
    const placed = {item: last?.item ?? this.#related(items, away), offset}
    this.#last = {placed, away}
    return placed
  }

  #related(items: readonly Told[], away: number): Problem {
    const {placed} = items[this.#twin] as Told
    return {...this.#own, related: this.#twin === this.#index ? [] : [placeOf(placed, away)]}
  }
}

/** A story, and the text of its block. */
interface Told {
  placed: PlacedStory
  text: string
}

const all: Fact<readonly Told[]> = block => block.fact(stories).map(placed => ({placed, text: block.text}))
const shaped: Fact<readonly Told[]> = block => block.fact(all).filter(it => isStoryIn('prd', it.placed))

function placeOf({start, story}: PlacedStory, offset: number): Related {
  const at = offset + start
  return {start: at + story.start, end: at + story.end, message: 'the other story'}
}

function isStoryIn(type: DocumentType, {story}: PlacedStory): boolean {
  return type === 'backlog' || story.form !== 'free'
}

function problem(
  {start, end, confidence, message, unnecessary = false}: Defect,
  offset: number,
  fixes: Fix[] = [],
): Problem {
  const severity = severityOf(confidence)
  return {start: offset + start, end: offset + end, severity, message, unnecessary, fixes}
}
