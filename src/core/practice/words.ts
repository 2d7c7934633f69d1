import type {Category, Dimension} from '../coach/types.ts'

const CATEGORIES: Partial<Record<Category, string>> = {
  'trade-off': 'trade-offs',
  prioritization: 'prioritisation',
  behavioral: 'behavioural stories',
  technical: 'technical questions',
  'go-to-market': 'go-to-market',
  'ai-product': 'AI products',
}

/** What a category is about, within a sentence: “trade-offs”. */
export function categoryWords(category: Category): string {
  return CATEGORIES[category] ?? category.replaceAll('-', ' ')
}

/** A dimension within a sentence: “trade-off quality”. */
export function dimensionWords(dimension: Dimension): string {
  return dimension.replaceAll('-', ' ').replace('trade off', 'trade-off').replace('follow up', 'follow-up')
}

/** With a capital: at the beginning of a sentence or a cell. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A question for a list: on one line, cut between words. */
export function shortened(text: string, most = 60): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= most ? line : `${line.slice(0, most).replace(/\s+\S*$/, '')} …`
}
