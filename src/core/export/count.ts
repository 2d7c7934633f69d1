/** A number with its noun: “1 finding”, “2 findings”. */
export function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`
}
