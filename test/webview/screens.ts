import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type * as vscode from 'vscode'
import {root} from '../../scripts/setup/root.mjs'
import {readDocument} from '../../src/core/document/document.ts'
import {Lines} from '../../src/core/document/lines.ts'
import {lint} from '../../src/core/lint.ts'
import {documentScreen} from '../../src/extension/panel/document-screen.ts'
import type {Screen, State} from '../../src/protocol.ts'
import {broken, capped, draft, review, selfScore, unasked} from './answer-screens.ts'
import {drillScreens} from './drill-screens.ts'
import {withModels} from './model-states.ts'
import {practiceScreens} from './practice-screens.ts'
import {progressScreens} from './progress-screens.ts'

/** What the extension would send of a file of samples/. */
function ofSample(name: string): Screen {
  return ofText(readFileSync(join(root, 'samples', name), 'utf8'), name)
}

/** What the extension would send of a document. */
export function ofText(text: string, name = 'a.md'): Screen {
  const document = readDocument(text)
  const lines = new Lines(text)
  const opened = {
    uri: {path: `/workspace/${name}`, toString: () => `file:///workspace/${name}`},
    positionAt(offset: number) {
      const {line, column} = lines.position(offset)
      return {line: line - 1, character: column - 1}
    },
  } as unknown as vscode.TextDocument
  return documentScreen(opened, {version: 1, document, result: lint(document)})
}

const TWO_BASELINES = `---
pmprep: prd
---

# Seats for late trains

## Goals

- Late passengers sit: seated share from 44% to 70% by 2027-09-30.

## Success metrics

- Seated share: from 51% to 70% by 2027-09-30, of passengers after 22:00.
`

/** Every state that the panel can be in, by name. */
export const screens: Readonly<Record<string, Screen>> = {
  document: ofSample('poor-prd.md'),
  good: ofSample('good-prd.md'),
  backlog: ofSample('backlog.md'),
  template: ofText(
    readFileSync(join(root, 'templates', 'prd.md'), 'utf8').replace(/^template:[\s\S]*?(?=^\w|^---)/m, ''),
  ),
  contradiction: ofText(TWO_BASELINES),
  start: {kind: 'start', today: [], steps: []},
  next: {
    kind: 'start',
    today: ['3 of 5 for today in your plan', '12 cards to recall'],
    steps: [
      {
        title: 'Finish “How would you improve …”',
        why: 'You began it on 2027-02-11 and have not submitted it.',
      },
      {title: 'Practise estimation', why: 'Your last answers there scored 41 on average.'},
    ],
  },
  unasked,
  broken,
  draft,
  'self-score': selfScore,
  review,
  capped,
  other: {kind: 'start', other: 'shopping.md', today: [], steps: []},
  ...practiceScreens,
  ...drillScreens,
  ...progressScreens,
}

/** Those, and the states of what stands beside them. */
export const states: readonly [name: string, Screen, Partial<State>][] = [
  ...Object.entries(screens).map(([name, screen]): [string, Screen, Partial<State>] => [name, screen, {}]),
  ['guides', screens.document as Screen, {guides: [{title: 'PRDs', guide: 'documents/prd'}]}],
  ...withModels(ofText(TWO_BASELINES)),
]
