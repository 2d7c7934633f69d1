import * as vscode from 'vscode'
import {type Choice, type JsonSchema, keysOf, schemasAt, valuesOf} from '../core/schema-choices.ts'
import {yamlCursor} from '../core/yaml-cursor.ts'
import {toRange} from './places.ts'

const schemas: Record<string, string> = {
  config: '**/.pmprep/config.{yaml,yml}',
  framework: '**/.pmprep/frameworks/*.{yaml,yml}',
}
/** It does the same by package.json, and more. */
const YAML_EXTENSION = 'redhat.vscode-yaml'

/** Completes and explains keys and values of the YAML files in `.pmprep`, by their schemas. */
export function registerOwnCompletion(extension: vscode.Uri): vscode.Disposable {
  return vscode.Disposable.from(
    ...Object.entries(schemas).flatMap(([name, pattern]) => {
      const read = onFirstUse(() =>
        readSchema(vscode.Uri.joinPath(extension, 'schemas', `${name}.schema.json`)),
      )
      const selector = {language: 'yaml', pattern}
      return [
        vscode.languages.registerCompletionItemProvider(
          selector,
          {provideCompletionItems: async (document, position) => complete(await read(), document, position)},
          ' ',
          '/',
        ),
        vscode.languages.registerHoverProvider(selector, {
          provideHover: async (document, position) => explain(await read(), document, position),
        }),
      ]
    }),
  )
}

function onFirstUse<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}

async function readSchema(file: vscode.Uri): Promise<JsonSchema> {
  return JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file))) as JsonSchema
}

function complete(
  schema: JsonSchema,
  document: vscode.TextDocument,
  position: vscode.Position,
): vscode.CompletionItem[] {
  if (vscode.extensions.getExtension(YAML_EXTENSION)) return []
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

function explain(
  schema: JsonSchema,
  document: vscode.TextDocument,
  position: vscode.Position,
): vscode.Hover | undefined {
  if (vscode.extensions.getExtension(YAML_EXTENSION)) return undefined
  const range = document.getWordRangeAtPosition(position, /[\w/.-]+/)
  const cursor = range && yamlCursor(document.getText(), document.offsetAt(range.start))
  if (!range || !cursor) return undefined
  const word = document.getText(range)
  const here = schemasAt(schema, cursor.path)
  const found = [...(cursor.isKey ? keysOf(here) : []), ...valuesOf(here)].find(it => it.label === word)
  return found?.description ? new vscode.Hover(found.description, range) : undefined
}
