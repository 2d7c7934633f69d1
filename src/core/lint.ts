import {type Config, defaultConfig} from './config.ts'
import {detectType} from './detect/detect-type.ts'
import type {Fact} from './document/block.ts'
import type {Chunk} from './document/chunk.ts'
import type {MarkdownDocument} from './document/document.ts'
import {readFrontMatter} from './document/front-matter.ts'
import {shippedFrameworks} from './frameworks/bundled.ts'
import {findElements} from './frameworks/find-elements.ts'
import type {Framework, Frameworks} from './frameworks/framework.ts'
import {lexiconOf} from './frameworks/lexicon.ts'
import {coachScore, isInPractice} from './practice/attempt.ts'
import {withRemarks} from './remarks.ts'
import {elementRulesOf, isElementRule} from './rules/element/element-rule.ts'
import {rules} from './rules/index.ts'
import {pageOf} from './rules/page.ts'
import type {BlockRule, DocumentRule, Draft, PlacedProblem, Rule} from './rules/rule.ts'
import {type RuleSettings, settingsOf} from './rules/settings.ts'
import {notFilledIn} from './rules/template/not-filled-in.ts'
import {score, storyPlaces} from './score.ts'
import {readSuppressions} from './suppressions.ts'
import type {DocumentType, ElementState, Finding, Problem} from './types.ts'

export interface LintOptions {
  /** The type to hold the document against, whatever it says of itself. */
  type?: DocumentType
  /** Its path relative to the configuration, with `/`: what the `documents` globs are matched with. */
  path?: string
  config?: Config
  /** What documents are held against; PMPrep's own by default. */
  frameworks?: Frameworks
}

export interface LintResult {
  /** Null for a file that is not ours: then there are no elements and no findings, and no score. */
  type: DocumentType | null
  /** What the document was held against: the titles and texts of its elements. */
  framework: Framework | null
  /** 0 to 100; null for a file that is not ours, for a backlog without a story, and for an answer that the coach has not scored. */
  score: number | null
  elements: readonly ElementState[]
  /** In the order of the document. */
  findings: readonly Finding[]
}

/** Those of the elements come from the framework, which may be a team's own. */
const documentRules = rules.filter(it => 'check' in it && !isElementRule(it)) as DocumentRule[]
const blockRules = rules.filter(it => 'checkBlock' in it)

/** The result for a file that is none of ours. */
export const NOT_OURS: LintResult = {type: null, framework: null, score: null, elements: [], findings: []}

