import {cellOf, type Entry, entriesOf, fillIn, isBlank} from '../../sections/entries.ts'
import {inSections} from '../in-sections.ts'
import {riskTypes} from '../risk/risks.ts'
import {defineRule} from '../rule.ts'

const COLUMN = /\b(?:test|tested|validat\w*|evidence|how we (?:know|find out|check)|check|if wrong)\b/i

export const untested = defineRule({
  id: 'assumption/untested',
  severity: 'hint',
  what: 'Assumptions that say neither how they are tested nor what follows if they are wrong.',
  why: 'An assumption that nobody tests is tested by the launch.',
  types: riskTypes,
  check: inSections('assumptions', function* (own) {
    const {heading} = own.section
    const entries = entriesOf(own, own.section).filter(it => /\p{L}{3}/u.test(it.text))
    const without = entries.filter(it => !it.guided && !isTested(it))
    const edit = (entry: Entry) =>
      fillIn(own, entry, COLUMN, 'Tested by', 'how, and by when; and what we do if it is wrong')
    if (without.length > 1 && without.length === entries.length && heading) {
      yield {
        start: heading.start,
        end: heading.end,
        message: `None of the ${entries.length} assumptions says how it is tested: expected how and by when, or what follows if it is wrong`,
        related: without.slice(0, 5).map(it => ({...it.place, message: it.name})),
        fixes: [{title: 'Make room for the tests', edits: without.map(edit)}],
      }
    } else {
      for (const entry of without) {
        yield {
          ...entry.place,
          message: `“${entry.name}” is not tested: expected how and by when, or what follows if it is wrong`,
          fixes: [{title: 'Say how it is tested', edits: [edit(entry)]}],
        }
      }
    }
  }),
})

function isTested(entry: Entry): boolean {
  if (entry.lines.some(it => /\[[xX]\]/.test(it.item.marker))) return true
  const cell = cellOf(entry, COLUMN)
  return cell ? !isBlank(cell.text) : TESTED.test(entry.text)
}

/** Known already, to be found out, or with what follows. */
const TESTED =
  /\b(?:test|validat|verif|check|measur|interview|survey|confirm|pilot|experiment|prototyp|trial|spike|proof|prov|poll|ask|observ|analys|data|evidence|study|studies|research|log|sample)\w*|\bif (?:this|it|that|they|we|not|wrong|false)\b|\botherwise\b|\bby (?:\d|q[1-4]|end|mid|january|february|march|april|may|june|july|august|september|october|november|december)\b|\brisk\b|\d\s?%|\bout of\b|\bof \d/i
