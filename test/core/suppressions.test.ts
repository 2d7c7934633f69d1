import assert from 'node:assert/strict'
import {applyEdits} from '../../src/core/apply-fixes.ts'
import {readDocument} from '../../src/core/document/document.ts'
import {readFrontMatter} from '../../src/core/document/front-matter.ts'
import {parseMarkdown} from '../../src/core/document/parser.ts'
import {disableForFile, disableForLine, readSuppressions} from '../../src/core/suppressions.ts'

const RULE = 'wording/vague'

/** Whether a finding of a rule at the only `▸` in a text would be shown. */
function isShown(marked: string, rule = RULE): boolean {
  const start = marked.indexOf('▸')
  const text = marked.replace('▸', '')
  return !readSuppressions(readDocument(text), readFrontMatter(text))({rule, start})
}

describe('suppressions', () => {
  const cases: [what: string, text: string, shown: boolean, rule?: string][] = [
    ['none', '▸fast', true],
    ['for the next line', '<!-- pmprep-disable-next-line wording/vague -->\nbe ▸fast', false],
    ['for the next line only', '<!-- pmprep-disable-next-line wording/vague -->\nbe fast\nbe ▸fast', true],
    ['not for a line further down', '<!-- pmprep-disable-next-line wording/vague -->\n\nbe ▸fast', true],
    ['not for the line itself', 'be ▸fast <!-- pmprep-disable-next-line wording/vague -->\nx', true],
    [
      'for the next line, within a list',
      '- a\n  <!-- pmprep-disable-next-line wording/vague -->\n- be ▸fast',
      false,
    ],
    ['at the end of the line before', 'a <!-- pmprep-disable-next-line wording/vague -->\nbe ▸fast', false],
    ['for another rule', '<!-- pmprep-disable-next-line story/role -->\nbe ▸fast', true],
    ['for several rules', '<!-- pmprep-disable-next-line story/role, wording/vague -->\n▸fast', false],
    [
      'for several rules without commas',
      '<!-- pmprep-disable-next-line story/role wording/vague -->\n▸fast',
      false,
    ],
    ['for all rules', '<!-- pmprep-disable-next-line -->\n▸fast', false],
    ['with Windows line endings', 'a\r\n\r\n<!-- pmprep-disable-next-line -->\r\n▸fast', false],
    ['at the last character of the next line', '<!-- pmprep-disable-next-line -->\nfast▸', false],
    [
      'for a stretch',
      '<!-- pmprep-disable wording/vague -->\n\n▸fast\n\n<!-- pmprep-enable wording/vague -->',
      false,
    ],
    ['before a stretch', '▸fast\n\n<!-- pmprep-disable wording/vague -->', true],
    [
      'after a stretch',
      '<!-- pmprep-disable wording/vague -->\n\n<!-- pmprep-enable wording/vague -->\n\n▸fast',
      true,
    ],
    ['a stretch to the end', '<!-- pmprep-disable wording/vague -->\n\n# A\n\n▸fast', false],
    ['enabled for all', '<!-- pmprep-disable wording/vague -->\n\n<!-- pmprep-enable -->\n\n▸fast', true],
    [
      'enabled for another rule',
      '<!-- pmprep-disable wording/vague -->\n\n<!-- pmprep-enable story/role -->\n\n▸fast',
      false,
    ],
    [
      'enabled for one of two rules',
      '<!-- pmprep-disable story/role, wording/vague -->\n\n<!-- pmprep-enable story/role -->\n\n▸fast',
      false,
    ],
    [
      'enabled for one of two rules, which is shown again',
      '<!-- pmprep-disable story/role, wording/vague -->\n\n<!-- pmprep-enable wording/vague -->\n\n▸fast',
      true,
    ],
    [
      'enabled for one of all rules',
      '<!-- pmprep-disable -->\n\n<!-- pmprep-enable wording/vague -->\n\n▸fast',
      true,
    ],
    [
      'enabled for others of all rules',
      '<!-- pmprep-disable -->\n\n<!-- pmprep-enable story/role -->\n\n<!-- pmprep-enable story/means -->\n\n▸fast',
      false,
    ],
    [
      'enabled for one rule after the other',
      '<!-- pmprep-disable story/role, wording/vague -->\n\n<!-- pmprep-enable story/role -->\n\n<!-- pmprep-enable wording/vague -->\n\n▸fast',
      true,
    ],
    [
      'two stretches',
      '<!-- pmprep-disable -->\n\n<!-- pmprep-enable -->\n\n<!-- pmprep-disable -->\n\n▸fast',
      false,
    ],
    ['in code', '```\n<!-- pmprep-disable -->\n```\n\n▸fast', true],
    ['another word', '<!-- pmprep-disabled -->\n\n▸fast', true],
    ['front matter: a rule', '---\npmprep-disable: wording/vague\n---\n▸fast', false],
    ['front matter: rules in one text', '---\npmprep-disable: story/role, wording/vague\n---\n▸fast', false],
    ['front matter: a list', '---\npmprep-disable:\n  - wording/vague\n---\n▸fast', false],
    ['front matter: another rule', '---\npmprep-disable: [story/role]\n---\n▸fast', true],
    ['front matter: everything', '---\npmprep-disable: true\n---\n▸fast', false],
    ['front matter: nothing', '---\npmprep-disable: false\n---\n▸fast', true],
    ['front matter: an empty list', '---\npmprep-disable: []\n---\n▸fast', true],
    ['front matter: an empty text', '---\npmprep-disable: ""\n---\n▸fast', true],
    ['front matter: no value', '---\npmprep-disable:\n---\n▸fast', true],
  ]
  for (const [what, text, shown, rule] of cases) it(what, () => assert.equal(isShown(text, rule), shown))
})

