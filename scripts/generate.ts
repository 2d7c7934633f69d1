import {readFile, writeFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'

/**
 * Writes everything that is derived from other files of the project, or with `--check` only compares: exit status 1
 * when a file is not what its sources say. One step is loaded after the other, as each uses what the last one wrote.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const check = process.argv.includes('--check')
const steps = [
  async () => (await import('./generate/frameworks.ts')).generateFrameworks(),
  async () => (await import('./generate/coaching.ts')).generateCoaching(root),
  async () => (await import('./generate/questions.ts')).generateQuestions(root),
  async () => (await import('./generate/cards.ts')).generateCards(root),
  async () => (await import('./generate/drills.ts')).generateDrills(root),
  async () => (await import('./generate/guides.ts')).generateGuides(root),
  async () => (await import('./generate/registry.ts')).generateRegistry(root),
  async () => (await import('./generate/templates.ts')).generateTemplateIndex(root),
  async () => (await import('./generate/manifest.ts')).generateManifest(root),
  async () => (await import('./generate/schemas.ts')).generateSchemas(),
  async () => (await import('./generate/rule-list.ts')).generateRuleList(),
]

const stale: string[] = []
for (const step of steps) {
  for (const [path, content] of await step()) {
    const current = await readFile(root + path, 'utf8').catch(() => undefined)
    if (current === content) continue
    stale.push(path)
    if (!check) await writeFile(root + path, content)
  }
}
if (check && stale.length > 0) {
  console.error(`Out of date: ${stale.join(', ')}. Run “npm run generate” and commit what it writes.`)
  process.exitCode = 1
} else {
  console.log(stale.length === 0 ? 'generated files: up to date' : `wrote ${stale.join(', ')}`)
}
