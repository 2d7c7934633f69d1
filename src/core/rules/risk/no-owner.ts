import {cellOf, fillIn, isBlank} from '../../sections/entries.ts'
import {inSections} from '../in-sections.ts'
import {defineRule} from '../rule.ts'
import {risksIn, riskTypes} from './risks.ts'

const OWNER = /^\W*(?:risk )?(?:owners?|who|responsible|dri|assignee|lead)\W*$/i
const NAMED = /\bowner\b|\bowned by\b|@[a-zà-ÿ]/i

export const noOwner = defineRule({
  id: 'risk/no-owner',
  severity: 'information',
  what: 'A risk without an owner where others have one.',
  why: 'A risk that belongs to nobody is looked at when it has happened.',
  types: riskTypes,
  check: inSections('risks', function* (own) {
    const entries = risksIn(own)
    const state = entries.map(entry => {
      const cell = cellOf(entry, OWNER)
      return {entry, isOwned: cell ? !isBlank(cell.text) : NAMED.test(entry.text)}
    })
    if (!state.some(it => it.isOwned)) return
    for (const {entry, isOwned} of state) {
      if (isOwned || entry.guided) continue
      yield {
        ...entry.place,
        message: `“${entry.name}” has no owner, while other risks have one: expected one name`,
        fixes: [{title: 'Add an owner', edits: [fillIn(own, entry, OWNER, 'Owner', 'one name')]}],
      }
    }
  }),
})
