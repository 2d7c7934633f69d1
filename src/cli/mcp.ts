import {McpServer, type StandardSchemaWithJSON} from '@modelcontextprotocol/server'
import {serveStdio} from '@modelcontextprotocol/server/stdio'
import * as z from 'zod/mini'
import {type Tool, ToolError} from '../core/tools/tool.ts'
import {tools} from '../core/tools/tools.ts'
import {MCP_HELP} from './help.ts'
import {UsageError} from './usage-error.ts'

/**
 * `pmprep mcp`: a server of the Model Context Protocol over standard input and output, until the input ends. It reads no
 * file and reaches no network: agents pass the text that is to be checked.
 */
export function mcpCommand([first]: readonly string[]): number {
  if (first === '--help' || first === '-h') {
    process.stdout.write(MCP_HELP)
    return 0
  }
  if (first !== undefined) throw new UsageError(`mcp takes no “${first}”`)
  serveStdio(makeServer, {onerror: error => process.stderr.write(`pmprep mcp: ${error.message}\n`)})
  return 0
}

function makeServer(): McpServer {
  const server = new McpServer({name: 'pmprep', title: 'PMPrep', version: PMPREP_VERSION})
  for (const tool of tools) {
    const {name, title, description} = tool
    const annotations = {readOnlyHint: true, idempotentHint: true, openWorldHint: false}
    server.registerTool(name, {title, description, annotations, inputSchema: standard(tool)}, input =>
      answer(tool, input),
    )
  }
  return server
}

async function answer(tool: Tool, input: unknown) {
  try {
    const result = await tool.run(input)
    return {
      content: [{type: 'text' as const, text: JSON.stringify(result)}],
      structuredContent: {...result},
    }
  } catch (error) {
    if (!(error instanceof ToolError)) throw error
    return {isError: true, content: [{type: 'text' as const, text: error.message}]}
  }
}

/** A schema that the SDK can show as well as check with: those of zod/mini leave out how they are shown. */
function standard({input}: Tool): StandardSchemaWithJSON {
  const shown = () => z.toJSONSchema(input) as Record<string, unknown>
  return {'~standard': {...input['~standard'], jsonSchema: {input: shown, output: shown}}}
}
