import {readFile, writeFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import {type Category, categories} from '../../src/core/coach/types.ts'
import {type ContentFile, problemLine} from '../../src/core/practice/content-file.ts'
import {readQuestionFiles} from '../../src/core/practice/questions/check.ts'

const target = 'src/core/practice/questions/bundled.json'

/**
 * The question bank as JSON, of `questions/<category>.yaml`. A category without a file has no questions yet.
 * @param root the repository
 * @throws Error with a line for each thing that is wrong: `questions/growth.yaml:12: …`
 */
export async function generateQuestions(root: string): Promise<Map<string, string>> {
  const files = (await Promise.all(categories.map(category => questionFile(root, category)))).flat()
  const {questions, problems} = readQuestionFiles(files)
  const lines = problems.map(problemLine)
  for (const {id, category} of questions) {
    if (!id.startsWith(`${category}-`))
      lines.push(`questions/${category}.yaml: ${id}: expected ${category}-…`)
  }
  if (lines.length > 0) throw new Error(`The question bank does not fit:\n${lines.join('\n')}`)
  return new Map([[target, `${JSON.stringify(questions, undefined, 1)}\n`]])
}

async function questionFile(root: string, category: Category): Promise<ContentFile[]> {
  const path = `questions/${category}.yaml`
  try {
    return [{path, text: await readFile(root + path, 'utf8')}]
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('../../', import.meta.url))
  for (const [path, content] of await generateQuestions(root)) await writeFile(root + path, content)
}
