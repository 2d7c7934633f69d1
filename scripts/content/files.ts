import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {ContentFile, ContentProblem} from '../../src/core/practice/content-file.ts'

/** Something wrong in a file that people read, with what was expected instead. */
export type Problem = Pick<ContentProblem, 'path' | 'line' | 'message'>

/** A check of the project's content: what is wrong, nothing if all is well. */
export type Check = (root: string) => Promise<Problem[]>

/**
 * The files of a folder and of those below it, in the order of their names. None where there is no such folder.
 * @param folder from the root, as in `questions`
 * @param ending of their names, as in `.yaml`
 */
export async function filesIn(root: string, folder: string, ending: string): Promise<ContentFile[]> {
  const names = await readdir(join(root, folder), {recursive: true}).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const wanted = names.filter(it => it.endsWith(ending)).sort()
  return Promise.all(wanted.map(name => fileAt(root, `${folder}/${name.replaceAll('\\', '/')}`)))
}

export async function fileAt(root: string, path: string): Promise<ContentFile> {
  return {path, text: await readFile(join(root, path), 'utf8')}
}

/** The line of an offset, from 1. */
export function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++
  return line
}
