import type {Placed} from '../../document/document.ts'
import {keptWith} from '../../document/kept.ts'
import {type PlacedStory, stories} from '../../document/stories.ts'
import type {Defect, Story} from '../../stories/story.ts'
import type {DocumentType, Fix, Problem, Range, Severity} from '../../types.ts'
import {severityOf} from '../confidence.ts'
import {defineBlockRule, defineRule, type Rule} from '../rule.ts'

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
  /** Offsets of `story` and of the edits count from the start of the document, whose text is given. */
  fixes?(defect: D, story: PlacedStory, text: string): Fix[]
}

/** A rule that compares the stories of a document with each other. */
export function storySetRule<D extends Defect>({defects: find, fixes, ...meta}: StorySetRule<D>): Rule {
  // An edit that touches no story changes no item, and `items` gives the same array: nothing is compared again.
  const inBacklog = keptWith((items: readonly PlacedStory[]) => find(items.map(({story}) => story)))
  const elsewhere = keptWith((items: readonly PlacedStory[]) =>
    find(items.filter(it => isStoryIn('prd', it)).map(({story}) => story)),
  )
  return defineRule({
    ...meta,
    severity: 'warning',
    *check({document, type}) {
      const defects = (type === 'backlog' ? inBacklog : elsewhere)(document.items(stories))
      if (defects.size === 0) return
      const all = [...document.each(stories)].filter(({item}) => isStoryIn(type, item))
      for (const [index, defect] of defects) {
        const {item, offset} = all[index] as (typeof all)[number]
        const other = defect.twin === undefined ? undefined : all[defect.twin]
        yield {
          ...problem(
            defect,
            offset + item.start,
            fixes?.(defect, {...item, start: offset + item.start}, document.text),
          ),
          ...(other && {related: [{...placeOf(other), message: 'the other story'}]}),
        }
      }
    },
  })
}

function placeOf({item: {start, story}, offset}: Placed<PlacedStory>): Range {
  return {start: offset + start + story.start, end: offset + start + story.end}
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
