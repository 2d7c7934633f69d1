/** What a template can leave to be filled in: `{{title}}`. */
export const variableNames = ['title', 'date', 'author', 'file'] as const

/** The values of a template's variables. */
export interface Variables {
  title: string
  /** The day of writing, as `2027-03-09`. */
  date: string
  /** Empty where the settings name none. */
  author: string
  /** The name of the file to be written, without its folder and extension; empty where there is none yet. */
  file: string
}

const VARIABLE = /(?<!\$)\{\{[ \t]*(\w+)[ \t]*\}\}/g

/** The text with every variable replaced by what `value` gives for it; names that are no variables stay. */
export function replaceVariables(text: string, value: (name: keyof Variables) => string): string {
  return text.replace(VARIABLE, (whole, name: string) => (isVariable(name) ? value(name) : whole))
}

/** The text with variables as plain words of the same length: `{{title}}` on its own is no YAML. */
export function maskVariables(text: string): string {
  return text.replace(VARIABLE, whole => whole.replace(/[^\w]/g, '_'))
}

/** What looks like a variable and is none, with its UTF-16 offset. */
export function unknownVariables(text: string): {name: string; start: number}[] {
  return [...text.matchAll(VARIABLE)]
    .map(match => ({name: match[1] as string, start: match.index}))
    .filter(({name}) => !isVariable(name))
}

/** Whether anything looks like a variable, be it one or not. */
export function hasVariable(text: string): boolean {
  return text.search(VARIABLE) >= 0
}

function isVariable(name: string): name is keyof Variables {
  return (variableNames as readonly string[]).includes(name)
}
