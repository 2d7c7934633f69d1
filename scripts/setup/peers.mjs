import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {root} from './root.mjs'
import {npm} from './run.mjs'
import {isStamped, stamp} from './stamp.mjs'

/** The linters that the bench compares with, and the presets that their own pages begin with. */
const packages = [
  'markdownlint@0.40.0',
  'markdownlint-cli2@0.22.1',
  'remark-cli@12.0.1',
  'remark-frontmatter@5.0.0',
  'remark-gfm@4.0.1',
  'remark-parse@11.0.0',
  'remark-preset-lint-recommended@7.0.1',
  'remark-stringify@11.0.0',
  'textlint@15.8.0',
  '@textlint-rule/textlint-rule-preset-google@0.1.2',
  'unified@11.0.5',
]

/**
 * Installs them in `.bench/`, a hundred megabytes that the project's own dependencies need not carry.
 *
 * @returns {Promise<boolean>} whether they are there: without a network the bench does without them
 */
export async function ensurePeers() {
  const home = join(root, '.bench')
  const stampFile = join(home, 'installed')
  const wanted = packages.join(' ')
  if (isStamped(stampFile, wanted)) return true
  console.log('Installing markdownlint, remark-lint and textlint to compare with …')
  rmSync(home, {recursive: true, force: true})
  mkdirSync(home, {recursive: true})
  writeFileSync(join(home, 'package.json'), '{"private": true}\n')
  try {
    const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock']
    await npm(['install', ...options, ...packages], {cwd: home, quiet: true})
  } catch (error) {
    console.log(`They could not be installed: ${error.message}`)
    return false
  }
  stamp(stampFile, wanted)
  return true
}
