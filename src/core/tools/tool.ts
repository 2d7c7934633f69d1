import type * as z from 'zod/mini'

/** Something that an agent can ask of PMPrep. The same tools are offered in VS Code and by `pmprep mcp`. */
export interface Tool<Input = unknown> {
  /** As agents call it. */
  name: string
  title: string
  /** For an agent: what it gives, and when to call it. */
  description: string
  input: z.ZodMiniType<Input>
  /**
   * What it gives: plain data.
   * @throws ToolError where the input does not do
   */
  run(input: Input): Promise<object>
}

/** What was wrong with a call, as a sentence that says what to do. */
export class ToolError extends Error {
  override name = 'ToolError'
}
