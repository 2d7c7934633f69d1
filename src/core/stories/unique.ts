import {keptWith} from '../document/kept.ts'
import {contentWords} from './content-words.ts'
import {type Defect, quoted, type Story} from './story.ts'

export interface UniqueDefect extends Defect {
  /** The index of the story that says the same. */
  twin: number
  /** It says so for the second time, and could go. */
  isRepeat: boolean
}

/** Verbs that say no more than that there is something to have: “have a flexible date” and “choose a flexible date”. */
const ways = new Set(
  contentWords('give receive obtain use access see view look choose select pick provide enable allow make'),
)

/** Acts with more than one name, by their stems; the first name stands for all. */
const sameActs = [
  'change edit modify update amend',
  'remove delete erase',
  'find search locate lookup',
  'buy purchase',
  'create add',
  'cancel withdraw',
  'begin start',
  'notify inform alert tell',
]
const nameOfAct = new Map(
  sameActs.flatMap(names => {
    const [name = '', ...others] = contentWords(names)
    return others.map(other => [other, name] as const)
  }),
)

/** What a story says, without its wording. */
interface Sense {
  role: string
  wish: string[]
  benefit: string[]
}

/** How two stories are alike, the strongest first. */
const kinds = ['same', 'near', 'wish'] as const
type Kind = (typeof kinds)[number]

/**
 * Finds the stories of one document that say the same: the same role, the same wish, and no different benefit. Two
 * stories that differ in one noun (“export as CSV”, “export as PDF”) or in the act (“add”, “remove”) are no twins.
 */
export function uniqueDefects(stories: readonly Story[]): Map<number, UniqueDefect> {
  const found = new Map<number, UniqueDefect>()
  const keys = stories.map(keysOf)
  for (const kind of kinds) {
    for (const group of groupsBy(keys, kind)) {
      for (const i of group) {
        const twin = i === group[0] ? group[1] : group[0]
        const [story, other] = [stories[i], stories[twin ?? -1]]
        if (story && other && twin !== undefined && !found.has(i))
          found.set(i, defectOf(story, other, twin, kind, i !== group[0]))
      }
    }
  }
  return found
}

function groupsBy(keys: readonly Keys[], kind: Kind): number[][] {
  const groups = new Map<string, number[]>()
  keys.forEach((own, i) => {
    const key = own[kind]
    if (key === undefined) return
    const group = groups.get(key)
    if (group) group.push(i)
    else groups.set(key, [i])
  })
  return [...groups.values()].filter(g => g.length > 1)
}

/** Stories with the same key are alike in that way. */
type Keys = Record<Kind, string | undefined>

const keysOf = keptWith((story: Story): Keys => {
  const sense = senseOf(story)
  return {same: keyOf(sense, 'same'), near: keyOf(sense, 'near'), wish: keyOf(sense, 'wish')}
})

function keyOf({role, wish, benefit}: Sense, kind: Kind): string | undefined {
  if (wish.length === 0) return undefined
  if (kind === 'same') return [role, wish.join(' '), benefit.join(' ')].join('|')
  // One word of a wish is too little to tell two stories alike: “search”.
  if (kind === 'wish') return wish.length > 1 ? [role, wish.join(' ')].join('|') : undefined
  const object = ways.has(wish[0] ?? '') ? wish.slice(1) : wish
  // A benefit of one word is a commonplace: “so that I save time”.
  return object.length > 1 && benefit.length > 1
    ? [role, object.join(' '), benefit.join(' ')].join('|')
    : undefined
}

function defectOf(story: Story, other: Story, twin: number, kind: Kind, isRepeat: boolean): UniqueDefect {
  const what =
    kind === 'same'
      ? 'Says the same as'
      : kind === 'near'
        ? 'Says nearly the same as'
        : 'Wishes for the same as'
  const wish = quoted(other.means?.text ?? other.text, 60)
  const bothSayWhy = story.benefit !== undefined && other.benefit !== undefined
  return {
    start: story.start,
    end: story.end,
    confidence: kind !== 'wish' ? 'sure' : bothSayWhy ? 'possible' : 'likely',
    message: `${what} another story (${wish}): expected each wish once`,
    twin,
    isRepeat: isRepeat && kind !== 'wish',
    unnecessary: isRepeat && kind === 'same',
  }
}

function senseOf(story: Story): Sense {
  // “the charge of a scooter” and “a scooter's charge” are one thing; the first word is the act.
  const inOrder = ([act = '', ...things]: string[]) =>
    act === '' ? [] : [nameOfAct.get(act) ?? act, ...things.sort()]
  return {
    role: contentWords(story.role?.text ?? '').join(' '),
    wish: inOrder(contentWords(story.means?.text ?? story.text)),
    benefit: contentWords(story.benefit?.text ?? '').sort(),
  }
}
