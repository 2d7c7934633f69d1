import assert from 'node:assert/strict'
import {generateQuestions} from '../../../../scripts/generate/questions.ts'
import {problemLine} from '../../../../src/core/practice/content-file.ts'
import {loadBank} from '../../../../src/core/practice/questions/bank.ts'
import {readQuestionFiles} from '../../../../src/core/practice/questions/check.ts'

const OWN = `category: growth
questions:
  - id: growth-kayak-hire
    ask: "You hire out kayaks on a river. Half of the season tickets are used once. What do you do?"
    industry: boat hire
    level: mid
    minutes: 35
    why: It separates those who ask when the second trip would have been from those who send messages.
    strong:
      - {move: goal, does: "Says that the second trip is what the season lives on"}
      - {move: activation, does: "Calls the second trip the first value, not the ticket"}
      - {move: bottleneck, does: "Finds the weekend after the first trip"}
      - {move: guardrail, does: "Watches that the landing stage is not full at noon"}
    traps:
      - Discounts before the reason is known
      - Counting tickets as members
    follow-ups:
      - {move: bottleneck, ask: "How do you know that it is that weekend?"}
      - {move: options, ask: "What would work without a message?"}
      - {move: experiment, ask: "Who does not get it, and for how long?"}
      - {move: guardrail, ask: "What is worse on the river then?"}
      - {beyond: true, ask: "The river is closed for a summer. What is left of the product?"}
    above: Sees what the ticket does to the price of a day.
    below: Lists messages and badges.
`

function problemsOf(text: string): string[] {
  const {problems} = readQuestionFiles([{path: '.pmprep/questions/own.yaml', text}])
  return problems.map(problemLine)
}

describe('the question bank', () => {
  it('has a team’s own questions behind the shipped ones', async () => {
    const shipped = await loadBank()
    const {questions, byId, problems} = await loadBank([{path: 'own.yaml', text: OWN}])
    assert.deepEqual(problems, [])
    assert.equal(questions.length, shipped.questions.length + 1)
    const own = byId.get('growth-kayak-hire')
    assert.equal(own?.category, 'growth')
    assert.deepEqual(own?.followUps.at(-1), {
      move: null,
      ask: 'The river is closed for a summer. What is left of the product?',
    })
  })

  it('says what is wrong, and at which line', () => {
    const cases: [from: string, to: string, problem: RegExp][] = [
      ['level: mid', 'level: wizard', /own\.yaml:6: level: expected entry, mid, senior, .* or cpo$/],
      ['    minutes: 35\n', '', /own\.yaml:3: minutes: expected number/],
      ['minutes: 35', 'minutes: 90', /:7: minutes: expected 2 to 60/],
      ['industry: boat', 'trade: boat', /: (?:trade: there is no “trade”|industry: expected text)/],
      ['id: growth-kayak-hire', 'id: Kayak Hire', /:3: id: expected lower-case words/],
      ['move: goal', 'move: vision', /:10: move: “vision” is no move of growth: expected goal, model/],
      ['move: options, ask', 'move: wit, ask', /:19: move: “wit” is no move of growth/],
      ['{beyond: true, ask', '{move: close, ask', /:17: follow-ups: 0 that go beyond: expected exactly one/],
      ['      - Counting tickets as members\n', '', /:14: traps: expected 2 to 4 traps/],
      ['category: growth', 'category: [growth', /No YAML that can be read/],
    ]
    for (const [from, to, problem] of cases) {
      const all = problemsOf(OWN.replace(from, to))
      assert.ok(
        all.some(it => problem.test(it)),
        `${to}: ${all.join(' | ')}`,
      )
    }
  })

  it('leaves out the question that is wrong, and keeps the others', () => {
    const second = OWN.slice(OWN.indexOf('  - id:'))
      .replace('kayak-hire', 'canoe')
      .replace('move: goal', 'move: x')
    const {questions, problems} = readQuestionFiles([{path: 'a.yaml', text: OWN + second}])
    assert.deepEqual(
      questions.map(({id}) => id),
      ['growth-kayak-hire'],
    )
    assert.equal(problems.length, 1)
  })

  it('takes no id twice', () => {
    const files = [
      {path: 'a.yaml', text: OWN},
      {path: 'b.yaml', text: OWN},
    ]
    const {questions, problems} = readQuestionFiles(files)
    assert.equal(questions.length, 1)
    assert.match(problems.map(problemLine).join(), /^b\.yaml:3: id: “growth-kayak-hire” is taken/)
  })

  it('skips a category that has no file yet', async () => {
    assert.deepEqual([...(await generateQuestions('/nowhere/')).values()], ['[]\n'])
  })
})
