import {type Defect, quoted, type Span, type Story} from './story.ts'

export interface UniformDefect extends Defect {
  /** What to write in place of the wishing words, where that is all it takes. */
  rewrite?: Span
}

/** A set smaller than this has no template of its own. */
const smallestSet = 4
/** The share of a set that must agree before the others deviate. */
const majority = 0.7

type Shape = 'connextra' | 'job' | 'able'

const shapes: Record<Shape, string> = {
  connextra: '“As a …, I want …”',
  job: '“When …, I want …”',
  able: '“As a …, I can …”',
}

/**
 * Finds the stories that leave the template that most stories of their document follow. Only the template counts, not
 * the wording inside it. Lines with no template at all are left to the rules for role and wish.
 */
export function uniformDefects(stories: readonly Story[]): Map<number, UniformDefect> {
  const found = new Map<number, UniformDefect>()
  const shaped = stories.map(shapeOf)
  const counts = new Map<Shape, number>()
  for (const shape of shaped) if (shape) counts.set(shape, (counts.get(shape) ?? 0) + 1)
  const total = [...counts.values()].reduce((sum, n) => sum + n, 0)
  const [usual] = [...counts].sort((a, b) => b[1] - a[1])
  if (total < smallestSet || !usual || usual[1] / total < majority) return found
  stories.forEach((story, i) => {
    const shape = shaped[i]
    if (!shape || shape === usual[0]) return
    const opening = quoted(story.text.slice(0, (story.wish?.end ?? story.end) - story.start), 40)
    found.set(i, {
      start: story.start,
      end: story.wish?.end ?? story.end,
      confidence: 'likely',
      message: `${opening} is not in the form of the other ${usual[1]} stories: expected ${shapes[usual[0]]}`,
      ...rewritten(story, usual[0]),
    })
  })
  return found
}

function shapeOf(story: Story): Shape | undefined {
  if (story.form === 'free' || !story.wish) return undefined
  if (story.form === 'job') return 'job'
  return /\b(?:can|could|must|should|shall|may|will|able)$/i.test(story.wish.text) ? 'able' : 'connextra'
}

/** “I can see” and “I want to see” differ in the wishing words alone. */
function rewritten({form, wish, means}: Story, usual: Shape): {rewrite?: Span} {
  if (form !== 'connextra' || !wish || !means || usual === 'job') return {}
  const to = /^to\s+(?=[a-z])/.exec(means.text)?.[0].length
  if (usual === 'able' && to !== undefined) {
    return {rewrite: {start: wish.start, end: means.start + to, text: 'I can '}}
  }
  const isPlain = /^I\s+(?:can|could|(?:should|must|will|shall)(?:\s+be\s+able)?)$/i.test(wish.text)
  if (usual !== 'connextra' || !isPlain) return {}
  return {rewrite: {start: wish.start, end: wish.end, text: to === undefined ? 'I want to' : 'I want'}}
}
