import {levels} from '../../coach/types.ts'
import {readFrontMatter} from '../../document/front-matter.ts'
import type {Edit} from '../../types.ts'
import {editFrontMatter} from '../attempts/edit-front-matter.ts'
import {dayNumber} from '../calendar.ts'
import {roles} from '../roles.ts'
import {type Career, origins} from './types.ts'

/** The name of the file, in the practice folder. */
export const CAREER_FILE = 'career.md'

export const noCareer: Career = {at: null, aim: null, from: null, role: null, interview: null}

const keys = ['at', 'aim', 'from', 'role', 'interview'] as const

/** A new file of that kind, for `editCareer` to fill in. */
export const NEW_CAREER = `---
pmprep: none
practice: career
---

# Where I am, and where I want to be

The keys above are what practice is weighed by: \`at\` and \`aim\` are levels (${levels.join(', ')}), \`from\` is where you come from (${origins.join(', ')}), \`role\` is the kind of role (${roles.join(', ')}), \`interview\` is a date like 2027-03-09. Below is room for whatever you want to keep with them.
`

/** What a person says of themselves; undefined for a file that is no such one. A value that is none of ours is null. */
export function readCareer(text: string): Career | undefined {
  const values = readFrontMatter(text)?.values
  if (values?.practice !== 'career') return undefined
  const one = <T extends string>(key: string, all: readonly T[]): T | null => {
    const word = String(values[key] ?? '')
      .trim()
      .toLowerCase()
    return all.find(it => it === word) ?? null
  }
  const interview = String(values.interview ?? '').slice(0, 10)
  return {
    at: one('at', levels),
    aim: one('aim', levels),
    from: one('from', origins),
    role: one('role', roles),
    interview: dayNumber(interview) === undefined ? null : interview,
  }
}

/** As a value of the front matter: the person does not say, or does no longer. */
const UNSAID = 'none'

/**
 * The edits that set what is given; null takes back what was said, and what is not given is left as it stands.
 *
 * @throws FrontMatterError where the front matter has to be mended first
 */
export function editCareer(text: string, career: Partial<Career>): Edit[] {
  const before = readCareer(text) ?? noCareer
  const given = keys.flatMap((key): [string, string][] => {
    const value = career[key]
    if (value === undefined || value === before[key]) return []
    return [[key, value ?? UNSAID]]
  })
  return editFrontMatter(text, Object.fromEntries(given))
}
