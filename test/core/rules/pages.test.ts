import assert from 'node:assert/strict'
import {existsSync, readdirSync} from 'node:fs'
import {applyEdits, safeEdits} from '../../../src/core/apply-fixes.ts'
import {readDocument} from '../../../src/core/document/document.ts'
import {lint} from '../../../src/core/lint.ts'
import {rules} from '../../../src/core/rules/index.ts'
import {type DocumentType, type Finding, severities} from '../../../src/core/types.ts'
import {type Example, readRulePage, rulesFolder} from './rule-page.ts'

const SECTIONS = ['## How to fix it', '## When it stays silent', '## Examples', '## Source']
const FEWEST_EXAMPLES = 2
/** More rounds than this would be two fixes undoing each other. */
const MOST_ROUNDS = 5

const findingsOf = (text: string, type: DocumentType) => lint(readDocument(text), {type}).findings
const idsOf = (findings: readonly Finding[]) => new Set(findings.map(({rule}) => rule))
const listed = (findings: readonly Finding[]) =>
  findings.map(({rule, severity, message}) => `\n  ${severity} ${rule}: ${message}`).join('')

describe('the rules', () => {
  const pages = readdirSync(rulesFolder, {recursive: true})
    .map(file => String(file).replaceAll('\\', '/'))
    .filter(file => file.endsWith('.md'))
    .map(file => file.slice(0, -'.md'.length))

  it('have ids that name a family and the rule, each once', () => {
    const ids = rules.map(({id}) => id)
    assert.deepEqual(ids, [...new Set(ids)].sort())
    for (const id of ids) assert.match(id, /^[a-z]+\/[a-z]+(?:-[a-z]+)*$/)
  })

  it('have a page each, and every page a rule', () =>
    assert.deepEqual(pages.sort(), rules.map(({id}) => id).sort()))

  it('say in a sentence each what they find, and why it matters', () => {
    for (const {id, what, why, severity} of rules) {
      for (const sentence of [what, why]) {
        assert.match(sentence, /^[A-Z“].*[.?]$/, id)
        assert.ok(sentence.length >= 20 && sentence.length <= 200, `${id}: ${sentence.length} characters`)
      }
      assert.ok(severities.includes(severity))
    }
  })

  for (const {id} of rules) {
    if (!existsSync(new URL(`${id}.md`, rulesFolder))) continue
    describe(id, () => {
      const {headings, examples} = readRulePage(id)

      it('its page has all sections, in order', () => {
        assert.equal(headings[0], `# ${id}`)
        assert.equal(headings.filter(it => it.startsWith('# ')).length, 1)
        assert.deepEqual(
          headings.filter(it => SECTIONS.includes(it)),
          SECTIONS,
        )
      })

      it('its page has examples that must fire, and examples that must stay silent', () => {
        for (const mustFire of [true, false]) {
          const count = examples.filter(it => it.mustFire === mustFire).length
          assert.ok(count >= FEWEST_EXAMPLES, `${count} examples marked ${mustFire ? 'fail' : 'pass'}`)
        }
        assert.equal(new Set(examples.map(it => it.text)).size, examples.length, 'an example stands twice')
      })

      for (const example of examples) {
        it(`line ${example.line} ${example.mustFire ? 'fires' : 'stays silent'}`, () => {
          const own = findingsOf(example.text, example.type).filter(({rule}) => rule === id)
          if (example.mustFire) assert.ok(own.length > 0, `nothing found in:\n${example.text}`)
          else assert.equal(own.length, 0, `found in:\n${example.text}${listed(own)}`)
        })
        if (example.mustFire) it(`line ${example.line}: its fixes hold`, () => checkFixes(id, example))
      }
    })
  }
})

/**
 * A fix removes its finding and adds none. Where it leaves guidance to fill in, another finding of its own rule may
 * take the place of the first, and its section's element may be weak: it is there, but not filled in.
 */
function checkFixes(id: string, {text, type}: Example): void {
  const before = findingsOf(text, type)
  const own = before.filter(({rule}) => rule === id)
  for (const {message, fixes} of own) {
    const alike = own.filter(it => it.message === message).length
    for (const {title, edits} of fixes) {
      const fixed = applyEdits(text, edits)
      const after = findingsOf(fixed, type)
      const left = after.filter(it => it.rule === id && it.message === message).length
      assert.ok(left < alike, `“${title}” leaves its finding in:\n${fixed}${listed(after)}`)
      const isGuided = edits.some(edit => edit.text.includes('<!--'))
      const added = after.filter(
        ({rule}) => !idsOf(before).has(rule) && !(isGuided && rule.startsWith('element/')),
      )
      assert.equal(added.length, 0, `“${title}” adds to:\n${fixed}${listed(added)}`)
      const count = after.filter(it => it.rule === id).length
      assert.ok(
        isGuided || count < own.length,
        `“${title}” trades its finding for another in:\n${fixed}${listed(after)}`,
      )
      assert.notEqual(fixed, text, `“${title}” changes nothing`)
    }
  }
  let fixed = text
  for (let round = 0; ; round++) {
    const edits = safeEdits(findingsOf(fixed, type).filter(({rule}) => rule === id))
    if (edits.length === 0) break
    assert.ok(round < MOST_ROUNDS, `the safe fixes come to no end:\n${fixed}`)
    fixed = applyEdits(fixed, edits)
  }
}
