import {existsSync, realpathSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {findProgram} from './run.mjs'

const macApp = '/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code'

/**
 * The path of an installed VS Code's `code` command, or undefined.
 *
 * @throws {Error} if PMPREP_VSCODE names a file that is not there
 */
export function findDesktopCommand() {
  const chosen = process.env.PMPREP_VSCODE
  if (chosen && !existsSync(chosen)) throw new Error(`PMPREP_VSCODE is ${chosen}: no such file`)
  if (chosen) return chosen
  const found = findProgram('code', 'code-insiders', 'codium') ?? (existsSync(macApp) ? macApp : undefined)
  // In the terminal of a remote window, `code` talks to that window and takes no extension from a folder.
  return found?.includes('remote-cli') ? undefined : found
}

/** The program itself behind a `code` command; the command would end before VS Code does. */
export function desktopProgram(command) {
  const bin = dirname(realpathSync(command))
  const name = basename(command).replace(/\.cmd$/, '')
  const candidates =
    process.platform === 'darwin'
      ? [join(bin, '../../../MacOS/Electron'), join(bin, '../../../MacOS/Code')]
      : process.platform === 'win32'
        ? [join(bin, '../Code.exe'), join(bin, `../${name}.exe`)]
        : [join(bin, '..', name)]
  return candidates.find(path => existsSync(path)) ?? command
}

/** Whether there is a screen to open a window on. */
export const hasDisplay = () =>
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
