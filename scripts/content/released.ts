import {readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {readCardFiles} from '../../src/core/practice/cards/deck.ts'
import {readDrillFiles} from '../../src/core/practice/drills/read-exercises.ts'
import {readBank} from './bank.ts'
import {filesIn, type Problem} from './files.ts'

/** Attempts, plans and the log of cards refer to content by its id. Once out, an id is neither renamed nor removed. */
const LIST = 'released-ids.txt'
const HEAD = [
  '# Ids that are out: people’s own files refer to them, so none may be renamed or removed.',
  '# “npm run check:content -- --release” adds the new ones.',
]
const folders = ['questions', 'cards', 'drills'] as const
type Folder = (typeof folders)[number]

/** Released ids that are no longer there. */
export async function releasedProblems(root: string): Promise<Problem[]> {
  const ids = await readIds(root)
  const lists = await Promise.all(
    folders.map(async folder => [folder, await readList(root, folder)] as const),
  )
  return lists.flatMap(([folder, lines]) => goneIds(folder, lines, ids[folder]))
}

/** @param lines of the list, comments among them */
export function goneIds(folder: string, lines: readonly string[], ids: readonly string[]): Problem[] {
  return lines.flatMap((id, index) => {
    if (!isId(id) || ids.includes(id)) return []
    const message = `“${id}” is released and not found in ${folder}: expected it to stay as it was called`
    return [{path: `${folder}/${LIST}`, line: index + 1, message}]
  })
}

/** Adds the ids that are new to the lists, and tells how many they are. */
export async function release(root: string): Promise<number> {
  const ids = await readIds(root)
  let added = 0
  for (const folder of folders) {
    const old = (await readList(root, folder)).filter(isId)
    const fresh = ids[folder].filter(id => !old.includes(id))
    added += fresh.length
    const lines = [...HEAD, ...[...old, ...fresh].sort()]
    await writeFile(join(root, folder, LIST), `${lines.join('\n')}\n`)
  }
  return added
}

async function readIds(root: string): Promise<Record<Folder, string[]>> {
  const [bank, cards, drills] = await Promise.all([
    readBank(root),
    filesIn(root, 'cards', '.yaml'),
    filesIn(root, 'drills', '.yaml'),
  ])
  return {
    questions: bank.map(({question}) => question.id),
    cards: readCardFiles(cards).cards.map(({id}) => id),
    drills: readDrillFiles(drills).exercises.map(({id}) => id),
  }
}

async function readList(root: string, folder: Folder): Promise<string[]> {
  return (await readFile(join(root, folder, LIST), 'utf8')).split('\n')
}

function isId(line: string): boolean {
  return line !== '' && !line.startsWith('#')
}