/** The types of the nodes of a text, comments left out: what must not change when a rule is switched off. */
function shape(text: string): string {
  const show = (node: {type: string; children?: unknown[]}): string => {
    const children = (node.children ?? []) as {type: string}[]
    const inner = children
      .filter(it => it.type !== 'html')
      .map(show)
      .filter((it, index, all) => it !== 'text' || all[index - 1] !== 'text')
    return inner.length > 0 ? `${node.type}(${inner.join(' ')})` : node.type
  }
  return show(parseMarkdown(text))
}

describe('switching a rule off for a line', () => {
  const cases: [what: string, marked: string, expected: string][] = [
    ['of a paragraph', 'a\n\nbe ▸fast', `a\n\n<!-- pmprep-disable-next-line ${RULE} -->\nbe fast`],
    ['at the start of the text', '▸fast', `<!-- pmprep-disable-next-line ${RULE} -->\nfast`],
    ['of a heading', '# A\n# ▸B', `# A\n<!-- pmprep-disable-next-line ${RULE} -->\n# B`],
    ['of a nested item', '- a\n  - ▸b', `- a\n  <!-- pmprep-disable-next-line ${RULE} -->\n  - b`],
    ['further down a paragraph', 'a\nbe ▸fast\nc', `a <!-- pmprep-disable-next-line ${RULE} -->\nbe fast\nc`],
    ['after a hard break', 'a\\\nbe ▸fast', `a <!-- pmprep-disable-next-line ${RULE} -->\\\nbe fast`],
    ['further down an item', '- a\n  be ▸fast', `- a <!-- pmprep-disable-next-line ${RULE} -->\n  be fast`],
    ['of a quote', '> a\n>\n> ▸fast', `> a\n>\n> <!-- pmprep-disable-next-line ${RULE} -->\n> fast`],
    [
      'of a table',
      'a\n\n| b |\n|---|\n| ▸fast |\n\nc',
      `a\n\n<!-- pmprep-disable ${RULE} -->\n| b |\n|---|\n| fast |\n\n<!-- pmprep-enable ${RULE} -->\n\nc`,
    ],
    [
      'of a table in an item',
      '- a\n\n  | b |\n  |---|\n  | ▸fast |',
      `- a\n\n  <!-- pmprep-disable ${RULE} -->\n  | b |\n  |---|\n  | fast |\n\n  <!-- pmprep-enable ${RULE} -->`,
    ],
    [
      'after front matter',
      '---\na: b\n---\n▸fast',
      `---\na: b\n---\n<!-- pmprep-disable-next-line ${RULE} -->\nfast`,
    ],
    [
      'with Windows line endings',
      'a\r\n\r\n▸fast',
      `a\r\n\r\n<!-- pmprep-disable-next-line ${RULE} -->\r\nfast`,
    ],
  ]
  for (const [what, marked, expected] of cases) {
    it(what, () => {
      const start = marked.indexOf('▸')
      const text = marked.replace('▸', '')
      const after = applyEdits(text, disableForLine(readDocument(text), RULE, start))
      assert.equal(after, expected)
      assert.equal(shape(after), shape(text), 'the text reads as before')
    })

    it(`${what}: it is silent then`, () => {
      const after = applyEdits(marked, disableForLine(readDocument(marked), RULE, marked.indexOf('▸')))
      assert.equal(isShown(after), false)
    })
  }

  it('is not offered in front matter, which has no comments of ours', () =>
    assert.deepEqual(disableForLine(readDocument('---\npmprep: x\n---\n'), RULE, 12), []))
})

