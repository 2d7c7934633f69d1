import {readMetrics} from '../../metrics/read-metrics.ts'
import {idAtStart, idOf, idsIn} from '../../metrics/subject.ts'
import {flat} from '../../sections/section.ts'
import {goalLines} from '../goal/goal-lines.ts'
import {comment} from '../guidance.ts'
import {defineRule} from '../rule.ts'

export const metricWithoutGoal = defineRule({
  id: 'across/metric-without-goal',
  severity: 'hint',
  what: 'A metric with an id that no goal names, where goals name theirs.',
  why: 'A number that shows no goal to be reached is watched for its own sake, or stands for a goal that is not written.',
  types: ['prd', 'one-pager', 'feature-spec'],
  *check(draft) {
    const metrics = readMetrics(draft)?.metrics ?? []
    const named = metrics.flatMap(metric => {
      const id = idOf(metric)
      return id && !metric.isGuardrail && !metric.guided ? [{metric, id}] : []
    })
    if (named.length < 2) return
    const lines = goalLines(draft)
    const goals = flat(lines).map(({item}) => [item.text, ...item.cells.map(it => it.text)].join(' '))
    const cited = new Set(goals.flatMap(it => idsIn(it.slice(0, 1000))))
    const goalIds = new Set(goals.flatMap(it => idAtStart(it) ?? []))
    if (!named.some(({id}) => cited.has(id) && !goalIds.has(id))) return
    const last = lines.at(-1)
    for (const {metric, id} of named) {
      if (cited.has(id) || idsIn(metric.text.slice(0, 1000)).some(it => it !== id && goalIds.has(it)))
        continue
      yield {
        start: metric.start,
        end: metric.end,
        message: `No goal names ${id}, as goals do other metrics: expected the goal it shows to be reached, or “guardrail”`,
        ...(last && {
          related: [
            {
              start: last.offset + last.item.start,
              end: last.offset + last.item.end,
              message: 'the last of the goals',
            },
          ],
        }),
        fixes: [
          {
            title: 'Ask for its goal',
            edits: [
              {start: metric.end, end: metric.end, text: ` ${comment('the goal it shows to be reached')}`},
            ],
          },
        ],
      }
    }
  },
})
