/**
 * Reach × impact × confidence ÷ effort: people or events in a period, times 0.25 to 3, times 0 to 1, by person-months.
 * Source: Intercom, RICE: simple prioritization for product managers (2018).
 */
export function riceScore(reach: number, impact: number, confidence: number, effort: number): number {
  return (reach * impact * confidence) / effort
}

/** The steps of RICE's impact: massive, high, medium, low, minimal. */
export const impactSteps: Readonly<Record<string, number>> = {
  massive: 3,
  high: 2,
  medium: 1,
  low: 0.5,
  minimal: 0.25,
}

/** The steps of RICE's confidence. Below the last one it is a guess. */
export const confidenceSteps: Readonly<Record<string, number>> = {high: 1, medium: 0.8, low: 0.5}

/** The ways in which teams make one score of impact, confidence and ease. */
export const iceScores = {
  product: (of: readonly number[]) => of.reduce((a, b) => a * b, 1),
  mean: (of: readonly number[]) => of.reduce((a, b) => a + b, 0) / of.length,
  sum: (of: readonly number[]) => of.reduce((a, b) => a + b, 0),
} as const
