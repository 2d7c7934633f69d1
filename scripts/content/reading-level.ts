import {readBank} from './bank.ts'
import {fileAt, filesIn, type Problem} from './files.ts'
import {masked} from './prose.ts'

/** Twelve years of school. What is asked has to be understood when it is heard once. */
export const MOST_GRADE = 12

/**
 * The automated readability index: years of school that a text asks for. Chosen because it counts letters and not
 * syllables, which no short program counts well. 4.71 letters a word + 0.5 words a sentence − 21.43: R. J. Senter and
 * E. A. Smith, Automated Readability Index, AMRL-TR-66-220, 1967. Rough for less than 100 words; may be negative.
 */
export function gradeOf(text: string): number {
  const words = text.match(/[\p{L}\d][\p{L}\d'’-]*/gu) ?? []
  if (words.length === 0) return 0
  const sentences = text.split(/[.?!…][”’)]*(?=\s|$)/).filter(it => /\p{L}/u.test(it)).length
  return (4.71 * words.join('').length) / words.length + (0.5 * words.length) / Math.max(1, sentences) - 21.43
}

/** Asks, and guides as a whole, that are harder to read than they should be. */
export async function readingProblems(root: string): Promise<Problem[]> {
  const asks = (await readBank(root)).map(({question, path, lineOf}) => ({
    path,
    line: lineOf('ask'),
    text: question.ask,
  }))
  const folders = ['guides', 'docs', 'src/core/rules']
  const pages = (await Promise.all(folders.map(it => filesIn(root, it, '.md')))).flat()
  const readme = await fileAt(root, 'README.md')
  const whole = [readme, ...pages].map(({path, text}) => ({path, line: 1, text: sentencesOf(text)}))
  return [...asks, ...whole].flatMap(({path, line, text}) => {
    const grade = gradeOf(text)
    if (grade <= MOST_GRADE) return []
    const message = `reads like grade ${grade.toFixed(1)}: expected at most ${MOST_GRADE}; shorter sentences or words`
    return [{path, line, message}]
  })
}

/** The paragraphs that are sentences: no headings, lists of words or tables. */
function sentencesOf(page: string): string {
  return masked(page)
    .split(/\n+/)
    .map(line => line.replace(/^\s*(?:[-*]|\d+\.)\s+/, ''))
    .filter(line => /^[^#|].*[.?!…”)]\s*$/.test(line))
    .join('\n')
}
