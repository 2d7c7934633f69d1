import type {Metric} from '../metrics/metric.ts'
import {readMetrics} from '../metrics/read-metrics.ts'
import {readChoice} from '../rules/alternatives/options.ts'
import {isChosen, isRejected} from '../rules/alternatives/verdicts.ts'
import type {Draft} from '../rules/rule.ts'
import type {Part} from '../sections/parts.ts'
import {sectionOf} from '../sections/section.ts'
import type {Range} from '../types.ts'
import {plain} from './plain.ts'
import type {Slots} from './slots.ts'

/** A document's own words for what a reviewer asks about. */
export interface DocumentWords {
  slots: Slots
  /** The first line that shows an element. */
  quoteOf: (id: string) => (Range & {text: string}) | undefined
}

/** Names that are longer are sentences. */
const LONGEST_NAME = 60
const LONGEST_TARGET = 30
/** The value that a line's metric is to reach, behind where it starts from. */
const FROM_TO =
  /\bfrom\b[^.;\n]{1,60}?\b(?:to|→|->)\s+((?:[$€£]\s?)?\d[\d.,]*\d?\s?(?:%|pp\b|percentage points\b|\p{L}{3,12}\b)?)/iu

/** Reads them; what is as long as a sentence is left out. */
export function readWords(draft: Draft): DocumentWords {
  const metric = readMetrics(draft)?.metrics.find(it => !it.isGuardrail && !it.guided)
  return {
    slots: {
      metric: metric && metric.name.length <= LONGEST_NAME ? nameOf(metric.name) : undefined,
      target: metric?.slots.target === 'given' ? targetOf(metric) : undefined,
      choice: chosenIn(draft),
    },
    quoteOf: id => quoteOf(draft, id, metric),
  }
}

/** The target as it is written, where a table has a column for it or the line says “from … to …”. */
function targetOf({columns, part, text}: Metric): string | undefined {
  const [column] = columns?.targets ?? []
  const written = columns
    ? column !== undefined && columns.targets.length === 1 && part.item.cells[column]?.text
    : FROM_TO.exec(text)?.[1]
  const target = plain(written || '').replace(/[.,;]$/, '')
  return /\d/.test(target) && target.length <= LONGEST_TARGET ? target : undefined
}

/** The name of the one option that is said to win. */
function chosenIn(draft: Draft): string | undefined {
  const options = readChoice(draft)?.options ?? []
  const won = options.filter(({text}) => isChosen(text) && !isRejected(text))
  const part = won.length === 1 ? won[0]?.lines[0]?.item : undefined
  const title = part?.label?.title ?? (part?.kind === 'heading' ? part.text : undefined)
  const name = title
    ?.replace(/^(?:option|alternative)\s+\w{1,2}\s*[:.)–-]\s*/i, '')
    .replace(/\([^)]*\)|[✅✔☑🏆]/gu, '')
  return name && name.length <= LONGEST_NAME && !isChosen(name) ? nameOf(name) : undefined
}

function quoteOf(draft: Draft, id: string, metric: Metric | undefined) {
  const isMetric = metric && (id === 'metric-target' || id === 'metrics')
  const first = isMetric ? metric.part : sectionOf(draft, id)?.parts.find(({item}) => isTelling(item))
  if (!first) {
    const state = draft.elements.find(it => it.id === id)
    // A heading alone says nothing.
    return state?.place && !state.announced
      ? {...state.place, text: plain(textOf(draft, state.place))}
      : undefined
  }
  const {item, offset} = first
  const place = {start: offset + item.start, end: offset + item.end}
  return {...place, text: plain(textOf(draft, place))}
}

/** Neither a title nor the head of a table, and written. */
function isTelling({kind, guided, header}: Part): boolean {
  return kind !== 'heading' && !guided && (kind !== 'row' || header !== undefined)
}

/** As it stands; the cells of a row side by side. */
function textOf({document}: Draft, {start, end}: Range): string {
  const text = document.text.slice(start, end)
  return /^\s*\|/.test(text) ? text.replace(/^\s*\||\|\s*$/g, '').replaceAll('|', ' · ') : text
}

function nameOf(text: string): string {
  // Ids are for tables: “M1 Wrong doses”.
  return plain(text)
    .replace(/^[A-Z]{1,4}-?\d{1,3}[:.]?\s+/, '')
    .replace(/[\s:.,;–—-]+$/, '')
}
