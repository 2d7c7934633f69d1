import assert from 'node:assert/strict'
import {readDocument} from '../../../src/core/document/document.ts'
import {type LintResult, lint} from '../../../src/core/lint.ts'
import {DeepReviews} from '../../../src/extension/model/deep-reviews.ts'
import {Interviewer} from '../../../src/extension/model/interviewer.ts'
import type {ModelAccess} from '../../../src/extension/model/model-access.ts'
import {ModelError} from '../../../src/llm/model-error.ts'
import type {Provider} from '../../../src/llm/types.ts'
import {closeAll, openText} from '../editing.ts'
import {eventually} from '../workspace-files.ts'

const TEXT = '---\npmprep: prd\n---\n\n# Seat swaps\n\n## Problem\n\nGuards cannot swap their seats.\n'

/** A way to the model that waits for the person's yes or no. */
function asked() {
  const answers: {send(provider: Provider): void; refuse(): void}[] = []
  const ask = () =>
    new Promise<Provider>((send, reject) => {
      answers.push({send, refuse: () => reject(new ModelError('cancelled', 'Nothing was sent.', ''))})
    })
  return {access: {ask} as unknown as ModelAccess, answers}
}

describe('asking the model', () => {
  afterEach(closeAll)

  it('for a follow-up twice at a time asks once', async () => {
    const {document} = await openText(TEXT)
    const {access, answers} = asked()
    const interviewer = new Interviewer(access)
    const both = [interviewer.ask(document), interviewer.ask(document)]
    assert.equal(answers.length, 1)
    answers[0]?.refuse()
    await Promise.all(both)
    const again = interviewer.ask(document)
    assert.equal(answers.length, 2)
    answers[1]?.refuse()
    await again
    interviewer.dispose()
  })

  it('for a review that a defect of ours ends leaves none that goes on for ever', async () => {
    const {document} = await openText(TEXT)
    const {access, answers} = asked()
    const reviews = new DeepReviews(access)
    const defect = {...lint(readDocument(TEXT)), elements: undefined} as unknown as LintResult
    const review = reviews.start(document, defect)
    await eventually(() => assert.equal(answers.length, 1))
    const destination = {id: 'a', host: 'a.example', model: 'm', where: 'internet' as const}
    answers[0]?.send({destination, complete: () => assert.fail()})
    await assert.rejects(review, /TypeError/)
    assert.equal(reviews.of(document.uri), undefined)
    reviews.dispose()
  })
})
