import assert from 'node:assert/strict'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {root} from '../../scripts/setup/root.mjs'
import {eventually} from './eventually.ts'
import {PRD} from './lost-luggage.ts'
import {PanelView} from './panel.ts'
import {openWorkbench} from './session.ts'
import type {Workbench} from './workbench.ts'

const REPLY = {
  findings: [
    {
      quote: 'wait two hours at the desk',
      what: 'Nobody says why it is two hours.',
      why: 'The search may be the cause.',
      suggestion: 'Look at ten cases.',
      severity: 'medium',
    },
  ],
  rewrites: [],
  parts: [],
}

describe('a language model of VS Code', () => {
  let workbench: Workbench
  let panel: PanelView
  const does = (what: object) => writeFileSync(join(workbench.folder, 'model.json'), JSON.stringify(what))
  const asked = (): {kind: string; what: unknown}[] => {
    const path = join(workbench.folder, 'asked.jsonl')
    if (!existsSync(path)) return []
    const lines = readFileSync(path, 'utf8').trim().split('\n')
    return lines.map(line => JSON.parse(line))
  }
  const button = (name: string) => panel.inside.getByRole('button', {name, exact: true})

  before(async () => {
    workbench = await openWorkbench(
      {'lost-luggage.md': PRD, 'model.json': JSON.stringify({reply: 'ready'})},
      {
        file: 'lost-luggage.md',
        others: [join(root, 'test/e2e/model-extension')],
        settings: {'chat.disableAIFeatures': false},
      },
    )
    panel = await PanelView.open(workbench)
  })

  it('is chosen among those that VS Code has', async () => {
    await workbench.command('PMPrep: Connect Language Model…')
    await workbench.quickInput.pick('A model of VS Code')
    await workbench.quickInput.pick('Echo 1')
    assert.match(await workbench.notification(/can ask/), /Echo 1 at tests, through VS Code/)
  })

  it('gets no text before the person says yes, not even to count it', async () => {
    await panel.inside.getByText(/Sends this file to Echo 1 at tests, through VS Code: about/).waitFor()
    assert.ok(!JSON.stringify(asked()).includes('night train'))
    await button('Deep review').click()
    await workbench.answerDialog('Cancel')
    assert.ok(!JSON.stringify(asked()).includes('night train'))
  })

  it('streams what it found', async () => {
    does({reply: JSON.stringify(REPLY), delay: 150})
    await button('Deep review').click()
    await workbench.answerDialog('Send')
    await panel.inside.getByText('It is writing …').waitFor()
    await panel.row(/The model: Nobody says why/).waitFor()
    await panel.inside.getByText(/It took about/).waitFor()
    assert.match(
      JSON.stringify(
        asked()
          .filter(({kind}) => kind === 'ask')
          .at(-1),
      ),
      /night train/,
    )
  })

  it('is told when the person stops it', async () => {
    does({reply: JSON.stringify(REPLY), delay: 500})
    await button('Review again').click()
    await panel.inside.getByText('It is writing …').waitFor()
    await button('Stop').click()
    await panel.inside.getByText('Stopped.').waitFor()
    await eventually(
      async () => asked().at(-1)?.kind,
      kind => kind === 'stopped',
      'that the model was stopped',
    )
  })

  it('says in our words why it did not answer', async () => {
    for (const [fail, says] of [
      ['NoPermissions', /does not let PMPrep use this model/],
      ['Blocked', /takes no more requests now/],
      ['NotFound', /has this model no more/],
      ['boom', /The model did not answer/],
    ] as const) {
      does({reply: 'x', fail})
      await button('Try again').click()
      await panel.inside.getByRole('alert').filter({hasText: says}).waitFor()
    }
  })
})
