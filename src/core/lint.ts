import {type Config, defaultConfig} from './config.ts'
import {detectType} from './detect-type.ts'
import type {Block} from './document/block.ts'
import type {MarkdownDocument} from './document/document.ts'
import {readFrontMatter} from './document/front-matter.ts'
import {checklists, elements as definitions} from './frameworks/bundled.ts'
import {findElements} from './frameworks/find-elements.ts'
import {rules} from './rules/index.ts'
import {pageOf} from './rules/page.ts'
import type {Draft, Rule} from './rules/rule.ts'
import {type RuleSettings, settingsOf} from './rules/settings.ts'
import {notFilledIn} from './rules/template/not-filled-in.ts'
import {score} from './score.ts'
import {readSuppressions} from './suppressions.ts'
import type {DocumentType, ElementState, Finding, Problem} from './types.ts'

export interface LintOptions {
  /** The type to hold the document against, whatever it says of itself. */
  type?: DocumentType
  /** Its path relative to the configuration, with `/`: what the `documents` globs are matched with. */
  path?: string
  config?: Config
}

export interface LintResult {
  /** Null for a file that is not ours: then there are no elements and no findings, and no score. */
  type: DocumentType | null
  /** 0 to 100. */
  score: number | null
  elements: readonly ElementState[]
  /** In the order of the document. */
  findings: readonly Finding[]
}

/** The result for a file that is none of ours. */
export const NOT_OURS: LintResult = {type: null, score: null, elements: [], findings: []}

/** Holds a document against its checklist and the rules. Pure: the same document and options, the same result. */
export function lint(document: MarkdownDocument, options: LintOptions = {}): LintResult {
  const config = options.config ?? defaultConfig
  const frontMatter = readFrontMatter(document.text)
  const type = options.type ?? detectType(document, frontMatter, options.path, config)
  if (!type) return NOT_OURS

  const checklist = checklists[type]
  // All elements are looked for, since they compete for what a sentence says; the checklist's own are shown.
  const asked = new Set(checklist.elements.map(it => it.id))
  const elements = findElements(document, definitions).filter(({id}) => asked.has(id))
  const draft: Draft = {document, frontMatter, type, checklist, elements}

  const fresh = run(notFilledIn, draft, config)
  const isSuppressed = readSuppressions(document, frontMatter)
  const findings = (fresh.length > 0 ? fresh : rules.flatMap(rule => run(rule, draft, config)))
    .filter(finding => !isSuppressed(finding))
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1))
  return {type, elements, findings, score: fresh.length > 0 ? 0 : score(checklist, elements, findings)}
}

function run(rule: Rule, draft: Draft, config: Config): Finding[] {
  if (rule.types && !rule.types.includes(draft.type)) return []
  const settings = settingsOf(rule, config)
  if (settings.severity === 'off') return []
  const found: Finding[] = []
  const add = (problem: Problem, offset: number) => {
    found.push({
      rule: rule.id,
      severity: settings.override ?? problem.severity ?? rule.severity,
      message: problem.message,
      why: rule.why,
      href: pageOf(rule.id),
      start: offset + problem.start,
      end: offset + problem.end,
      fixes: (problem.fixes ?? []).map(fix => ({
        ...fix,
        edits: fix.edits.map(edit => ({...edit, start: offset + edit.start, end: offset + edit.end})),
      })),
    })
  }
  if ('check' in rule) {
    for (const problem of rule.check(draft, settings.options)) add(problem, 0)
  } else {
    for (const [index, block] of draft.document.blocks.entries()) {
      for (const problem of blockProblems(block, rule, settings, draft.type)) {
        add(problem, draft.document.starts[index] as number)
      }
    }
  }
  return found
}

const cache = new WeakMap<Block, Map<string, readonly Problem[]>>()

/** What a block rule says of a block: computed once for a block, type and options. */
function blockProblems(
  block: Block,
  rule: Extract<Rule, {checkBlock: unknown}>,
  {options, key}: RuleSettings,
  type: DocumentType,
): readonly Problem[] {
  let known = cache.get(block)
  if (!known) {
    known = new Map()
    cache.set(block, known)
  }
  const name = `${rule.id} ${type} ${key}`
  let problems = known.get(name)
  if (!problems) {
    problems = [...rule.checkBlock(block, options, type)]
    known.set(name, problems)
  }
  return problems
}
