/**
 * Regular expressions that can be read: alternatives with ` | ` between them, over several lines, a space for any
 * white space, ` ?` for white space or none. Whole words only, letters of either case.
 */
export function anywhere(strings: TemplateStringsArray, ...parts: string[]): RegExp {
  return new RegExp(`(?<!\\w)(?:${alternatives(strings, parts)})(?!\\w)`, 'i')
}

/** The same, where the text begins. */
export function atStart(strings: TemplateStringsArray, ...parts: string[]): RegExp {
  return new RegExp(`^(?:${alternatives(strings, parts)})(?!\\w)`, 'i')
}

/** The same, where the text ends. */
export function atEnd(strings: TemplateStringsArray, ...parts: string[]): RegExp {
  return new RegExp(`(?<!\\w)(?:${alternatives(strings, parts)})$`, 'i')
}

function alternatives(strings: TemplateStringsArray, parts: readonly string[]): string {
  return String.raw({raw: strings.raw}, ...parts)
    .replace(/\s*\n\s*/g, '')
    .replace(/\s*\|\s*/g, '|')
    .replace(/ \?/g, '\\s*')
    .replace(/\s+/g, '\\s+')
}
