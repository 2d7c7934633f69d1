import {readDocument} from '../../../src/core/document/document.ts'
import {readFrontMatter} from '../../../src/core/document/front-matter.ts'
import {shippedFrameworks} from '../../../src/core/frameworks/bundled.ts'
import {findElements} from '../../../src/core/frameworks/find-elements.ts'
import type {Draft} from '../../../src/core/rules/rule.ts'

/** What document rules see of a text that is a PRD. */
export function draftOf(text: string): Draft {
  const document = readDocument(text)
  const {checklist, definitions} = shippedFrameworks.prd
  const elements = findElements(document, definitions)
  return {document, frontMatter: readFrontMatter(text), type: 'prd', checklist, elements}
}
