import type {Nodes} from 'mdast'
import {readScenarios, type Scenario} from '../stories/scenario.ts'
import type {Span} from '../stories/story.ts'
import type {Block, Fact} from './block.ts'
import {guidance} from './comments.ts'
import {prose} from './prose.ts'

const GHERKIN = /^(?:gherkin|feature|cucumber)$/i
/** How Gherkin begins in a fence that names no language. */
const BEGINS_AS_GHERKIN =
  /^\s*(?:@\S+\s+)*(?:(?:feature|scenario|scenario outline|background|rule):|given\s)/i

/** The scenarios of a block, Given, When, Then: in lists, in paragraphs, in table cells and in Gherkin fences. */
export const scenarios: Fact<readonly Scenario[]> = block => {
  if (!/\bthen\b/i.test(block.text)) return []
  const comments = block.fact(guidance)
  const written = block
    .fact(prose)
    .filter(it => it.kind !== 'heading' && !comments.some(({start}) => it.start <= start && start < it.end))
  const cells = written.filter(({kind}) => kind === 'cell')
  const running = written.filter(({kind}) => kind !== 'cell')
  return [
    ...readScenarios(running.flatMap(it => lines(it.text, it.start))),
    ...cells.flatMap(it => readScenarios(lines(it.text, it.start))),
    ...block.fact(fencedScenarios),
  ]
}

/** Those in Gherkin fences: the one kind of code that is prose to us. */
export const fencedScenarios: Fact<readonly Scenario[]> = block =>
  /\bthen\b/i.test(block.text)
    ? fences(block).flatMap(it => readScenarios(lines(it.text, it.start)))
    : NO_SCENARIOS

const NO_SCENARIOS: readonly Scenario[] = []

function lines(text: string, offset: number): Span[] {
  return [...text.matchAll(/[^\n\r]+/g)].map(({0: line, index}) => ({
    start: offset + index,
    end: offset + index + line.length,
    text: line,
  }))
}

/** The content of Gherkin fences. */
function fences(block: Block): {text: string; start: number}[] {
  const found: {text: string; start: number}[] = []
  const visit = (node: Nodes) => {
    if (node.type === 'code' && (node.lang ? GHERKIN.test(node.lang) : BEGINS_AS_GHERKIN.test(node.value))) {
      const {start, end} = block.range(node)
      const source = block.text.slice(start, end)
      const first = source.search(/[\n\r]/)
      const last = Math.max(source.lastIndexOf('\n'), source.lastIndexOf('\r'))
      if (first >= 0 && last > first) found.push({text: source.slice(first, last), start: start + first})
    }
    if ('children' in node) node.children.forEach(visit)
  }
  block.nodes.forEach(visit)
  return found
}
