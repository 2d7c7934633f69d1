/** The mean of numbers; null of none. */
export function mean(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : numbers.reduce((sum, it) => sum + it, 0) / numbers.length
}
