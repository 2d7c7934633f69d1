import {readDocument} from '../../src/core/document/document.ts'
import {bodyStart} from '../../src/core/document/front-matter.ts'
import {lint} from '../../src/core/lint.ts'
import type {ContentFile} from '../../src/core/practice/content-file.ts'
import {documentTypes} from '../../src/core/types.ts'
import {filesIn, lineAt, type Problem} from './files.ts'

/** As long as a real one, and short enough to be read beside one’s own. */
const EXAMPLE_WORDS = [600, 1_500] as const

/** Whether each template has a filled example that raises no finding. */
export async function exampleProblems(root: string): Promise<Problem[]> {
  const files = await filesIn(root, 'templates/examples', '.md')
  const lacking = documentTypes
    .map(type => `templates/examples/${type}.md`)
    .filter(path => !files.some(file => file.path === path))
  return [
    ...lacking.map(path => ({path, line: 1, message: 'not found: each template has a filled example'})),
    ...files.flatMap(exampleFileProblems),
  ]
}

export function exampleFileProblems({path, text}: ContentFile): Problem[] {
  const [least, most] = EXAMPLE_WORDS
  const words = wordsIn(text)
  const {findings} = lint(readDocument(text))
  return [
    ...(words >= least && words <= most
      ? []
      : [{path, line: 1, message: `${words} words: expected ${least} to ${most}`}]),
    ...findings.map(({rule, message, start}) => ({
      path,
      line: lineAt(text, start),
      message: `${message} (${rule})`,
    })),
  ]
}

/** The words of a document without its front matter. */
function wordsIn(text: string): number {
  return text.slice(bodyStart(text)).match(/\S*[\p{L}\d]\S*/gu)?.length ?? 0
}
