import {keptWith} from '../document/kept.ts'
import {findReason} from './benefit-clause.ts'
import {type Defect, quoted, type Span, type Story} from './story.ts'

export interface UniformDefect extends Defect {
  /** What to write in place of the wishing words, where that is all it takes. */
  rewrite?: Span
}

/** A set smaller than this has no template of its own. */
const smallestSet = 4
/** The share of a set that must agree before the others deviate. */
const majority = 0.7

/** So many stories must say “so that” before a lone “because” deviates. */
const fewestReasons = 10
/** Fewer words than this after a role are no clause of another form. */
const fewestWords = 3

type Template = 'connextra' | 'job' | 'able'
/** What a story looks like: a template, or a role with a clause of another form. */
type Shape = Template | 'other'

const templates: Record<Template, string> = {
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
  const looks = stories.map(lookOf)
  const shaped = looks.map(it => it.shape)
  const counts = new Map<Shape, number>()
  for (const shape of shaped) if (shape) counts.set(shape, (counts.get(shape) ?? 0) + 1)
  const total = [...counts.values()].reduce((sum, n) => sum + n, 0)
  const [usual] = [...counts].sort((a, b) => b[1] - a[1])
  const [form, count] = usual ?? ['other', 0]
  if (total < smallestSet || form === 'other' || count / total < majority) return found
  stories.forEach((story, i) => {
    const shape = shaped[i]
    if (!shape || shape === form) return
    const opening = quoted(story.text.slice(0, (story.wish?.end ?? story.end) - story.start), 40)
    found.set(i, {
      start: story.start,
      end: story.wish?.end ?? story.end,
      confidence: 'likely',
      message: `${opening} is not in the form of the other ${count} stories: expected ${templates[form]}`,
      ...rewritten(story, form),
    })
  })
  const reasons = looks.filter(it => it.reason).length
  const causes = looks.flatMap(({reason}, i) => (reason === 'cause' ? [i] : []))
  const [lone] = causes
  const marker = lone === undefined ? undefined : stories[lone]?.marker
  if (lone === undefined || !marker || found.has(lone) || causes.length > 1 || reasons <= fewestReasons)
    return found
  return found.set(lone, {
    start: marker.start,
    end: marker.end,
    confidence: 'likely',
    message: `${quoted(marker.text)} gives a cause, and the other ${reasons - 1} stories a benefit: expected “so that …”`,
  })
}

/** “As a clerk, scanning a voucher should open the order”: a role, and no wish but a clause of another form. */
function hasOtherClause({form, role, means, wish, text, start}: Story): boolean {
  if (form !== 'connextra' || !role || means || wish) return false
  return text.slice(role.end - start).split(/\s+/).length > fewestWords
}

/** What of a story is compared with the others. */
interface Look {
  shape?: Shape
  /** A cause looks back (“because”), a benefit forward. */
  reason?: 'cause' | 'benefit'
}

const lookOf = keptWith((story: Story): Look => {
  const {form, wish, marker, benefit} = story
  const look: Look = {}
  if (hasOtherClause(story)) look.shape = 'other'
  else if (form === 'job') look.shape = 'job'
  else if (form === 'connextra' && wish)
    look.shape = /\b(?:can|could|must|should|shall|may|will|able)$/i.test(wish.text) ? 'able' : 'connextra'
  if (marker && benefit)
    look.reason = /^because$/i.test(marker.text) && !findReason(benefit.text) ? 'cause' : 'benefit'
  return look
})

/** “I can see” and “I want to see” differ in the wishing words alone. */
function rewritten({form, wish, means}: Story, usual: Template): {rewrite?: Span} {
  if (form !== 'connextra' || !wish || !means || usual === 'job') return {}
  const to = /^to\s+(?=[a-z])/.exec(means.text)?.[0].length
  if (usual === 'able' && to !== undefined) {
    return {rewrite: {start: wish.start, end: means.start + to, text: 'I can '}}
  }
  const isPlain = /^I\s+(?:can|could|(?:should|must|will|shall)(?:\s+be\s+able)?)$/i.test(wish.text)
  if (usual !== 'connextra' || !isPlain) return {}
  return {rewrite: {start: wish.start, end: wish.end, text: to === undefined ? 'I want to' : 'I want'}}
}
