import * as vscode from 'vscode'

/** Loads a part of the extension by its file name in `dist/parts`, with all that it requires. */
export type LoadPart = (name: string) => Promise<unknown>

/** Milliseconds of evaluating after which keys that have been pressed go first. */
const SLICE = 8

const REQUIRED = /\brequire\("\.\/([\w.-]+)"\)/g

/**
 * Makes what loads the parts of the extension, each once. VS Code in a browser gives an extension no `require` for files
 * of its own, so the parts are read as files and evaluated as VS Code evaluates an extension; their text comes from our
 * own package. `scripts/build/extension.mjs` writes them.
 */
export function partLoader(extension: vscode.Uri): LoadPart {
  const folder = vscode.Uri.joinPath(extension, 'dist', 'parts')
  const parts = new Map<string, Promise<unknown>>()
  let spent = 0
  let pause: Promise<void> | undefined

  const load = (path: string): Promise<unknown> => {
    const name = path.replace(/^\.\//, '')
    const known = parts.get(name)
    if (known) return known
    const part = read(name)
    parts.set(name, part)
    // A file that could not be read now may be there when it is asked for again.
    part.catch(() => parts.delete(name))
    return part
  }
  const read = async (name: string): Promise<unknown> => {
    const uri = vscode.Uri.joinPath(folder, name)
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
    const required = new Map<string, unknown>([['vscode', vscode]])
    const names = [...text.matchAll(REQUIRED)].map(match => match[1] as string)
    await Promise.all(names.map(async it => required.set(`./${it}`, await load(it))))
    while (spent > SLICE) await nextTurn()
    const began = Date.now()
    const module = {exports: {}}
    const evaluate = new Function('module', 'exports', 'require', 'loadPart', `${text}\n//# sourceURL=${uri}`)
    evaluate(module, module.exports, (id: string) => required.get(id), load)
    spent += Date.now() - began
    return module.exports
  }
  // One for all that wait, each of which then looks whether those before it have left time.
  const nextTurn = (): Promise<void> => {
    pause ??= new Promise(resolve =>
      setTimeout(() => {
        spent = 0
        pause = undefined
        resolve()
      }, 0),
    )
    return pause
  }
  return load
}
