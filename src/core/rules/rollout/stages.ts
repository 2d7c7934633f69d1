import {keptWith} from '../../document/kept.ts'
import {type Entry, entriesOf} from '../../sections/entries.ts'
import {isGuided} from '../../sections/guidance-line.ts'
import type {Section} from '../../sections/section.ts'
import {sectionsTitled} from '../../sections/titled.ts'
import type {DocumentType} from '../../types.ts'
import type {Draft} from '../rule.ts'

export const rolloutTypes: readonly DocumentType[] = [
  'prd',
  'one-pager',
  'feature-spec',
  'pr-faq',
  'experiment',
]

export interface Rollout {
  section: Section
  /** The steps by which more and more people get it: a share of users, staff, a pilot, everyone. */
  stages: readonly Entry[]
  guided: boolean
}

/** A stage of exposure. A phase of building (“Phase 2: add search”) is none. */
const STAGE =
  /\b\d{1,3}\s?%|(?:^|\n)\W*(?:all|every) [a-z]+|\b(?:internal(?:ly)?|dog-?food\w*|staff|employees|alpha|beta|pilot|canary|early access|ga|general availability|shadow|everyone|limited release|soft launch|(?:all|existing|new|first|remaining|opted-in|selected) (?:users|customers|accounts|teams|shops|stores|members|guests|tenants|regions|countries|sailings|drivers|workspaces)|100 percent)\b/i

/** The rollouts that a document plans in stages. */
export const rolloutsOf = keptWith((draft: Draft): readonly Rollout[] =>
  sectionsTitled(
    draft,
    /\broll-?\s?out\b|\b(?:launch|release|go-live|deployment) (?:plan|stages?|phases?|strategy)\b|\b(?:phased|staged|gradual) (?:launch|release)\b/i,
  ).map(section => {
    const entries = entriesOf(draft, section)
    const shown = entries.filter(({name, text, row}) =>
      STAGE.test(row ? text : `${name}\n${text.slice(0, 120)}`),
    )
    // The other rows of a table of stages are stages too.
    const isTable = shown.length > 1 && shown.every(it => it.row)
    return {
      section,
      stages: isTable ? entries.filter(it => it.row) : shown,
      guided: section.parts.some(it => isGuided(draft.document.text, it)),
    }
  }),
)
