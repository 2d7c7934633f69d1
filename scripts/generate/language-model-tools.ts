import * as z from 'zod/mini'
import {tools} from '../../src/core/tools/tools.ts'

/** `contributes.languageModelTools`: what agents in VS Code may call. */
export function languageModelTools() {
  return tools.map(({name, title, description, input}) => {
    const {$schema: _, ...inputSchema} = z.toJSONSchema(input)
    return {
      name: `pmprep_${name}`,
      displayName: title,
      modelDescription: description,
      userDescription: description.split(/(?<=\.)\s/)[0],
      canBeReferencedInPrompt: true,
      toolReferenceName: `pmprep-${name.replaceAll('_', '-')}`,
      icon: '$(checklist)',
      tags: ['pmprep', 'product management'],
      inputSchema,
    }
  })
}
