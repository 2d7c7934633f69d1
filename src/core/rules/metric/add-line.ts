import type {Metric} from '../../metrics/metric.ts'
import {lineAfter} from '../../sections/guidance-line.ts'
import type {Fix} from '../../types.ts'
import {comment} from '../guidance.ts'

/** Adds a metric behind another one, in its style: an item, a row, a paragraph. It has a label and guidance. */
export function addLine(text: string, metric: Metric, title: string, label: string, guidance: string): Fix {
  const {form, fields, part} = metric
  const {offset} = part
  const item = fields?.at(-1) ?? part.item
  if (form === 'row') {
    const end = offset + item.until
    const cells = [`${label}: ${comment(guidance)}`, ...item.cells.slice(1).map(() => '')].join(' | ')
    const row = text[offset + item.end - 1] === '|' ? `| ${cells} |` : cells
    return {title, edits: [{start: end, end, text: `\n${row.replace(/ {2,}/g, ' ')}`}]}
  }
  const isBold = item.label !== undefined && text.startsWith('**', offset + item.label.start)
  const {at, lead} = lineAfter(text, {item: form === 'fields' ? {...item, kind: 'paragraph'} : item, offset})
  const name = form === 'line' && isBold ? `**${label}:**` : `${label}:`
  return {title, edits: [{start: at, end: at, text: `${lead}${name} ${comment(guidance)}`}]}
}
