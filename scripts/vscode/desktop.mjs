// `npm run test:desktop`: the extension's suites in the desktop VS Code, an installed one or a download.
import {cpSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {ensureBuild} from '../setup/build.mjs'
import {ensureDependencies} from '../setup/dependencies.mjs'
import {desktopProgram, findDesktopCommand, hasDisplay} from '../setup/desktop.mjs'
import {root} from '../setup/root.mjs'
import {bundleSuites} from './bundle-suites.mjs'
import {clearResult, readResult} from './result.mjs'

try {
  const {passed, failed, skipped} = await testOnDesktop()
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
  process.exitCode = failed > 0 ? 1 : 0
} catch (error) {
  console.error(error.message)
  process.exitCode = 2
}

async function testOnDesktop() {
  if (!hasDisplay()) {
    throw new Error('No display found: VS Code opens a window. Run this on a desktop or under xvfb-run.')
  }
  await ensureDependencies()
  const program = await findOrDownload()
  await ensureBuild()
  const extensionTestsPath = await bundleSuites()
  const scratch = mkdtempSync(join(tmpdir(), 'pmprep-desktop-'))
  try {
    const workspace = join(scratch, 'workspace')
    cpSync(join(root, 'samples'), workspace, {recursive: true})
    clearResult(extensionTestsPath)
    const ended = await runIn(program, {extensionTestsPath, scratch, workspace})
    const counts = readResult(extensionTestsPath)
    if (ended instanceof Error && counts.failed === 0) throw ended
    return counts
  } finally {
    rmSync(scratch, {recursive: true, force: true, maxRetries: 3})
  }
}

async function findOrDownload() {
  const command = findDesktopCommand()
  if (command) return desktopProgram(command)
  const {downloadAndUnzipVSCode} = await import('@vscode/test-electron')
  try {
    return await downloadAndUnzipVSCode({cachePath: join(root, '.vscode-test')})
  } catch (error) {
    throw new Error(
      `No VS Code found, and none could be downloaded (${error.message}). Install VS Code, or set PMPREP_VSCODE ` +
        'to the path of its program. npm test runs the same suites in a VS Code from npm.',
    )
  }
}

/** Runs the suites; a failure is not thrown, because the result says whether it is a failed test or a crash. */
async function runIn(vscodeExecutablePath, {extensionTestsPath, scratch, workspace}) {
  const {runTests} = await import('@vscode/test-electron')
  const state = [
    `--user-data-dir=${join(scratch, 'data')}`,
    `--extensions-dir=${join(scratch, 'extensions')}`,
  ]
  try {
    return await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: root,
      extensionTestsPath,
      launchArgs: [workspace, '--disable-telemetry', ...state],
    })
  } catch (error) {
    return error
  }
}
