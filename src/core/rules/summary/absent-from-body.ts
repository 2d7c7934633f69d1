import type {Fact} from '../../document/block.ts'
import {keptWith} from '../../document/kept.ts'
import type {Sentence} from '../../document/sentences.ts'
import {type Quantity, quantitiesIn} from '../../metrics/quantities.ts'
import {readMetrics} from '../../metrics/read-metrics.ts'
import {valuesOf} from '../../metrics/values.ts'
import {lineAfter} from '../../sections/guidance-line.ts'
import {MOST_TEXT} from '../../sections/parts.ts'
import type {Fix} from '../../types.ts'
import {announcedSection} from '../announced-section.ts'
import {type Draft, defineRule} from '../rule.ts'
import {type Summary, summaryOf} from './summary-section.ts'

export const absentFromBody = defineRule({
  id: 'summary/absent-from-body',
  severity: 'hint',
  what: 'A number in the summary that no other section has.',
  why: 'A summary can only repeat: what stands nowhere else has no source, no date and nobody who answers for it.',
  types: ['prd', 'one-pager', 'pitch', 'feature-spec'],
  *check(draft) {
    const {document} = draft
    const {summary} = summaryOf(document)
    if (!summary) return
    for (const {item, offset} of summary.sentences) {
      for (const claim of claimsIn(item).found) {
        if (isTraced(draft, summary, claim)) continue
        const start = offset + item.start + claim.start
        const end = offset + item.start + claim.end
        const said = document.text.slice(start, end)
        yield {
          start,
          end,
          message: `“${said}” stands in the summary alone: expected the section that shows it, with its source`,
          fixes: askForSource(draft, said),
        }
      }
    }
  },
})

interface Claim extends Quantity {
  /** “About 40%” may stand for 38.6%. */
  rounded: boolean
}

const ROUNDED =
  /\b(?:about|around|roughly|nearly|almost|over|more than|less than|under|up to|some|approximately)\s*$|[~≈><]\s*$/i
/** Whole and half are said in other words too. */
const SPOKEN = new Set([0, 50, 100])

/** Numbers with a unit: bare ones may be anything. Durations to come (“in 3 months”) are plans, and no claims. */
const claimsIn = keptWith((sentence: Sentence): {found: readonly Claim[]} => {
  const text = sentence.text.slice(0, MOST_TEXT)
  const found = quantitiesIn(text).flatMap(it => {
    const written = it.value / it.scale
    if (it.unit === '' || (it.unit === '%' && SPOKEN.has(written)) || (it.unit === 's' && written <= 1))
      return []
    return [{...it, rounded: ROUNDED.test(text.slice(Math.max(0, it.start - 20), it.start))}]
  })
  return {found}
})

/** How far a rounded claim may lie from what it stands for, as a part of it. */
const ROUNDING = 0.15
/** How far a change in percent may lie from the one between a baseline and a target. */
const POINTS = 1.5

/** Only what comes after the summary counts: the title above it is no source either. */
function isTraced(draft: Draft, {end}: Summary, claim: Claim): boolean {
  for (const {block, offset} of draft.document.blocksIn(end, draft.document.text.length)) {
    if (offset >= end && block.fact(quantities).some(it => isSame(claim, it))) return true
  }
  return claim.unit === '%' && isDerived(draft, claim.value)
}

/** The same amount in the same unit, or as a bare number, as in a table whose header has the unit. */
function isSame(claim: Claim, other: Quantity): boolean {
  if (other.unit !== claim.unit && other.unit !== '' && !(claim.unit === '%' && other.unit === 'pp'))
    return false
  const value = other.unit === '' && claim.unit !== '' ? claim.value / claim.scale : claim.value
  const gap = Math.abs(other.value - value)
  return gap <= Math.abs(value) * (claim.rounded ? ROUNDING : 0.001)
}

/** “A third fewer”: what the metrics show by their baselines and targets. */
function isDerived(draft: Draft, percent: number): boolean {
  return (readMetrics(draft)?.metrics ?? []).some(metric => {
    const {baseline, target} = valuesOf(metric)
    if (!baseline || !target || baseline.value === 0) return false
    const change = target.value - baseline.value
    return [(change / baseline.value) * 100, change].some(it => Math.abs(Math.abs(it) - percent) <= POINTS)
  })
}

/** All quantities of a block, those in code and comments too: where one could come from is for a reader to judge. */
const quantities: Fact<readonly Quantity[]> = block =>
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten)\b/i.test(block.text)
    ? block.text
        .slice(0, MOST_OF_BLOCK)
        .split(/[\r\n|]/)
        .flatMap(quantitiesIn)
    : []
/** A block of more code units is no prose. */
const MOST_OF_BLOCK = 50_000

/** Asks for it where evidence stands, or the metrics. */
function askForSource(draft: Draft, said: string): Fix[] {
  const last = (announcedSection(draft, 'evidence') ?? announcedSection(draft, 'metrics'))?.parts.at(-1)
  if (!last || last.item.kind === 'row' || last.item.kind === 'heading') return []
  const {at, lead} = lineAfter(draft.document.text, last)
  const guidance = `<!-- where ${said} comes from: source and date -->`
  return [{title: 'Ask for its source', edits: [{start: at, end: at, text: lead + guidance}]}]
}
