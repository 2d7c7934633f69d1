import * as z from 'zod/mini'
import {readDocument} from '../document/document.ts'
import {type LintResult, lint} from '../lint.ts'
import {toRecord} from '../record.ts'
import {type DocumentType, documentTypes} from '../types.ts'
import type {Tool} from './tool.ts'
import {ToolError} from './tool.ts'

const input = z.object({
  text: z.string().check(z.describe('The whole Markdown text of the document.')),
  type: z.optional(
    z.enum(documentTypes).check(z.describe('What kind of document it is, where it does not say so itself.')),
  ),
})

/** Checks a product document as the editor and the command line do. */
export const checkDocument: Tool<z.infer<typeof input>> = {
  name: 'check_document',
  title: 'Check a product document',
  description:
    'Checks a product document in Markdown (PRD, one-pager, user stories, experiment plan …) against what a good reviewer asks: which elements are covered, weak or missing, and findings with place, reason and fixes as text edits. Deterministic and offline. Call it after writing or changing such a document, mend what it finds, and call it again.',
  input,
  async run({text, type}) {
    const result = lint(readDocument(text), type ? {type} : {})
    if (result.type === null) throw new ToolError(unknownType)
    return compact(text, result)
  },
}

const unknownType = `This is not recognised as a product document: give “type”, one of ${documentTypes.join(', ')}.`

/** Without what an agent has no use for: pages, and the reasons, once each. */
function compact(text: string, result: LintResult & {type: DocumentType | null}) {
  const {type, score, elements, findings} = toRecord('document', text, result)
  const reasons = Object.fromEntries(findings.map(({rule, why}) => [rule, why]))
  return {
    type,
    score,
    elements: elements.map(({id, status, line}) => ({id, status, line})),
    findings: findings.map(({rule, severity, message, range, fixes}) => ({
      rule,
      severity,
      message,
      range,
      fixes,
    })),
    reasons,
  }
}
