import {existsSync} from 'node:fs'
import {findProgram, run} from './run.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
const installed = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * The path of a Chromium (or Chrome), installed first where that can be done.
 *
 * @returns {Promise<string>}
 * @throws {Error} that says what to do, where there is none and none can be installed
 */
export async function ensureBrowser() {
  const found = findBrowser()
  if (found) return found
  if (process.getuid?.() === 0 && findProgram('apt-get')) {
    console.log('Installing Chromium …')
    const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'}
    await run('apt-get', ['update', '-q'], {quiet: true, env})
    // Without a font that has the letters, screenshots show boxes instead of text.
    const packages = ['chromium', 'fonts-dejavu-core', 'fonts-liberation']
    await run('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...packages], {quiet: true, env})
    const now = findBrowser()
    if (now) return now
  }
  throw new Error(
    'No Chromium found. Install Chromium or Chrome (Debian: sudo apt-get install chromium fonts-liberation), ' +
      'or set PMPREP_CHROMIUM to the path of one.',
  )
}

function findBrowser() {
  const chosen = process.env.PMPREP_CHROMIUM
  if (chosen && !existsSync(chosen)) throw new Error(`PMPREP_CHROMIUM is ${chosen}: no such file`)
  return chosen || findProgram(...names) || installed.find(path => existsSync(path))
}