describe('switching a rule off for a file', () => {
  const cases: [what: string, text: string, expected: string][] = [
    ['without front matter', '# A', `---\npmprep-disable: [${RULE}]\n---\n\n# A`],
    [
      'in front matter',
      '---\npmprep: prd\n---\n# A',
      `---\npmprep: prd\npmprep-disable: [${RULE}]\n---\n# A`,
    ],
    ['in empty front matter', '---\n---\n', `---\npmprep-disable: [${RULE}]\n---\n`],
    [
      'beside another rule',
      '---\npmprep-disable: story/role\n---\n',
      `---\npmprep-disable: [story/role, ${RULE}]\n---\n`,
    ],
    [
      'beside others in a list',
      '---\npmprep-disable:\n  - story/role\n  - story/means\na: b\n---\n',
      `---\npmprep-disable: [story/role, story/means, ${RULE}]\na: b\n---\n`,
    ],
    [
      'beside others in brackets over several lines',
      '---\npmprep-disable: [\n  story/role, # ours\n  story/means,\n]\na: b\n---\n',
      `---\npmprep-disable: [story/role, story/means, ${RULE}]\na: b\n---\n`,
    ],
    [
      'beside others in a list beneath a comment',
      '---\npmprep-disable:\n  # Agreed in May\n\n- story/role\n\n# Of the owner\na: b\n---\n',
      `---\npmprep-disable: [story/role, ${RULE}]\n\n# Of the owner\na: b\n---\n`,
    ],
    [
      'beside another rule of a key in quotes',
      '---\n"pmprep-disable": story/role\n---\n',
      `---\npmprep-disable: [story/role, ${RULE}]\n---\n`,
    ],
    ['in place of none', '---\npmprep-disable: false\n---\n', `---\npmprep-disable: [${RULE}]\n---\n`],
    ['again', `---\npmprep-disable: [${RULE}]\n---\n`, `---\npmprep-disable: [${RULE}]\n---\n`],
    ['after a byte order mark', '\uFEFF# A', `\uFEFF---\npmprep-disable: [${RULE}]\n---\n\n# A`],
    [
      'with Windows line endings',
      '---\r\na: b\r\n---\r\n',
      `---\r\na: b\r\npmprep-disable: [${RULE}]\r\n---\r\n`,
    ],
  ]
  for (const [what, text, expected] of cases) {
    it(what, () => {
      const after = applyEdits(text, [disableForFile(text, RULE, readFrontMatter(text))])
      assert.equal(after, expected)
      assert.equal(
        readSuppressions(readDocument(after), readFrontMatter(after))({rule: RULE, start: after.length}),
        true,
      )
    })
  }
})
