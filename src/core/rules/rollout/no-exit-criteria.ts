import {cellOf, type Entry, fillIn, isBlank} from '../../sections/entries.ts'
import {flat} from '../../sections/section.ts'
import {inSections} from '../in-sections.ts'
import {defineRule} from '../rule.ts'
import {rolloutIn, rolloutTypes} from './stages.ts'

const COLUMN =
  /\b(?:exit|criteri\w*|gates?|goes? on|go ?\/ ?no-?go|proceed|advance|next (?:stage|step)|success|moves? on|until|condition)\b/i

export const noExitCriteria = defineRule({
  id: 'rollout/no-exit-criteria',
  severity: 'hint',
  what: 'A stage of a rollout that does not say what must be true before the next one begins.',
  why: 'Without a criterion the next stage begins when the calendar says so, whatever the last one has shown.',
  types: rolloutTypes,
  check: inSections('rollout', function* (own) {
    const {section} = own
    const {stages, guided} = rolloutIn(own)
    if (stages.length < 2 || guided) return
    // After the last one there is nothing to go on to.
    const asked = stages.slice(0, -1)
    const without = asked.filter(it => !hasCriterion(it))
    if (without.length === 0) return
    const edit = (it: Entry) =>
      fillIn(own, it, COLUMN, 'Goes on when', 'the measure and the value that must be reached')
    if (without.length === asked.length && section.heading) {
      const rest = flat(section.parts).filter(
        ({item}) => !item.header && !stages.some(it => it.lines.some(line => line.item === item)),
      )
      if (rest.some(({item}) => item.kind !== 'heading' && item.kind !== 'row' && CRITERION.test(item.text)))
        return
      yield {
        start: section.heading.start,
        end: section.heading.end,
        message: `${stages.length} stages and nothing on what must be true to go on: expected a measure and a value for each`,
        related: without.slice(0, 5).map(it => ({...it.place, message: it.name})),
        fixes: [{title: 'Make room for the criteria', edits: without.map(edit)}],
      }
    } else {
      for (const it of without) {
        yield {
          ...it.place,
          message: `“${it.name}” does not say when the next stage begins, as other stages do: expected a measure and a value`,
          fixes: [{title: 'Add a criterion', edits: [edit(it)]}],
        }
      }
    }
  }),
})

function hasCriterion(entry: Entry): boolean {
  const cell = cellOf(entry, COLUMN)
  return cell ? !isBlank(cell.text) : CRITERION.test(entry.text)
}

const CRITERION =
  /\b(?:if|when|once|until|unless|provided|exit|criteri\w*|gates?|go(?:es)? on|proceed|advance|threshold|success|after (?:a |two |three |\d+ )?(?:week|day|month)s? (?:without|with)|at least|below|above|under|no more than|fewer than|less than|more than|without (?:a|any|new)|stable|no (?:\w+ )?(?:incidents?|complaints?|errors?|regressions?|bugs?|issues?))\b|[≥≤<>]/i
