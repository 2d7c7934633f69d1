import type {Category} from '../coach/types.ts'

/** The kinds of product role that practice is weighed for. */
export const roles = ['general', 'growth', 'ai', 'technical', 'senior'] as const
export type Role = (typeof roles)[number]

export const roleNames: Readonly<Record<Role, string>> = {
  general: 'Product manager',
  growth: 'Growth product manager',
  ai: 'AI product manager',
  technical: 'Technical product manager',
  senior: 'Product leader',
}

/** How much more than 1 a category counts for a role, or less; our judgement, no survey. */
const WEIGHTS: Readonly<Record<Role, Partial<Record<Category, number>>>> = {
  general: {'product-sense': 1.4, metrics: 1.2, behavioral: 1.2, 'ai-product': 0.8, technical: 0.8},
  growth: {growth: 1.7, metrics: 1.4, diagnosis: 1.3, 'go-to-market': 1.2, technical: 0.6, 'ai-product': 0.7},
  ai: {
    'ai-product': 1.7,
    technical: 1.3,
    metrics: 1.2,
    'trade-off': 1.1,
    'go-to-market': 0.7,
    estimation: 0.7,
  },
  technical: {technical: 1.7, 'trade-off': 1.3, diagnosis: 1.2, 'go-to-market': 0.6, growth: 0.7},
  senior: {strategy: 1.6, behavioral: 1.4, prioritization: 1.3, 'trade-off': 1.2, estimation: 0.5},
}

/** How much a category counts for a role: 1 where it counts as any other. */
export function roleWeight(role: Role | null | undefined, category: Category): number {
  return (role && WEIGHTS[role][category]) ?? 1
}
