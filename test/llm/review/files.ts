import {reviewAnswer} from '../../../src/core/coach/review-answer.ts'
import {readDocument} from '../../../src/core/document/document.ts'
import {lint} from '../../../src/core/lint.ts'
import type {ReviewInput} from '../../../src/llm/review/input.ts'

export const PRD = `---
pmprep: prd
owner: Ines
---
# Course waiting lists at the climbing halls

<!-- Ask Ines for the figures of May. -->
## Problem

Beginners’ courses in our nine halls are **full three weeks ahead**, and yet one place in six stays empty on the day,
because people who cannot come have no way to give their place to somebody else. The front desk takes forty calls a week
about it.

## Goals

Fill the places that become free. We believe that members will love it.

## Metrics

Share of course places that are taken on the day: from 83% in June to 94% by the end of October. Guardrail: calls to the
front desk stay under forty a week.

## Requirements

- Who cannot come gives the place back until two hours before.
- The first on the waiting list gets a message and has thirty minutes to say yes.
- Nobody is charged twice.

## Non-goals

Courses of partner halls: their bookings are in another system until spring.
`

export const ANSWER = `---
pmprep: answer
question: "How would you improve the waiting room of a city’s vaccination centre?"
category: improvement
level: senior
---
# How would you improve the waiting room of a city’s vaccination centre?

## Notes

Breathe. Do not forget the nurse, Amira.

## Answer

I take “improve” to mean that people wait with less worry, not only less long. Of those who wait I choose parents with a
small child, since they leave most often: one in nine goes home before their turn.

Their pain is that nobody can tell them how long it still takes, so they cannot go out with a child that cries. I would
send a message ten minutes before the turn. I would not build a play corner: it costs a room, and helps who stays anyway.

I measure the share of parents who leave before their turn, from 11% to 5% in eight weeks, and I watch that no slot stays
empty because somebody came back late.

## Follow-ups

### What if they have no phone?

The desk lends a pager.
`

export function documentInput(text = PRD): ReviewInput {
  return {kind: 'document', text, result: lint(readDocument(text))}
}

export function answerInput(text = ANSWER): ReviewInput {
  return {kind: 'answer', text, review: reviewAnswer(text)}
}
