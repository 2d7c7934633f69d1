import type {Placed} from '../../document/document.ts'
import {keptWith} from '../../document/kept.ts'
import {quantitiesIn} from '../../metrics/quantities.ts'
import {type Metrics, readMetrics} from '../../metrics/read-metrics.ts'
import {idOf, idsIn, shared, subjectWords} from '../../metrics/subject.ts'
import {isGuided} from '../../sections/guidance-line.ts'
import type {Part} from '../../sections/parts.ts'
import {flat} from '../../sections/section.ts'
import type {Fix} from '../../types.ts'
import {type Draft, defineRule} from '../rule.ts'
import {areAnnounced, goalColumn, goalLines} from './goal-lines.ts'

export const noMetric = defineRule({
  id: 'goal/no-metric',
  severity: 'hint',
  what: 'A goal that none of the document’s metrics would show to be reached.',
  why: 'Nobody will know whether such a goal was reached, and work for it looks as good as work for any other.',
  types: ['prd', 'one-pager', 'feature-spec'],
  *check(draft) {
    const read = readMetrics(draft)
    const lines = goalLines(draft).filter(it => NAMES_A_GOAL.test(it.item.text) || it.item.kind === 'row')
    if (!areAnnounced(draft) || !read || lines.length === 0 || isWithin(lines, read)) return
    const goals = lines.map(placed => ({placed, link: linkOf(placed, read)}))
    const linked = goals.filter(({link}) => link !== 'none')
    // Where no goal can be linked, the metrics are told in other words: that is for a reader to judge.
    if (linked.length === 0 || linked.length * 2 < goals.length) return
    const byId = goals.filter(({link}) => link === 'id').length
    const isById = byId > 0 && byId * 2 >= goals.length
    for (const {placed, link} of goals) {
      if (link !== 'none' || isGuided(draft.document.text, placed)) continue
      yield {
        ...placeOf(placed),
        ...(isById && {severity: 'information' as const}),
        message: isById
          ? 'No metric of this goal found, though other goals name theirs: expected the id of a metric'
          : 'No metric of this goal found: expected one that would show it to be reached, or a number in the goal',
        related: [relatedMetrics(read)],
        fixes: [askForMetric(draft, placed, read)],
      }
    }
  },
})

/** Not an image, not a label for something else. */
const NAMES_A_GOAL = /^(?!\W*(?:vision|mission|note)\b)[^\n]*[a-z]{2}/i

type Link = 'id' | 'number' | 'words' | 'none'

const metricWords = keptWith((read: Metrics) => {
  const ids = new Set(read.metrics.flatMap(it => idOf(it) ?? []))
  const words = read.metrics.map(it => subjectWords(`${it.name} ${it.text.slice(0, 500)}`))
  return {ids, words}
})

/** How a goal is tied to a metric: by its id, by a number of its own, by a word that both have. */
function linkOf({item}: Placed<Part>, read: Metrics): Link {
  const all = flat([{item, offset: 0}])
  const text = all
    .flatMap(it => [it.item.text, ...it.item.cells.map(cell => cell.text)])
    .join(' ')
    .slice(0, 2000)
  const {ids, words} = metricWords(read)
  if (idsIn(text).some(it => ids.has(it))) return 'id'
  if (quantitiesIn(text).length > 0) return 'number'
  const own = subjectWords(text)
  return words.some(it => shared(own, it) > 0) ? 'words' : 'none'
}

/** Goals and metrics under one heading are one list of both. */
function isWithin(lines: readonly Placed<Part>[], {section}: Metrics): boolean {
  return lines.some(
    ({item, offset}) => section.start <= offset + item.start && offset + item.start < section.end,
  )
}

function placeOf({item, offset}: Placed<Part>) {
  const cell = item.kind === 'row' ? item.cells[goalColumn(item)] : undefined
  const text = item.text.trimEnd()
  return cell && cell.end > cell.start
    ? {start: offset + cell.start, end: offset + cell.end}
    : {start: offset + item.start, end: offset + item.start + Math.max(1, text.length)}
}

function relatedMetrics({section, metrics}: Metrics) {
  const {heading} = section
  const [first] = metrics
  return {
    start: heading?.start ?? first?.start ?? section.start,
    end: heading?.end ?? first?.end ?? section.end,
    message: 'the metrics',
  }
}

function askForMetric(draft: Draft, placed: Placed<Part>, read: Metrics): Fix {
  const place = placeOf(placed)
  const stop = /[.;]$/.test(draft.document.text.slice(place.start, place.end)) ? 1 : 0
  const at = place.end - stop
  const {ids} = metricWords(read)
  const guidance =
    ids.size > 0 ? `the metric that shows it: ${[...ids].slice(0, 4).join(', ')}` : 'the metric that shows it'
  return {title: 'Ask for its metric', edits: [{start: at, end: at, text: ` (<!-- ${guidance} -->)`}]}
}
