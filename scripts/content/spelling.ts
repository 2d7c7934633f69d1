import {relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Problem} from './files.ts'

/** Words that cspell does not know; what it reads and which words are ours stands in cspell.yaml. */
export async function spellingProblems(root: string): Promise<Problem[]> {
  // Loaded here, as tests are loaded in a way that cspell's entry does not allow.
  const {lint} = await import('cspell')
  const problems: Problem[] = []
  await lint(
    [],
    {root, config: `${root}/cspell.yaml`, cache: false, progress: false, summary: false, gitignore: false},
    {
      issue: ({uri, row, text, isFlagged, suggestions = []}) => {
        const meant = suggestions.slice(0, 3).join(', ')
        const message = isFlagged
          ? `“${text}”: expected the British spelling, or a plainer word`
          : `“${text}” is not known${meant && `: ${meant}?`}; a name or a term belongs into cspell-words.txt`
        problems.push({path: pathOf(root, String(uri)), line: row, message})
      },
      error: message => {
        throw new Error(message)
      },
    },
  )
  return problems
}

function pathOf(root: string, uri: string): string {
  return relative(root, fileURLToPath(uri)).replaceAll('\\', '/')
}
