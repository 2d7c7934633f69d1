import {existsSync, readFileSync} from 'node:fs'
import {dirname, join, normalize} from 'node:path'
import type {ContentFile} from '../../src/core/practice/content-file.ts'
import {lineAt, type Problem} from './files.ts'
import {readPages} from './prose.ts'

const LINK = /\]\(\s*<?([^)\s>]+)/g
const CODE = /^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1|`[^`\n]+`/gm

/** Links to files of the repository, and to headings in them, that lead nowhere. The web is not asked. */
export async function linkProblems(root: string): Promise<Problem[]> {
  return (await readPages(root)).flatMap(page => deadLinks(page, root))
}

export function deadLinks({path, text}: ContentFile, root: string): Problem[] {
  const plain = text.replace(CODE, code => code.replace(/[^\n]/g, ' '))
  return [...plain.matchAll(LINK)].flatMap(match => {
    const target = decodeURI(match[1] ?? '')
    if (/^[a-z][a-z+.-]*:/.test(target)) return []
    const [file = '', anchor] = target.split('#')
    const to = file === '' ? path : normalize(join(dirname(path), file)).replaceAll('\\', '/')
    const say = (message: string) => [{path, line: lineAt(text, match.index), message}]
    if (file !== '' && (to.startsWith('..') || !existsSync(join(root, to))))
      return say(`“${target}”: no such file`)
    if (anchor === undefined || !to.endsWith('.md')) return []
    const there = file === '' ? text : readFileSync(join(root, to), 'utf8')
    return anchorsOf(there).has(anchor) ? [] : say(`“${target}”: no such heading in ${to}`)
  })
}

/** The anchors that GitHub and VS Code give headings. */
function anchorsOf(text: string): Set<string> {
  const headings = [...text.replace(CODE, '').matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)]
  return new Set(
    headings.map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replace(/\s/g, '-'),
    ),
  )
}
