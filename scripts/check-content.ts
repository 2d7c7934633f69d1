import {fileURLToPath} from 'node:url'
import {problemLine} from '../src/core/practice/content-file.ts'
import {checks} from './content/checks.ts'
import {release} from './content/released.ts'

/**
 * `npm run check:content`: everything about what people read that can be told without running it, a line a problem:
 * `questions/growth.yaml:12: level: expected entry, mid …`. Exit status 1 if there is any. With `--release` the ids of
 * new content are added to the lists of those that may not change any more.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
let wrong = 0
for (const [name, check] of checks) {
  const problems = await check(root)
  wrong += problems.length
  console.log(`${problems.length === 0 ? '✓' : '✗'} ${name}`)
  for (const problem of problems) console.log(`  ${problemLine(problem)}`)
}
if (wrong > 0) {
  console.log(
    `\n${wrong === 1 ? 'One problem' : `${wrong} problems`}. CONTRIBUTING.md says what each file needs.`,
  )
  process.exitCode = 1
} else if (process.argv.includes('--release')) {
  console.log(`${await release(root)} new ids may not change any more.`)
}
