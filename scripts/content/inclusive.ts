import english from 'retext-english'
import equality from 'retext-equality'
import {unified} from 'unified'
import type {Problem} from './files.ts'
import {type Prose, readProse} from './prose.ts'

/** What retext-equality warns of that is right here, by its ids, each with why. Words that name no person stay right. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'examples tell of one invented person at a time, about as many of them she as he': [
    'he-she',
    'her-him',
    'herself-himself',
    'gals-man',
  ],
  'the same, of their families': [
    'dad-mom',
    'dads-moms',
    'father-of-*',
    'boyfriend-girlfriend',
    'gramps-granny',
    'daughter-son',
    'daughters-sons',
    'husband-wife',
    'brother-sister',
    'brothers-sisters',
    'grandfathers-grandmothers',
    'grandfather-grandmother',
    'bride-groom',
    'widow-widower',
    'maiden',
    'maiden-name',
  ],
  'what these people are called in their trade, whoever they are': [
    'actor-actress',
    'actors-actresses',
    'host-hostess',
    'hostesses-hosts',
    'landlady-landlord',
    'landladies-landlords',
    'midwife',
    'ombudsman-ombudswoman',
    'steward-stewardess',
    'masters',
    'stewardesses-stewards',
    'hero-heroine',
  ],
  'said of tasks, sums and dates, not of what a reader should find so': [
    'easy',
    'just',
    'simple',
    'obvious',
    'clearly',
    'of-course',
    'special',
  ],
  'of things: towels, certificates, cows, hazelnuts, and the master of a ship': [
    'hang',
    'invalid',
    'lame',
    'nuts',
    'master',
  ],
  'fellow passengers, of any sex': ['gal-guy'],
  'of seizures, not of people': ['epileptic'],
  'the name that candidates know this step of an estimation by': ['sanity-check'],
}
const isAllowed = new Set(Object.values(allowed).flat())

const reader = unified()
  .use(english)
  .use(equality)
  .use(function () {
    this.compiler = () => ''
  })

/** Words that leave somebody out or hurt somebody, in what people read. Weak answers show what not to write. */
export async function inclusiveProblems(root: string): Promise<Problem[]> {
  const prose = await readProse(root)
  return prose.filter(({path}) => !path.endsWith('.weak.md')).flatMap(inclusiveProblemsOf)
}

export function inclusiveProblemsOf({path, line, text}: Prose): Problem[] {
  return reader.processSync(text).messages.flatMap(message => {
    const {ruleId = '', actual, expected = [], line: at = 1} = message
    if (isAllowed.has(ruleId)) return []
    const instead = expected.length > 0 ? `: ${expected.slice(0, 3).join(', ')}?` : ''
    return [{path, line: line + at - 1, message: `“${actual}” may leave somebody out${instead} (${ruleId})`}]
  })
}
