import {TYPE_KEY} from '../detect/detect-type.ts'
import {readFrontMatter} from '../document/front-matter.ts'
import type {DocumentType} from '../types.ts'
import {type Asked, type Category, categories, type Level, levels} from './types.ts'

/** Why a text cannot be reviewed as an answer. */
export class CannotReview extends Error {
  override name = 'CannotReview'
  readonly kind: 'no-category' | 'unknown-category' | 'unknown-level' | 'empty'

  constructor(kind: CannotReview['kind'], message: string) {
    super(message)
    this.kind = kind
  }
}

/** Other ways to write a category. */
const SPELLINGS: Readonly<Record<string, Category>> = {
  'product-design': 'product-sense',
  design: 'product-sense',
  sense: 'product-sense',
  'product-improvement': 'improvement',
  improve: 'improvement',
  metric: 'metrics',
  goals: 'metrics',
  'goals-and-metrics': 'metrics',
  execution: 'metrics',
  'metric-drop': 'diagnosis',
  'root-cause': 'diagnosis',
  tradeoff: 'trade-off',
  'trade-offs': 'trade-off',
  tradeoffs: 'trade-off',
  'product-strategy': 'strategy',
  estimate: 'estimation',
  'market-sizing': 'estimation',
  prioritisation: 'prioritization',
  behavioural: 'behavioral',
  leadership: 'behavioral',
  tech: 'technical',
  'system-design': 'technical',
  gtm: 'go-to-market',
  ai: 'ai-product',
}
const DEFAULT_LEVEL: Level = 'mid'

/**
 * What was asked: what is given, else what the front matter says; a title that is a question is one. Without a level, mid.
 *
 * @throws CannotReview where the category is not told, or there is no such category or level
 */
export function readAsked(text: string, given: Partial<Asked> = {}): Asked {
  const values = readFrontMatter(text)?.values ?? {}
  const category = string(given.category) ?? string(values.category)
  const level = string(given.level) ?? string(values.level) ?? DEFAULT_LEVEL
  const question = string(given.question) ?? string(values.question) ?? title(text)
  if (category === undefined) {
    throw new CannotReview(
      'no-category',
      `the category of the question is not told: expected “category:” in the front matter, one of ${categories.join(', ')}`,
    )
  }
  return {question: question ?? '', category: knownCategory(category), level: knownLevel(level)}
}

/**
 * Whether a file is to be reviewed as an answer: it says so, or it says the category of a question, or it looks like one.
 *
 * @param type what the linter takes it for
 */
export function isAnswer(text: string, type: DocumentType | null | undefined): boolean {
  const values = readFrontMatter(text)?.values ?? {}
  if (values[TYPE_KEY] !== undefined) return values[TYPE_KEY] === 'answer'
  return (
    type === 'answer' ||
    string(values.category) !== undefined ||
    (!type && string(values.question) !== undefined)
  )
}

/** @throws CannotReview for a name that no category has */
function knownCategory(name: string): Category {
  const category = categoryOf(name)
  if (category) return category
  throw new CannotReview('unknown-category', `no category “${name}”: there are ${categories.join(', ')}`)
}

/** @throws CannotReview for a name that no level has */
function knownLevel(name: string): Level {
  const level = levelOf(name)
  if (level) return level
  throw new CannotReview('unknown-level', `no level “${name}”: there are ${levels.join(', ')}`)
}

function categoryOf(name: string): Category | undefined {
  const id = idOf(name)
  return categories.find(it => it === id) ?? SPELLINGS[id]
}

function levelOf(name: string): Level | undefined {
  const id = idOf(name)
  return levels.find(it => it === id)
}

function idOf(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
}

function title(text: string): string | undefined {
  return string(/^# (.{1,400}\?)[ \t]*$/m.exec(text)?.[1])
}

function string(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}
