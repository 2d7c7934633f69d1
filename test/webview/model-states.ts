import type {PanelInterviewer, PanelModel} from '../../src/protocol/model.ts'
import type {Screen, State} from '../../src/protocol.ts'
import {review} from './answer-screens.ts'

const destination = 'gpt-5.2 at api.openai.com, on the internet'
const elsewhere = 'qwen3:8b at localhost:11434, on this machine'
const place = {start: 40, end: 80}

const result = {
  findings: [
    {
      quote: 'Late passengers sit: seated share from 44% to 70% by 2027-09-30.',
      what: 'The goal counts who sits, and the seat map only shows where seats are free.',
      why: 'On a full train a map moves nobody: the number can stay where it is with the map used by all.',
      suggestion: 'Say how many seats are free after 22:00 today, and in which carriages.',
      severity: 'high' as const,
      place,
    },
    {
      quote: 'Launch a seat map.',
      what: 'What it costs is not named.',
      why: '',
      suggestion: '',
      severity: 'low' as const,
    },
  ],
  rewrites: [{quote: 'Launch a seat map.', why: 'An outcome takes the place of an output.', place}],
  parts: [
    {
      name: 'Non-goals',
      status: 'weak' as const,
      offline: 'not-found' as const,
      remark: 'The last paragraph leaves out day trains, in passing.',
    },
  ],
}
const nothingYet = {findings: [], rewrites: [], parts: []}

const ready: PanelModel = {kind: 'ready', destination, estimate: {sent: 2140, received: 8000}}
const done: PanelModel = {
  kind: 'done',
  destination,
  ...result,
  dropped: 2,
  usage: {sent: 2087, received: 1240, isEstimate: false},
  isCut: true,
  isOld: true,
  again: {destination: elsewhere, estimate: null},
}
const failed: PanelModel = {
  kind: 'failed',
  destination,
  message: 'api.openai.com takes no more requests for now.',
  toDo: 'Wait 21 seconds and ask again.',
  ...result,
  again: {destination, estimate: {sent: 2140, received: 8000}},
}

/** Every state of what a language model adds, by name. */
export const models: Readonly<Record<string, PanelModel>> = {
  'off: none is connected': {kind: 'off', why: '', toDo: '', canConnect: true},
  'off: not to be sent': {
    kind: 'off',
    why: 'This file says that it is never to be sent.',
    toDo: 'Take “pmprep-private” out of its front matter if it may be sent.',
    canConnect: false,
  },
  'off: gone': {
    kind: 'off',
    why: 'VS Code has no such language model now.',
    toDo: 'Choose one with “PMPrep: Connect Language Model…”.',
    canConnect: true,
  },
  ready,
  'ready, not counted': {...ready, estimate: null},
  'running, reading': {kind: 'running', destination, characters: 0, ...nothingYet},
  running: {kind: 'running', destination, characters: 830, ...result},
  done,
  'done, nothing to add': {
    ...done,
    ...nothingYet,
    dropped: 0,
    usage: {sent: 2100, received: 40, isEstimate: true},
    isCut: false,
    isOld: false,
  },
  failed,
  'failed, and no more to be sent': {...failed, ...nothingYet, again: null},
}

const idle: PanelInterviewer = {destination, saying: null, error: null}

/** Every state of a model that may ask the next follow-up, by name. */
export const interviewers: Readonly<Record<string, PanelInterviewer>> = {
  idle,
  'thinking of a question': {...idle, saying: ''},
  asking: {
    ...idle,
    saying: 'You said students come between six and nine. What would you see in the first week',
  },
  'could not ask': {
    ...idle,
    error: {message: 'localhost:11434 did not answer.', toDo: 'Is the endpoint running?'},
  },
}

/** A review in which a model has asked. */
export const askedByModel: typeof review = {
  ...review,
  followUps: [
    ...review.followUps,
    {ask: 'Who would notice first?', by: elsewhere, because: null, place: null, answer: '', verdict: null},
  ],
}

/** Each of these with a screen that it is shown beneath, for the tests of all states. */
export function withModels(document: Screen): [name: string, Screen, Partial<State>][] {
  return [
    ...Object.entries(models).map(([name, model]): [string, Screen, Partial<State>] => [
      `model ${name}`,
      document,
      {model},
    ]),
    ...Object.entries(interviewers).map(([name, interviewer]): [string, Screen, Partial<State>] => [
      `interviewer ${name}`,
      askedByModel,
      {interviewer, model: ready},
    ]),
  ]
}
