import * as vscode from 'vscode'
import {yamlCursor} from '../core/yaml/cursor.ts'
import {type Choice, type JsonSchema, keysOf, schemasAt, valuesOf} from '../core/yaml/schema-choices.ts'
import {once} from './once.ts'
import {toRange} from './places.ts'

const schemas = new Map<string, () => Promise<JsonSchema>>()

/** The schema of the files of a kind, read on first use. */
function schemaOf(kind: string, extension: vscode.Uri): Promise<JsonSchema> {
  const known = schemas.get(kind)
  if (known) return known()
  const read = once(() => readSchema(vscode.Uri.joinPath(extension, 'schemas', `${kind}.schema.json`)))
  schemas.set(kind, read)
  return read()
}

async function readSchema(file: vscode.Uri): Promise<JsonSchema> {
  return JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file))) as JsonSchema
}

/** The keys or values that can stand at a place of a file of a kind. */
export async function complete(
  kind: string,
  extension: vscode.Uri,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.CompletionItem[]> {
  const schema = await schemaOf(kind, extension)
  const cursor = yamlCursor(document.getText(), document.offsetAt(position))
  if (!cursor) return []
  const here = schemasAt(schema, cursor.path)
  const {Property, Value} = vscode.CompletionItemKind
  const range = toRange(document, cursor.word)
  const keys = cursor.isKey ? keysOf(here).filter(({label}) => !cursor.siblings.includes(label)) : []
  // A list's items may be words.
  const values = cursor.isKey && keys.length > 0 ? [] : valuesOf(here)
  return [
    ...keys.map(choice => item(choice, Property, range, `${choice.label}:${opening(choice)}`)),
    ...values.map(choice => item(choice, Value, range, choice.label)),
  ]
}

function item(
  {label, description}: Choice,
  kind: vscode.CompletionItemKind,
  range: vscode.Range,
  insertText: string,
): vscode.CompletionItem {
  const made = new vscode.CompletionItem(label, kind)
  made.documentation = description
  made.insertText = insertText
  made.range = range
  return made
}

function opening({type}: Choice): string {
  if (type === 'map') return '\n  '
  return type === 'list' ? '\n  - ' : ' '
}

/** What the key or value at a place is for. */
export async function describe(
  kind: string,
  extension: vscode.Uri,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.Hover | undefined> {
  const schema = await schemaOf(kind, extension)
  const range = document.getWordRangeAtPosition(position, /[\w/.-]+/)
  const cursor = range && yamlCursor(document.getText(), document.offsetAt(range.start))
  if (!range || !cursor) return undefined
  const word = document.getText(range)
  const here = schemasAt(schema, cursor.path)
  const found = [...(cursor.isKey ? keysOf(here) : []), ...valuesOf(here)].find(it => it.label === word)
  return found?.description ? new vscode.Hover(found.description, range) : undefined
}
