import * as vscode from 'vscode'

/** Before the names of our tools where those of all extensions stand side by side. */
const PREFIX = 'pmprep_'

/**
 * Lets agents in VS Code check documents, list questions and score answers, by the same tools that `pmprep mcp` offers.
 * What a tool is made of is loaded when one is called.
 */
export function registerLanguageModelTools({extension}: vscode.ExtensionContext): vscode.Disposable {
  const declared: {name: string}[] = extension.packageJSON.contributes.languageModelTools
  return vscode.Disposable.from(
    ...declared.map(({name}) =>
      vscode.lm.registerTool(name, {invoke: ({input}) => call(name.slice(PREFIX.length), input)}),
    ),
  )
}

async function call(name: string, input: unknown): Promise<vscode.LanguageModelToolResult> {
  const {tools, callTool} = await import('../core/tools/tools.ts')
  const tool = tools.find(it => it.name === name)
  if (!tool) throw new Error(`PMPrep has no tool “${name}”`)
  const result = await callTool(tool, input)
  return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(JSON.stringify(result))])
}
