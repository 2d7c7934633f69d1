import {weekdayOf} from '../calendar.ts'
import {inlineText} from '../inline-text.ts'
import {roleNames} from '../roles.ts'
import type {Plan, PlanItem, Start} from './types.ts'

/** A plan as a Markdown checklist. From then on it is the person's: `readPlan` takes whatever they make of it. */
export function planText({role, level, start, interview, days}: Plan): string {
  const head = [
    '---',
    'pmprep: none',
    'practice: plan',
    `role: ${role}`,
    `level: ${level}`,
    `start: ${start}`,
    ...(interview ? [`interview: ${interview}`] : []),
    '---',
  ]
  const title = `# ${days.length} days of practice: ${roleNames[role]}, ${level}`
  const intro =
    'Tick what is done. Move, change or strike out what does not suit you: the file is yours. What stands in `code` at ' +
    'the end of a line is what PMPrep opens.'
  const sections = days.map(
    ({number, date, theme, items}) =>
      `## Day ${number} · ${weekdayOf(date)} ${date} · ${theme}\n\n${items.map(itemLine).join('\n')}`,
  )
  const end = interview
    ? [
        `## ${weekdayOf(interview)} ${interview} · Interview\n\n- [ ] Afterwards: write down every question while you remember it, word for word`,
      ]
    : []
  return `${[head.join('\n'), title, intro, ...sections, ...end].join('\n\n')}\n`
}

/** `- [ ] 25 min: Growth: “A tool library …” (`question growth-tool-library`)` */
function itemLine({minutes, title, start}: PlanItem): string {
  const time = minutes === null ? '' : `${minutes} min: `
  return `- [ ] ${time}${inlineText(title)}${start ? ` (\`${startWords(start)}\`)` : ''}`
}

/** What stands in the code span of an item. */
export function startWords(start: Start): string {
  switch (start.kind) {
    case 'question':
      return `question ${start.id}${start.minutes === undefined ? '' : ` ${start.minutes}`}`
    case 'category':
      return `category ${start.category}`
    case 'drill':
      return `drill ${start.drill}`
    case 'mock':
      return `mock ${start.questions} ${start.minutes}`
    case 'new':
      return `new ${start.type}`
    default:
      return start.kind
  }
}