/** Holds a document against its checklist and the rules. Pure: the same document and options, the same result. */
export function lint(document: MarkdownDocument, options: LintOptions = {}): LintResult {
  const steps = lintInSteps(document, options)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** `lint` with a pause before and after the elements are found, and after each rule on the whole document. */
export function* lintInSteps(
  document: MarkdownDocument,
  options: LintOptions = {},
): Generator<undefined, LintResult> {
  const config = options.config ?? defaultConfig
  const frontMatter = readFrontMatter(document.text)
  const type = typeOf(document, options, frontMatter)
  if (!type) return NOT_OURS

  const framework = (options.frameworks ?? shippedFrameworks)[type]
  const {checklist, definitions} = framework
  const waits = isInPractice(type, frontMatter)
  // The first document is kept waiting by it as long as by all of its elements.
  if (!waits) lexiconOf(definitions)
  yield
  // All elements are looked for, since they compete for what a sentence says; those that are asked for are shown.
  const found = new Map(waits ? [] : findElements(document, definitions).map(it => [it.id, it]))
  const elements = checklist.elements.flatMap(({id}) => found.get(id) ?? [])
  const draft: Draft = {document, frontMatter, type, checklist, elements}
  yield

  const fresh = active([notFilledIn], type, config).flatMap(it => run(it, draft))
  const isSuppressed = readSuppressions(document, frontMatter)
  if (waits || fresh.length > 0) {
    return {
      type,
      framework,
      score: waits ? null : 0,
      elements,
      findings: fresh.filter(it => !isSuppressed(it)),
    }
  }
  const all = [runOnBlocks(draft, config)]
  for (const rule of active([...elementRulesOf(framework), ...documentRules], type, config)) {
    all.push(run(rule, draft))
    yield
  }
  const findings = all
    .flat()
    .filter(it => !isSuppressed(it))
    .sort(byPlace)
  // Of an answer the checklist says only that it is there: what it is worth is the coach's to say.
  // A backlog without a story has nothing to be scored.
  const stories = checklist.elements.length === 0 ? storyPlaces(document) : []
  const isEmpty = checklist.elements.length === 0 && stories.length === 0
  const scored =
    type === 'answer'
      ? coachScore(frontMatter)
      : isEmpty
        ? null
        : score({checklist, elements, findings, stories})
  return {type, framework, score: scored, elements: withRemarks(draft, findings), findings}
}

/** The type that a document is held against; undefined for a file that is none of ours. */
export function typeOf(
  document: MarkdownDocument,
  {type, path, config = defaultConfig}: LintOptions,
  frontMatter = readFrontMatter(document.text),
): DocumentType | undefined {
  return type ?? detectType(document, frontMatter, path, config)
}

/** A rule that is on, with its settings. */
interface Active<R extends Rule> {
  rule: R
  settings: RuleSettings
}

function active<R extends Rule>(from: readonly R[], type: DocumentType, config: Config): Active<R>[] {
  return from
    .filter(({types}) => !types || types.includes(type))
    .map(rule => ({rule, settings: settingsOf(rule, config)}))
    .filter(({settings}) => settings.severity !== 'off')
}

function run(by: Active<DocumentRule>, draft: Draft): Finding[] {
  const found: Finding[] = []
  for (const it of by.rule.check(draft, by.settings.options)) {
    found.push('item' in it ? placedFinding(by, it) : findingOf(by, it, 0))
  }
  return found
}

/** A rule that finds the same object again has found nothing new. */
function placedFinding(by: Active<DocumentRule>, placed: PlacedProblem): Finding {
  const {settings} = by
  if (placed.known?.settings !== settings)
    placed.known = {settings, finding: findingOf(by, placed.item, placed.offset)}
  return placed.known.finding
}

function runOnBlocks({document, type}: Draft, config: Config): Finding[] {
  const problems = blockProblems(type, config)
  return document.chunks.flatMap((chunk, index) =>
    findingsIn(chunk, document.chunkStarts[index] as number, problems),
  )
}

interface Known {
  start: number
  problems: Fact<readonly BlockProblem[]>
  findings: readonly Finding[]
}

/** The findings of each chunk as made last: those before an edit are where they were. */
const knownFindings = new WeakMap<Chunk, Known>()

function findingsIn(chunk: Chunk, start: number, problems: Known['problems']): readonly Finding[] {
  const last = knownFindings.get(chunk)
  if (last?.start === start && last.problems === problems) return last.findings
  const findings = chunk
    .items(problems)
    .map(({item, offset}) => findingOf(item.by, item.problem, start + offset))
    .sort(byPlace)
  knownFindings.set(chunk, {start, problems, findings})
  return findings
}

interface BlockProblem {
  by: Active<BlockRule>
  problem: Problem
}

const known = new WeakMap<Config, Map<DocumentType, Fact<readonly BlockProblem[]>>>()

/** What all block rules say of a block: one fact for a type and settings, so that an edit costs one look-up a block. */
function blockProblems(type: DocumentType, config: Config): Fact<readonly BlockProblem[]> {
  let facts = known.get(config)
  if (!facts) {
    facts = new Map()
    known.set(config, facts)
  }
  let fact = facts.get(type)
  if (!fact) {
    const on = active(blockRules, type, config)
    fact = block => {
      const found: BlockProblem[] = []
      for (const by of on) {
        if (by.rule.concerns?.(block) === false) continue
        for (const problem of by.rule.checkBlock(block, by.settings.options, type)) found.push({by, problem})
      }
      return found
    }
    facts.set(type, fact)
  }
  return fact
}

/** The order of the document; of two at one place, that of their rules' names. */
function byPlace(a: Finding, b: Finding): number {
  return a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1)
}

/** Most findings have no second place, and many no fix. */
const NONE: readonly never[] = []

function findingOf({rule, settings}: Active<Rule>, problem: Problem, offset: number): Finding {
  const {severity, message, start, end, related = NONE, unnecessary = false, fixes = NONE} = problem
  return {
    rule: rule.id,
    severity: settings.override ?? severity ?? rule.severity,
    message,
    why: rule.why,
    href: pageOf(rule.id),
    start: start + offset,
    end: end + offset,
    related:
      related.length === 0
        ? NONE
        : related.map(it => ({message: it.message, start: it.start + offset, end: it.end + offset})),
    unnecessary,
    fixes:
      fixes.length === 0
        ? NONE
        : fixes.map(fix => ({
            ...fix,
            edits: fix.edits.map(edit => ({...edit, start: edit.start + offset, end: edit.end + offset})),
          })),
  }
}
