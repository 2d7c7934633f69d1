import * as vscode from 'vscode'

const files = {
  config: '**/.pmprep/config.{yaml,yml}',
  framework: '**/.pmprep/frameworks/*.{yaml,yml}',
  question: '**/.pmprep/questions/*.{yaml,yml}',
}
/** It does the same by the schemas that package.json names, and more. */
const YAML_EXTENSION = 'redhat.vscode-yaml'

/** Completes and explains keys and values of the YAML files in `.pmprep`, by their schemas. */
export function registerOwnYaml(extension: vscode.Uri): vscode.Disposable {
  const isOurs = () => vscode.extensions.getExtension(YAML_EXTENSION) === undefined
  const load = () => import('./own-completion.ts')
  return vscode.Disposable.from(
    ...Object.entries(files).flatMap(([kind, pattern]) => {
      const selector = {language: 'yaml', pattern}
      const completion: vscode.CompletionItemProvider = {
        provideCompletionItems: async (document, position) =>
          isOurs() ? (await load()).complete(kind, extension, document, position) : [],
      }
      const hover: vscode.HoverProvider = {
        provideHover: async (document, position) =>
          isOurs() ? (await load()).describe(kind, extension, document, position) : undefined,
      }
      return [
        vscode.languages.registerCompletionItemProvider(selector, completion, ' ', '/'),
        vscode.languages.registerHoverProvider(selector, hover),
      ]
    }),
  )
}
