import {keptWith} from '../../document/kept.ts'
import {type Entry, entriesOf} from '../../sections/entries.ts'
import {isGuided} from '../../sections/guidance-line.ts'
import type {OwnSection} from '../../sections/own-section.ts'
import type {DocumentType} from '../../types.ts'

export const rolloutTypes: readonly DocumentType[] = [
  'prd',
  'one-pager',
  'feature-spec',
  'pr-faq',
  'experiment',
]

export interface Rollout {
  /** The steps by which more and more people get it: a share of users, staff, a pilot, everyone. */
  stages: readonly Entry[]
  guided: boolean
}

/** A stage of exposure. A phase of building (“Phase 2: add search”) is none. */
const STAGE =
  /\b\d{1,3}\s?%|(?:^|\n|:)\W*(?:all|every) [a-z]+|\b(?:internal(?:ly)?|dog-?food\w*|staff|employees|alpha|beta|pilot|canary|early access|ga|general availability|shadow|everyone|limited release|soft launch|(?:all|existing|new|first|remaining|opted-in|selected) (?:users|customers|accounts|teams|shops|stores|members|guests|tenants|regions|countries|sailings|drivers|workspaces)|100 percent)\b/i

/** Lines on all stages, or on none. */
const NO_STAGE =
  /^\W*(?:kill|stop|roll(?:ing)? ?back|rollback|guardrail|owner|who|risks?|metrics?|monitor|communication|training|price|open)\b/i

/** Where a line names its stage: its first words, or its cells; “after the pilot” names none. */
function leadOf(text: string, isRow: boolean): string {
  const lead = isRow ? text : text.trimStart().slice(0, 70)
  return lead.replace(/\b(?:after|before|during|until|since) (?:the |a )?\w+/gi, '')
}

/** The rollout that a section plans. */
export const rolloutIn = keptWith((own: OwnSection): Rollout => {
  const {document, section} = own
  const entries = entriesOf(own, section)
  const shown = entries.filter(
    ({name, text, row}) => !NO_STAGE.test(name) && STAGE.test(leadOf(text, row !== undefined)),
  )
  // The other rows of a table of stages are stages too.
  const isTable = shown.length > 1 && shown.every(it => it.row)
  return {
    stages: isTable ? entries.filter(it => it.row) : shown,
    guided: section.parts.some(it => isGuided(document.text, it)),
  }
})
