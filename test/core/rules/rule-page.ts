import {readFileSync} from 'node:fs'
import {parseMarkdown} from '../../../src/core/document/parser.ts'
import {type DocumentType, documentTypes} from '../../../src/core/types.ts'

/** An example of a rule's page: a fence marked `md fail` or `md pass`, with `type=…` where it is no PRD. */
export interface Example {
  text: string
  mustFire: boolean
  type: DocumentType
  line: number
}

export interface RulePage {
  /** Headings as `# Title` and `## Title`, in order. */
  headings: readonly string[]
  examples: readonly Example[]
  /** The guides that it leads to, by their paths in `guides/`. */
  guides: readonly string[]
}

export const rulesFolder = new URL('../../../src/core/rules/', import.meta.url)

/** @throws Error where an example's info string is none that is known */
export function readRulePage(rule: string): RulePage {
  const text = readFileSync(new URL(`${rule}.md`, rulesFolder), 'utf8')
  const headings: string[] = []
  const examples: Example[] = []
  for (const node of parseMarkdown(text).children) {
    const line = node.position?.start.line ?? 0
    if (node.type === 'heading') headings.push(text.split('\n')[line - 1] ?? '')
    if (node.type === 'code' && node.lang === 'md' && node.meta) {
      const [, verdict, name = 'prd'] = /^(fail|pass)(?: type=(\S+))?$/.exec(node.meta) ?? []
      const type = documentTypes.find(it => it === name)
      if (!verdict || !type) throw new Error(`${rule}.md:${line}: “md ${node.meta}” marks no example`)
      examples.push({text: `${node.value}\n`, mustFire: verdict === 'fail', type, line})
    }
  }
  const guides = [...text.matchAll(/\/guides\/([\w/-]+)\.md\)/g)].map(([, path = '']) => path)
  return {headings, examples, guides}
}
