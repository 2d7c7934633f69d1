/** Prints rows under a heading, columns aligned; the first row names the columns. */
export function printTable(title: string, rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)))
  console.log(`\n${title}`)
  for (const row of rows) {
    const cells = row.map((cell, column) => {
      const width = widths[column] ?? 0
      return column === 0 ? cell.padEnd(width) : cell.padStart(width)
    })
    console.log(`  ${cells.join('  ')}`)
  }
}

export const ms = (time: number): string => `${time < 10 ? time.toFixed(2) : time.toFixed(0)} ms`
export const ratio = (value: number): string => `×${value.toFixed(2)}`
export const share = (value: number): string => `${Math.round(100 * value)}%`
export const size = (bytes: number): string =>
  bytes < 1_000_000 ? `${bytes / 1000} KB` : `${bytes / 1_000_000} MB`
