import assert from 'node:assert/strict'
import {readScenarios, type Scenario} from '../../../src/core/stories/scenario.ts'
import {
  actionDefects,
  machineryDefects,
  mechanicsDefects,
  personDefect,
} from '../../../src/core/stories/steps.ts'

function scenarioOf(text: string): Scenario {
  const lines = [...text.matchAll(/[^\n]+/g)].map(({0: line, index}) => ({
    start: index,
    end: index + line.length,
    text: line,
  }))
  const [scenario] = readScenarios(lines)
  assert.ok(scenario, text)
  return scenario
}

const underlined = (text: string, defects: readonly {start: number; end: number}[]) =>
  defects.map(({start, end}) => text.slice(start, end))

function cases(
  name: string,
  find: (scenario: Scenario) => readonly {start: number; end: number}[],
  rows: [text: string, found: string[]][],
): void {
  describe(name, () => {
    for (const [text, expected] of rows)
      it(text, () => assert.deepEqual(underlined(text, find(scenarioOf(text))), expected))
  })
}

cases('mechanicsDefects', mechanicsDefects, [
  ['Given a lamp, when he clicks the green button, then it glows', ['clicks the green button']],
  ['Given a lamp, when he taps on it, then it glows', ['taps on']],
  ['Given a lamp, when he picks a colour in the dropdown, then it glows', ['dropdown']],
  ['Given a lamp, when he presses the “On” key, then it glows', ['presses the “On” key']],
  ['Given a button, when he asks for light, then a tooltip shows', []],
  ['Given a lamp, when he presses flowers, then it glows', []],
])

cases('machineryDefects', machineryDefects, [
  ['Given a lamp, when it is stolen, then the response has status 409', ['status 409']],
  ['Given a row in the database, when it is read, then a lamp shows', ['row in the database']],
  ['Given a lamp, when a POST request comes, then it glows', ['POST request']],
  ['Given a table by the window, when it is taken, then a lamp shows', []],
  ['Given room 404, when a guest rings, then a lamp shows', []],
  // Left to acceptance/observable-then.
  ['Given a lamp, when it is sold, then it is stored in the database', []],
])

cases('actionDefects', actionDefects, [
  ['Given the guest opens the door, when it rains, then a bell rings', ['opens']],
  ['Given I press the bell, when it rains, then a bell rings', ['press']],
  ['Given the guest clicks Book, when it rains, then a bell rings', ['clicks']],
  ['Given a shop that opens at eight, when it rains, then a bell rings', []],
  ['Given the guest has opened the door, when it rains, then a bell rings', []],
  ['Given a list of saves, when it rains, then a bell rings', []],
  ['Given an owner who pays the rent, when it rains, then a bell rings', []],
  ['Given a door, when the guest opens the door, then a bell rings', []],
])

describe('actionDefects', () => {
  it('puts the act into the past', () => {
    const states = [
      'the guest opens the door',
      'the guest chooses a room',
      'the guest submits the form',
      'the guest saves the form',
      'I press the bell',
      'the guest taps twice',
    ].map(given => actionDefects(scenarioOf(`Given ${given}, when it rains, then a bell rings`))[0]?.state)
    assert.deepEqual(states, [
      'has opened',
      'has chosen',
      'has submitted',
      'has saved',
      'have pressed',
      'has tapped',
    ])
  })
})

cases('personDefect', scenario => [personDefect(scenario) ?? []].flat(), [
  ['Given I am in, when the user rings, then a bell rings', ['the user rings']],
  ['Given the user is in, when I ring, then a bell rings', ['I ring']],
  ['Given I am in, when I ring, then the porter hears it', []],
  ['Given the user list is empty, when I ring, then a bell rings', []],
  ['Given the user settings are shown, when I ring, then a bell rings', []],
])
