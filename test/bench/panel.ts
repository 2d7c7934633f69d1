import {readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {partsOf} from '../../scripts/build/parts.mjs'
import {root} from '../../scripts/setup/root.mjs'
import {printTable} from './report.ts'

const kib = (bytes: number) => `${(bytes / 1024).toFixed(1)} KiB`
const sizeOf = (paths: readonly string[]) => paths.reduce((sum, path) => sum + statSync(path).size, 0)

/**
 * What the panel takes, and when: nothing before somebody opens it but the few bytes that register it, which are in
 * what the first document takes.
 */
export function benchPanel(): void {
  const dist = join(root, 'dist')
  const parts = readdirSync(join(dist, 'parts'))
  const seen = new Set<string>()
  /** The parts of the extension that begin so, without what an earlier row has. */
  const more = (name: string) => {
    const found = parts.filter(it => it.startsWith(name)).flatMap(partsOf)
    const fresh = [...new Set(found)].filter(it => !seen.has(it))
    for (const it of fresh) seen.add(it)
    return kib(sizeOf(fresh))
  }
  printTable('What is loaded, and when', [
    ['when', 'size'],
    ['VS Code activates the extension', kib(sizeOf([join(dist, 'extension.cjs')]))],
    ['then, for the first document', more('start.cjs')],
    ['the panel is opened', more('coach-panel-')],
    ['… its page', kib(sizeOf(['panel.js', 'panel.css'].map(it => join(dist, 'webview', it))))],
    ['… on a document', more('document-screen-')],
    ['… on an answer', more('answer-screens-')],
  ])
}
