import {unread} from '../../document/unread.ts'
import {defineRule} from '../rule.ts'

export const tooLarge = defineRule({
  id: 'document/too-large',
  severity: 'information',
  what: 'A block that is too long or too deeply nested to be checked while you type.',
  why: 'Nothing in it is checked, so that no finding there does not mean that nothing is wrong.',
  *check({document}) {
    const [first, ...others] = document.each(unread)
    if (!first) return
    const {item, offset} = first
    const more = others.length === 1 ? ', and 1 other block was' : `, and ${others.length} other blocks were`
    yield {
      start: offset + item.start,
      end: offset + item.end,
      message: `Not checked from here on for ${count(item.length)} characters: the block is too long or too deeply nested${others.length > 0 ? more : ''}`,
    }
  },
})

/** With commas between thousands, whatever the machine's language is. */
function count(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',')
}
