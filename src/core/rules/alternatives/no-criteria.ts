import {defineRule} from '../rule.ts'
import {type Option, readChoice} from './options.ts'

/** With less, an option is only named, and nothing can be compared. */
const FEWEST_WORDS = 3
/** With two options, two reasons may well be two sides of one. */
const FEWEST_OPTIONS = 3

export const noCriteria = defineRule({
  id: 'alternatives/no-criteria',
  severity: 'hint',
  what: 'Options of which each is judged by something else.',
  why: 'An option that is too slow and one that is too dear were never compared: perhaps the slow one is cheap.',
  types: ['prd', 'one-pager'],
  *check(draft) {
    const choice = readChoice(draft)
    if (!choice || choice.options.length < FEWEST_OPTIONS || !choice.section.heading) return
    const {options, section} = choice
    if (options.some(it => it.lines[0]?.item.kind === 'row')) return
    const said = options.map(reasonsOf)
    if (said.some(it => it.length < FEWEST_WORDS)) return
    const counts = new Map<string, number>()
    for (const words of said) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1)
    if ([...counts.values()].some(it => it > 1)) return
    const {start, end} = section.heading!
    const last = section.parts.at(-1)!
    const at = last.offset + last.item.until
    const rows = options.map(
      it => `| <!-- ${nameOf(it)} --> | <!-- by the first --> | <!-- by the second --> |`,
    )
    yield {
      start,
      end,
      message: `${options.length} options, each judged by something else: expected the same two or three criteria for all`,
      fixes: [
        {
          title: 'Add a table with the same criteria',
          edits: [
            {
              start: at,
              end: at,
              text: `\n\n| Option | <!-- first criterion, such as effect on the main metric --> | <!-- second, such as cost --> |\n|---|---|---|\n${rows.join('\n')}`,
            },
          ],
        },
      ],
    }
  },
})

/** The words of an option's description that may be criteria, cut so that “cost” and “costs” are one; units count as words. */
function reasonsOf({text}: Option): string[] {
  const rest = text.replace(/^[^.;:–—(\n]*/, '').toLowerCase()
  const words = (rest.match(/\p{L}{4,}|[%€$£]/gu) ?? []).map(it => it.slice(0, 5))
  return words.filter(it => !COMMON.has(it))
}

const COMMON = new Set(
  'rejec,becau,would,could,shoul,which,there,their,these,those,other,about,after,befor,since,while,where,does,have,with,that,this,from,they,than,when,what,will,only,also,into,over,such,more,most,some,each,being,been,were,user,users,custo,optio,need,needs'.split(
    ',',
  ),
)

function nameOf({text}: Option): string {
  return (/^[^.;:–—(\n|]*/.exec(text.replace(/^[^\p{L}\d“"]+/u, ''))?.[0] ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 60)
    .replace(/--+/g, '-')
}
