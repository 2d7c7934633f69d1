import {flat} from '../../sections/section.ts'
import {announcedSection} from '../announced-section.ts'
import {comment} from '../guidance.ts'
import {defineRule} from '../rule.ts'

/** Up to three groups a team can keep in mind without an order. */
const MOST_UNORDERED = 3

export const noPrimary = defineRule({
  id: 'users/no-primary',
  severity: 'hint',
  what: 'Four or more groups of users, and none that comes first.',
  why: 'Where two groups want opposite things, nothing says whose wish wins, and the design ends between them.',
  types: ['prd', 'one-pager', 'pr-faq', 'pitch', 'feature-spec'],
  *check(draft) {
    const heading = announcedSection(draft, 'users')?.heading
    const parts = announcedSection(draft, 'users')?.parts ?? []
    if (!heading || !/\b(?:users|customers|audiences?|personas|who|stakeholders)\b/i.test(heading.title))
      return
    // One list of names: stories and fields of a persona are no groups.
    const [first] = parts.filter(({item}) => item.kind === 'item')
    const groups = parts.filter(({item, offset}) => item.kind === 'item' && offset === first?.offset)
    if (!first || groups.length <= MOST_UNORDERED || parts.some(({item}) => item.kind === 'row')) return
    if (!groups.every(({item}) => NAME.test(item.text) && !NO_GROUP.test(item.text))) return
    if ([heading.title, ...flat(parts).map(({item}) => item.text)].some(it => ORDERED.test(it))) return
    if (flat(parts).some(({item}) => item.guided)) return
    const at = first.offset + first.item.start
    yield {
      start: heading.start,
      end: heading.end,
      message: `${groups.length} groups of users, and none comes first: expected one whose needs decide`,
      related: [{start: at, end: first.offset + first.item.end, message: 'the first of the groups'}],
      fixes: [
        {
          title: 'Ask for the primary group',
          edits: [
            {start: at, end: at, text: `Primary: ${comment('the group whose needs decide, and why')} `},
          ],
        },
      ],
    }
  },
})

/** “Dairy farmers”, “**Reviewers**: find …”: a name in a few words, alone or before what is said of it. */
const NAME = /^[^a-z]*(?:[\w’'&/-]+\s+){0,5}[\w’'&/-]+\W*(?:$|[:(,–—]|\s-\s|who\b|that\b)/i
const NO_GROUP = /^\W*(?:as an?\b|age\b|need|goal|pain|they\b|find\b|use\b|see\b|get\b|to\b|can\b)/i
const ORDERED =
  /\b(?:primary|primarily|main(?:ly)?|first|foremost|core|secondary|second|tertiary|priority|p0|p1|focus\w*|mostly|above all|not for|beachhead|initial(?:ly)?|most important|anti-persona|exclud\w+)\b/i
