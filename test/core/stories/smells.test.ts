import assert from 'node:assert/strict'
import {choreDefect} from '../../../src/core/stories/chore.ts'
import {dependsDefect} from '../../../src/core/stories/depends.ts'
import {manageDefect} from '../../../src/core/stories/manage.ts'
import {solutionDefect} from '../../../src/core/stories/solution.ts'
import type {Defect, Story} from '../../../src/core/stories/story.ts'
import {storyOf, told} from './story-of.ts'

function cases(finder: (story: Story) => Defect | undefined, rows: [text: string, told: string][]): void {
  describe(finder.name, () => {
    for (const [text, expected] of rows)
      it(text, () => assert.equal(told(text, finder(storyOf(text))), expected))
  })
}

cases(choreDefect, [
  [
    'As a backend developer, I want to refactor the queue, so that it is readable.',
    'possible: backend developer',
  ],
  ['As the team, we want the importer rewritten in Rust, so that it is safe.', 'possible: team'],
  ['As a developer, I want to set up the CI pipeline.', 'possible: developer'],
  ['As a plugin developer, I want to upgrade the plugin, so that my users keep it.', '-'],
  ['As a developer, I want to refactor-proof my integration.', 'possible: developer'],
  ['As a developer, I want to see failed requests, so that I fix them.', '-'],
  ['As a novelist, I want to rewrite a chapter, so that the editor likes it.', '-'],
  ['As a baker, I want the recipes migrated, so that I bake on Monday.', '-'],
])

cases(dependsDefect, [
  ['As a vet, I want to weigh a cow (after story 12), so that I dose it.', 'possible: (after story 12)'],
  ['As a vet, I want to weigh a cow, so that I dose it. Depends on US-3.', 'possible: Depends on US-3.'],
  ['As a vet, I want to weigh a cow once #4 is there, so that I dose it.', 'possible: once #4'],
  ['As a vet, I want the previous story to be undone, so that I dose it.', 'possible: the previous story'],
  ['As a vet, I want to weigh a cow after I have fed it, so that I dose it.', '-'],
  ['As a vet, I want to know what the dose depends on, so that I weigh first.', '-'],
  ['As a vet, I want to reopen case 12, so that I dose it.', '-'],
  ['As a vet, I want to be called after 22:00, so that I sleep until then.', '-'],
])

cases(solutionDefect, [
  ['As a vet, I want to pick a cow from a dropdown, so that I dose it.', 'possible: dropdown'],
  ['As a vet, I want to click on a cow, so that I dose it.', 'possible: click on'],
  ['As a vet, I want doses kept in a database, so that I see them.', 'possible: in a database'],
  ['As an admin, I want doses kept in a database, so that I see them.', '-'],
  ['As a vet, I want a button.', '-'],
  ['As a vet, I want a table by the window, so that I see the cows.', '-'],
  ['As a vet, I want to see a cow, so that I need not click.', '-'],
])

cases(manageDefect, [
  ['As a vet, I want to manage cows, so that I dose them.', 'possible: manage'],
  ['As a vet, I want to be able to handle bookings.', 'possible: handle'],
  ['As a vet, I want to manage my own time.', '-'],
  ['As a vet, I want to maintain an overview of the barn.', '-'],
  ['As a vet, I want to add and manage cows.', '-'],
  ['As a vet, I want to see who manages cows.', '-'],
  ['As a manager, I want to see cows.', '-'],
])

describe('manageDefect', () => {
  it('splits only what stays true for each operation', () => {
    const operations = (text: string) => manageDefect(storyOf(text))?.operations
    assert.deepEqual(operations('As a vet, I want to manage cows, so that I sleep.'), [
      'add',
      'find',
      'change',
      'remove',
    ])
    assert.equal(operations('As a vet, I want to manage cows that are ill.'), undefined)
    assert.equal(operations('As a vet, I want to manage cows, so that I find them.'), undefined)
  })
})
