import {existsSync, mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {root} from './root.mjs'
import {npm} from './run.mjs'
import {isStamped, stamp} from './stamp.mjs'

const codeServer = '4.139.1'
const nodeMajor = '24'
const watcher = '2.6.0'

/**
 * VS Code as a server that a browser opens: the `code-server` package and the Node it needs, kept away
 * from the project's own dependencies.
 *
 * @returns {Promise<{ node: string, serverMain: string }>} paths of the Node and of the script that it runs
 * @throws {Error} if the packages cannot be installed
 */
export async function ensureServedVsCode() {
  const home = join(root, '.vscode-test', 'served')
  const vscode = join(home, 'node_modules', 'code-server', 'lib', 'vscode')
  const nodePackage = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  const node = join(
    home,
    'node_modules',
    nodePackage,
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  )
  const serverMain = join(vscode, 'out', 'server-main.js')
  const stampFile = join(home, 'installed')
  const packages = [
    `code-server@${codeServer}`,
    `${nodePackage}@${nodeMajor}`,
    `@parcel/watcher-${process.platform}-${process.arch}${libc()}@${watcher}`,
  ]
  const wanted = packages.join(' ')

  if (isStamped(stampFile, wanted) && existsSync(node) && existsSync(serverMain)) return {node, serverMain}

  console.log('Installing VS Code (code-server) …')
  // Installed beside, then moved: neither an interrupted run nor a second one at the same time does harm.
  const fresh = `${home}.${process.pid}`
  rmSync(fresh, {recursive: true, force: true})
  mkdirSync(fresh, {recursive: true})
  try {
    await install(fresh, packages)
    stamp(join(fresh, 'installed'), wanted)
    rmSync(home, {recursive: true, force: true})
    renameSync(fresh, home)
  } finally {
    rmSync(fresh, {recursive: true, force: true})
  }
  if (!existsSync(node) || !existsSync(serverMain)) {
    throw new Error(
      `${wanted} was installed in ${home}, but ${existsSync(node) ? serverMain : node} is not there`,
    )
  }
  return {node, serverMain}
}

/** How packages with a binary for Linux name the C library that it is for. */
function libc() {
  if (process.platform !== 'linux') return ''
  return process.report.getReport().header.glibcVersionRuntime ? '-glibc' : '-musl'
}

async function install(folder, packages) {
  // Its own scripts would compile native modules, which nothing here needs.
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock']
  writeFileSync(join(folder, 'package.json'), '{"private": true}\n')
  await npm(['install', ...options, ...packages], {cwd: folder, quiet: true})
  const vscode = join(folder, 'node_modules', 'code-server', 'lib', 'vscode')
  // The one optional dependency that is wanted, the file watcher, is found in the folder above.
  await npm(['install', ...options, '--omit=dev', '--omit=optional'], {cwd: vscode, quiet: true})
}
