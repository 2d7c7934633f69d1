import assert from 'node:assert/strict'
import {readDocument} from '../../../src/core/document/document.ts'
import {shippedFrameworks} from '../../../src/core/frameworks/bundled.ts'
import {withOwnFrameworks} from '../../../src/core/frameworks/own.ts'
import {lint} from '../../../src/core/lint.ts'

const path = '.pmprep/frameworks/team.yaml'
const withOwn = (text: string) => withOwnFrameworks([{path, text}])
/** The framework of a file that must be right. */
const good = (text: string) => {
  const {frameworks, problems} = withOwn(text)
  assert.deepEqual(problems, [])
  return frameworks
}
const asked = (text: string) => good(text).prd.checklist.elements

const PRIVACY = `type: prd
define:
  - id: privacy
    title: Privacy
    asks: Which personal data is kept, and for how long.
    headings: [privacy, personal data]
    cues:
      proves: [personal data (is|are) (kept|deleted)]
`

describe('checklists of a team', () => {
  it('add an element to ours, and ask for it', () => {
    assert.deepEqual(asked(PRIVACY), [
      ...shippedFrameworks.prd.checklist.elements,
      {id: 'privacy', weight: 3, severity: 'warning'},
    ])
  })

  it('find it where it stands, and report it where it does not', () => {
    const frameworks = good(PRIVACY)
    const check = (text: string) => {
      const result = lint(readDocument(text), {type: 'prd', frameworks})
      const {status} = result.elements.find(({id}) => id === 'privacy') ?? {}
      return {status, found: result.findings.find(({rule}) => rule === 'element/privacy')}
    }
    const filled = check('# Vet records\n\n## Privacy\n\nOwner names and phone numbers stay for two years.\n')
    assert.equal(filled.status, 'covered')
    assert.equal(filled.found, undefined)
    const told = check('# Vet records\n\n## Notes\n\nPersonal data is deleted after two years.\n')
    assert.equal(told.status, 'covered')
    const empty = check('# Vet records\n\n## Notes\n\nOwners can see the shots of their animals.\n')
    assert.equal(empty.found?.message, 'Privacy: not found. Which personal data is kept, and for how long.')
    assert.match(empty.found?.fixes[0]?.edits[0]?.text ?? '', /## Privacy/)
    assert.match(empty.found?.href ?? '', /docs\/your-own\.md#checklists$/)
  })

  it('leave ours as they are', () => {
    good(PRIVACY)
    assert.ok(!shippedFrameworks.prd.checklist.elements.some(({id}) => id === 'privacy'))
  })

  it('change how much an element of ours counts, or do without it', () => {
    const elements = asked(
      'type: prd\nelements:\n  - {id: evidence, severity: error}\n  - {id: rollout, severity: off}\n',
    )
    assert.deepEqual(
      elements.find(({id}) => id === 'evidence'),
      {id: 'evidence', weight: 3, severity: 'error'},
    )
    assert.ok(!elements.some(({id}) => id === 'rollout'))
    assert.equal(elements.length, shippedFrameworks.prd.checklist.elements.length - 1)
  })

  it('give an element of ours another name', () => {
    const frameworks = good('type: prd\ndefine:\n  - {id: problem, headings: [kernfrage]}\n')
    const text = '# Wartezimmer\n\n## Kernfrage\n\nPatients wait 40 minutes and nobody can tell them why.\n'
    const statusIn = (options: object) =>
      lint(readDocument(text), {type: 'prd', ...options}).elements.find(({id}) => id === 'problem')
    assert.equal(statusIn({frameworks})?.announced, true)
    assert.equal(statusIn({})?.announced, false)
  })

  it('ask for an element that other types have', () => {
    const frameworks = good('type: story-bank\nelements:\n  - {id: risks, severity: hint}\n')
    const text =
      '# Stories\n\n## Risks\n\nThe panel has heard the airport story before: I tell the one about the depot.\n'
    const {elements} = lint(readDocument(text), {type: 'story-bank', frameworks})
    assert.equal(elements.at(-1)?.id, 'risks')
    assert.equal(elements.at(-1)?.status, 'covered')
  })

  it('stand in the place of ours', () => {
    const text = `${PRIVACY}replace: true\ntitle: Brief\nelements:\n  - {id: problem, weight: 9}\n`
    const {title, elements} = good(text).prd.checklist
    assert.equal(title, 'Brief')
    assert.deepEqual(elements, [
      {id: 'problem', weight: 9, severity: 'error'},
      {id: 'privacy', weight: 3, severity: 'warning'},
    ])
  })

  it('of several files all count', () => {
    const {frameworks, problems} = withOwnFrameworks([
      {path, text: PRIVACY},
      {path: '.pmprep/frameworks/more.yaml', text: 'type: prd\nelements:\n  - {id: privacy, weight: 7}\n'},
    ])
    assert.deepEqual(problems, [])
    assert.equal(frameworks.prd.checklist.elements.at(-1)?.weight, 7)
  })

  const bad: [what: string, text: string, marked: string, reason: RegExp][] = [
    ['no YAML', 'type: prd\nelements: [', '[', /No YAML that can be read/],
    ['nothing at all', '', '', /type: expected prd, one-pager/],
    ['a type that is none', 'type: memo\n', 'type', /type: expected prd/],
    ['a key that is none', 'type: prd\nelement: []\n', 'element', /there is no “element”/],
    [
      'an element that is none',
      'type: prd\nelements:\n  - id: problem\n  - id: privacy\n',
      'id',
      /id: “privacy” is no element/,
    ],
    ['a weight of nothing', 'type: prd\nelements:\n  - {id: problem, weight: 0}\n', 'weight', /weight: /],
    [
      'a new element without a title',
      'type: prd\ndefine:\n  - id: privacy\n    headings: [privacy]\n',
      'id: privacy',
      /title: expected text/,
    ],
    [
      'a cue that is no phrase',
      PRIVACY.replace('personal data (is', 'Personal data (is'),
      'Personal data (is|are) (kept|deleted)',
      /proves: “Personal” is no word in lower case/,
    ],
    ['nothing to ask for', 'type: prd\nreplace: true\n', 'replace', /has to ask for something/],
  ]
  for (const [what, text, marked, reason] of bad) {
    it(`with ${what} are reported at that place, and left out`, () => {
      const {frameworks, problems} = withOwn(text)
      const [problem] = problems
      assert.ok(problem, 'no problem reported')
      assert.match(problem.message, reason)
      assert.equal(text.slice(problem.start, problem.end), marked)
      assert.equal(problem.path, path)
      assert.deepEqual(frameworks, shippedFrameworks)
    })
  }

  it('with something wrong do not keep others from counting', () => {
    const {frameworks, problems} = withOwnFrameworks([
      {path: 'a.yaml', text: 'type: memo\n'},
      {path: 'b.yaml', text: PRIVACY},
    ])
    assert.equal(problems.length, 1)
    assert.ok(frameworks.prd.checklist.elements.some(({id}) => id === 'privacy'))
  })
})
