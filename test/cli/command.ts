import {spawn} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import type {Readable} from 'node:stream'
import {fileURLToPath} from 'node:url'
import {ensureBuild} from '../../scripts/setup/build.mjs'

/** The built command line, run with plain Node as its users do. */
export const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

before('build', async function () {
  this.timeout(120_000)
  await ensureBuild()
})

export interface Outcome {
  status: number | null
  stdout: string
  stderr: string
}

/** Runs `pmprep` in a folder and waits for its end. */
export async function pmprep(
  folder: string,
  args: readonly string[],
  input?: string,
  env: Record<string, string> = {},
): Promise<Outcome> {
  const child = spawn(process.execPath, [cli, ...args], {cwd: folder, env: {...process.env, ...env}})
  child.stdin.on('error', () => {}) // it may end without having read
  child.stdin.end(input)
  const status = new Promise<number | null>(resolve => child.on('close', resolve))
  const [stdout, stderr] = await Promise.all([textOf(child.stdout), textOf(child.stderr)])
  return {status: await status, stdout, stderr}
}

/** All of it; unlike `text` of node:stream/consumers with its byte order mark. */
async function textOf(stream: Readable): Promise<string> {
  return Buffer.concat(await stream.toArray()).toString()
}

/** A folder of files for one test; removed after it. */
export class Workspace {
  readonly folder = mkdtempSync(join(tmpdir(), 'pmprep-cli-'))

  constructor(files: Record<string, string> = {}) {
    for (const [path, content] of Object.entries(files)) this.write(path, content)
  }

  write(path: string, content: string): void {
    const file = join(this.folder, path)
    mkdirSync(dirname(file), {recursive: true})
    writeFileSync(file, content)
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8')
  }

  run(...args: string[]): Promise<Outcome> {
    return pmprep(this.folder, args)
  }

  remove(): void {
    rmSync(this.folder, {recursive: true, force: true})
  }
}

/** Gives each test of a suite a workspace of its own. */
export function useWorkspace(files: Record<string, string> = {}): () => Workspace {
  let workspace: Workspace
  beforeEach(() => {
    workspace = new Workspace(files)
  })
  afterEach(() => workspace.remove())
  return () => workspace
}
