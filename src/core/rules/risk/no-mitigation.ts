import {cellOf, type Entry, fillIn, isBlank} from '../../sections/entries.ts'
import {inSections} from '../in-sections.ts'
import {defineRule} from '../rule.ts'
import {MITIGATION, risksIn, riskTypes} from './risks.ts'

const GUIDANCE = 'what we do about the cause, before it happens'
/** With more of them than this, it is the list that lacks them. */
const MOST = 0.6

export const noMitigation = defineRule({
  id: 'risk/no-mitigation',
  severity: 'hint',
  what: 'A risk without what is done about it.',
  why: 'A list of worries moves no plan; a mitigation is work that somebody has to fit in.',
  types: riskTypes,
  check: inSections('risks', function* (own) {
    const {heading, parts} = own.section
    const entries = risksIn(own)
    const without = entries.filter(it => !it.guided && !isMitigated(it))
    // A paragraph beneath the list may answer for all of them.
    const listed = new Set(entries.flatMap(it => it.lines.map(line => line.item)))
    if (parts.some(({item}) => item.kind === 'paragraph' && !listed.has(item) && MITIGATES.test(item.text)))
      return
    if (without.length > 1 && without.length >= entries.length * MOST && heading) {
      yield {
        start: heading.start,
        end: heading.end,
        message: `${without.length} of ${entries.length} risks do not say what is done about them: expected a mitigation for each`,
        related: without.slice(0, 5).map(it => ({...it.place, message: it.name})),
        fixes: [
          {
            title: 'Make room for the mitigations',
            edits: without.map(it => fillIn(own, it, MITIGATION, 'Mitigation', GUIDANCE)),
          },
        ],
      }
    } else {
      for (const entry of without) {
        yield {
          ...entry.place,
          message: `“${entry.name}” has no mitigation: expected what is done about its cause`,
          fixes: [
            {title: 'Add a mitigation', edits: [fillIn(own, entry, MITIGATION, 'Mitigation', GUIDANCE)]},
          ],
        }
      }
    }
  }),
})

function isMitigated(entry: Entry): boolean {
  const cell = cellOf(entry, MITIGATION)
  if (cell) return !isBlank(cell.text)
  if (MITIGATES.test(entry.text)) return true
  // A second clause may be the answer, in words that no list holds; what follows a bold name is the risk itself.
  const isNamed = entry.lines[0]?.item.text.startsWith('  ')
  return /[.!]\s+\p{Lu}/u.test(entry.text) || (!isNamed && /[:–—]\s+(?:\S+\s+){3}/.test(entry.text))
}

/** Generous: anything that may be an answer to the risk. */
const MITIGATES =
  /\bmitigat|\bcontingen|\bfall-?back|\bback-?up\b|\bavoid|\bprevent|\breduc|\blimit|\bcap(?:ped|s)?\b|\binstead\b|\bso (?:we|that|the|it)\b|\bwe (?:will|can|plan|test|start|keep|ask|use|add|offer|ship|have|show|send|do|take|pay|set|run|could|need|already|are)\b|\b(?:we|they|it)['’]ll\b|\bwill (?:be|ask|test|keep|start|use|add)\b|\bcan be\b|\bcould be\b|\bshould\b|\bmust\b|→|->|=>|\bby \w+ing\b|\btherefore\b|\bto (?:counter|address|handle|manage|cover)\b|\baddress(?:ed)?\b|\bsolution\b|\bmonitor|\bwatch|\btrack|\btest(?:s|ed|ing)?\b|\breview|\bplan(?:ned)?\b|\bensur|\baccept(?:ed|able)?\b|\bpilot|\broll(?:ed)?[- ]?back|\bfeature flag|\bkill switch|\buntil\b|\brequires?\b|\bunlikely\b|\bnot (?:a|likely)\b|\b(?:use|add|make|offer|provide|allow|keep|ask|start|show|build|document|validate|implement|communicate|involve|train|set|run|apply|encrypt|charge) \w+/i
