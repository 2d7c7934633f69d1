import {readFile, writeFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import {generateRegistry} from './generate/registry.ts'

/**
 * Writes everything that is derived from other files of the project, or with `--check` only compares: exit status 1
 * when a file is not what its sources say.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const check = process.argv.includes('--check')

const files = new Map<string, string>([...(await generateRegistry(root))])

const stale: string[] = []
for (const [path, content] of files) {
  const current = await readFile(root + path, 'utf8').catch(() => undefined)
  if (current === content) continue
  stale.push(path)
  if (!check) await writeFile(root + path, content)
}
if (check && stale.length > 0) {
  console.error(`Out of date: ${stale.join(', ')}. Run “npm run generate” and commit what it writes.`)
  process.exitCode = 1
} else {
  console.log(stale.length === 0 ? `${files.size} generated files up to date` : `wrote ${stale.join(', ')}`)
}
