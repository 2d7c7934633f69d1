import {cellOf} from '../../sections/entries.ts'
import {inSections} from '../in-sections.ts'
import {defineRule} from '../rule.ts'
import {MITIGATION, mitigationOf, risksIn, riskTypes} from './risks.ts'

export const monitorOnly = defineRule({
  id: 'risk/monitor-only',
  severity: 'hint',
  what: 'A mitigation that only watches: “monitor closely”.',
  why: 'Watching changes neither how likely a risk is nor what it costs; somebody still has to do something.',
  types: riskTypes,
  check: inSections('risks', function* (own) {
    for (const entry of risksIn(own)) {
      const said = mitigationOf(entry)?.trim()
      if (entry.guided || !said || !WATCHES.test(said) || ACTS.test(said)) continue
      const place = placeOf(own.document.text, entry.lines[0]!.offset, cellOf(entry, MITIGATION), said, entry)
      const at =
        place.end - (/[\s.]*$/.exec(own.document.text.slice(place.start, place.end))?.[0].length ?? 0)
      yield {
        ...place,
        message: `“${said.replace(/[\s.]+$/, '').slice(0, 60)}” only watches the risk: expected what makes it less likely or less costly`,
        fixes: [
          {
            title: 'Say from which value on you do what',
            edits: [{start: at, end: at, text: '; if <!-- which value is passed -->, <!-- what we do -->'}],
          },
        ],
      }
    }
  }),
})

function placeOf(
  text: string,
  offset: number,
  cell: {start: number; end: number} | undefined,
  said: string,
  entry: {place: {start: number; end: number}; lines: readonly {offset: number; item: {until: number}}[]},
) {
  if (cell) return {start: offset + cell.start, end: offset + cell.end}
  const last = entry.lines.at(-1)!
  const within = text.slice(entry.place.start, last.offset + last.item.until)
  const at = within.indexOf(said)
  return at < 0 ? entry.place : {start: entry.place.start + at, end: entry.place.start + at + said.length}
}

const WATCHES =
  /^\W*(?:we (?:will|shall|are going to)?\s*|to )?(?:(?:closely|continuously|regularly|carefully|just|constantly)\s+)?(?:monitor(?:ing|ed)?|watch(?:ing)?|track(?:ing)?|observe|keep (?:an eye on|track of)|(?:close|regular|continuous) monitoring)\b/i
/** Something is done beside it, or from some value on. */
const ACTS =
  /\d|\b(?:if|when|once|above|below|threshold|alert|alarm|until|so that|before)\b|\b(?:and|then|or|to|,|;)\s+(?:then\s+|we\s+|will\s+)*(?:roll|stop|pause|revert|adjust|reduce|switch|turn|add|fix|scale|escalate|act|respond|cap|limit|optimi[sz]e|iterate|ask|call|intervene|block|remove|train|test|pilot|use|offer|keep|set|limit|upgrade|retry|cache|refund|contact|change|prioriti[sz]e|tune|improve)\w*\b|[;.]\s+[a-zà-ÿ]/i
