import {readdir, readFile} from 'node:fs/promises'
import {readCardFiles} from '../../src/core/practice/cards/deck.ts'
import {problemLine} from '../../src/core/practice/content-file.ts'

/**
 * The recall cards as JSON, of `cards/*.yaml`.
 * @param root the repository
 * @throws Error with a line for each thing that is wrong: `cards/formulas.yaml:12: …`
 */
export async function generateCards(root: string): Promise<Map<string, string>> {
  const names = (await readdir(`${root}cards`)).filter(it => it.endsWith('.yaml')).sort()
  const files = await Promise.all(
    names.map(async name => ({path: `cards/${name}`, text: await readFile(`${root}cards/${name}`, 'utf8')})),
  )
  const {cards, problems} = readCardFiles(files)
  if (problems.length > 0)
    throw new Error(`The recall cards do not fit:\n${problems.map(problemLine).join('\n')}`)
  return new Map([['src/core/practice/cards/bundled.json', `${JSON.stringify(cards, undefined, 1)}\n`]])
}
