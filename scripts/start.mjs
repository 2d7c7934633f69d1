// `npm start [-- FOLDER] [--served] [--check]`: the extension in a real VS Code, on the samples or on a folder.
// Only Node's own modules here, because there may be no others yet.
import {spawn} from 'node:child_process'
import {existsSync, readdirSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {parseArgs} from 'node:util'
import {ensureBuild} from './setup/build.mjs'
import {ensureDependencies} from './setup/dependencies.mjs'
import {findDesktopCommand, hasDisplay} from './setup/desktop.mjs'
import {root} from './setup/root.mjs'
import {findProgram, run} from './setup/run.mjs'
import {serveVsCode} from './vscode/serve.mjs'

const ports = '8420-8439'

try {
  await start()
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}

async function start() {
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {
      served: {type: 'boolean', default: false},
      check: {type: 'boolean', default: false},
    },
  })
  const folder = positionals[0] ? resolve(positionals[0]) : join(root, 'samples')
  if (!existsSync(folder)) throw new Error(`${folder} is not there`)
  await ensureDependencies()
  await ensureBuild()
  const code = values.served || values.check || !hasDisplay() ? undefined : findDesktopCommand()
  if (code) await openDesktop(code, folder)
  else await serve(folder, values.check)
}

async function openDesktop(code, folder) {
  console.log(`Opening VS Code on ${folder}`)
  // VS Code does not run as root in any other way.
  const asRoot =
    process.getuid?.() === 0
      ? ['--no-sandbox', `--user-data-dir=${join(root, '.vscode-test', 'desktop')}`]
      : []
  await run(code, ['--new-window', `--extensionDevelopmentPath=${root}`, ...asRoot, folder], {
    shell: process.platform === 'win32',
  })
}

/** Serves VS Code until Ctrl+C; with `check`, only until it is seen to answer. */
async function serve(folder, check) {
  const dataDir = join(root, '.vscode-test', 'start')
  const server = await serveVsCode({extensionPath: root, workspace: folder, dataDir, port: ports})
  closeWhenAsked(server)
  const url = server.url(firstToRead(folder))
  console.log(`\nPMPrep in VS Code:\n  ${url}\n`)
  if (check) await answer(url)
  else if (!openInBrowser(url)) {
    console.log(
      `From another machine: ssh -L ${server.port}:localhost:${server.port} HOST, then open the address.`,
    )
  }
  if (check || !hasDisplay()) await lint(folder)
  if (check) await server.close()
  else console.log('VS Code is served until Ctrl+C.')
  await server.ended
}

function closeWhenAsked(server) {
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, server.close)
  // npm, told to end, ends without a word to us.
  const parent = process.ppid
  const orphaned = () => process.ppid !== parent && server.close()
  if (process.env.npm_lifecycle_event) setInterval(orphaned, 1000).unref()
}

/** The document to open with the folder: a poor one, because it shows the most. */
function firstToRead(folder) {
  const documents = readdirSync(folder).filter(name => name.endsWith('.md'))
  const file = documents.find(name => name.includes('poor')) ?? documents[0]
  return file ? {file: join(folder, file)} : {}
}

function openInBrowser(url) {
  const opener = process.platform === 'darwin' ? 'open' : findProgram('xdg-open')
  if (!hasDisplay() || !opener) return false
  // A browser that cannot be opened is no reason to end: the address has been printed.
  spawn(opener, [url], {stdio: 'ignore', detached: true})
    .on('error', () => {})
    .unref()
  return true
}

async function answer(url) {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`VS Code answered with ${response.status}`)
}

/** Prints what the command line says of a folder; findings are no failure here. */
function lint(folder) {
  console.log(`pmprep lint ${folder}`)
  const cli = spawn(process.execPath, [join(root, 'dist', 'cli.js'), 'lint', folder], {stdio: 'inherit'})
  return new Promise((done, failed) => cli.on('exit', done).on('error', failed))
}
