import {gfmFromMarkdown} from 'mdast-util-gfm'
import {gfm} from 'micromark-extension-gfm'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import {readDocument} from '../../src/core/document/document.ts'
import {bodyStart} from '../../src/core/document/front-matter.ts'
import {parseMarkdown} from '../../src/core/document/parser.ts'
import {elements} from '../../src/core/frameworks/bundled.ts'
import {findElements} from '../../src/core/frameworks/find-elements.ts'
import {lint} from '../../src/core/lint.ts'
import {productDocument} from './documents.ts'
import {interleaved, timed} from './measure.ts'
import {ms, printTable, ratio, share, size} from './report.ts'

/**
 * remark-parse with GFM as remark-gfm sets it up, without PMPrep’s cut: what linting is measured against. PMPrep’s own
 * parser leaves out GFM’s links of bare addresses; “without addresses” compares with that one on the whole text.
 */
const bare = unified()
  .use(remarkParse)
  .use(function (this: Processor) {
    const data = this.data()
    data.micromarkExtensions = [gfm()]
    data.fromMarkdownExtensions = [gfmFromMarkdown()]
  })
  .freeze()

const ROUNDS: [bytes: number, rounds: number][] = [
  [5_000, 60],
  [20_000, 40],
  [100_000, 21],
  [200_000, 9],
  [1_000_000, 3],
]
/** So long that remark-parse alone takes a minute: only linted, to see whether time grows with length. */
const LONGEST = 5_000_000

/** What the first lint of a document costs, against parsing it. */
export function benchFirstLint(): void {
  const rows = [
    [
      '',
      'remark-parse',
      'lint',
      'lint ÷ remark-parse',
      '÷ without addresses',
      'parsing',
      'finding elements',
      'p95',
      'per 100 KB',
    ],
  ]
  for (const [bytes, rounds] of ROUNDS) {
    const text = productDocument(bytes)
    const body = text.slice(bodyStart(text))
    const parsed = () => {
      const document = readDocument(text)
      for (const block of document.blocks) void block.nodes
      return document
    }
    const {remark, own, whole, parse, withElements} = interleaved(
      {
        remark: () => bare.parse(body),
        own: () => parseMarkdown(body),
        whole: () => lint(readDocument(text)),
        parse: parsed,
        withElements: () => findElements(parsed(), elements),
      },
      rounds,
    )
    rows.push([
      size(bytes),
      ms(remark.p50),
      ms(whole.p50),
      ratio(whole.p50 / remark.p50),
      ratio(whole.p50 / own.p50),
      share(parse.p50 / whole.p50),
      share((withElements.p50 - parse.p50) / whole.p50),
      ms(whole.p95),
      per100(whole.p50, bytes),
    ])
  }
  const long = productDocument(LONGEST)
  const time = timed(() => lint(readDocument(long)))
  rows.push([size(LONGEST), '', ms(time), '', '', '', '', '', per100(time, LONGEST)])
  printTable(
    'First lint, against remark-parse with GFM (medians; goal: ×1.15 to 100 KB, below ×1 from 200 KB)',
    rows,
  )
}

function per100(time: number, bytes: number): string {
  return ms((time * 100_000) / bytes)
}
