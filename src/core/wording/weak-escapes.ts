import type {WeakWord} from './weak-word.ts'

const conditions = ['if', 'when', 'where', 'as'].flatMap(word =>
  ['appropriate', 'needed', 'necessary', 'required', 'applicable', 'desired'].map(
    reason => `${word} ${reason}`,
  ),
)

const limits = 'fast quickly early soon short small low easy simple straightforward close long good'
  .split(' ')
  .map(word => `as ${word} as possible`)

/** Ways out of a promise: exceptions nobody can check, lists without an end, aims without a limit. */
export const weakEscapes: readonly WeakWord[] = [
  {
    forms: `
      ${conditions.join(' | ')} |
      if possible | when possible | where possible | whenever possible | wherever possible | if feasible |
      where feasible | if practical | where practical | as far as possible | as much as possible |
      as many as possible | to the extent possible | best effort | not limited to
    `,
    group: 'loophole',
    from: 'wish',
  },
  {
    forms: `${limits.join(' | ')} | asap`,
    group: 'loophole',
    from: 'statement',
    advice: 'All that is possible is more than you will pay for: give the limit.',
  },
  {forms: 'including but not limited to', group: 'open-list', from: 'statement'},
  {forms: 'etc | et cetera | and so on | and so forth | and the like', group: 'open-list', from: 'wish'},
  {forms: 'and more', group: 'open-list', from: 'demand', ifNext: /^(?:[.,;)]|$)/},
  {forms: 'or similar | and similar', group: 'open-list', from: 'demand'},
  {
    forms: 'minimise | minimises | minimising | minimize | minimizes | minimizing',
    group: 'extreme',
    from: 'wish',
    // “minimise X to 2”
    unlessNext: /^.*\bto\b/,
    advice: 'Give the largest value that is still acceptable.',
  },
  {
    forms: 'maximise | maximises | maximising | maximize | maximizes | maximizing',
    group: 'extreme',
    from: 'wish',
    advice: 'Give the smallest value that is still acceptable.',
  },
  {
    forms: 'optimise | optimises | optimising | optimised | optimize | optimizes | optimizing | optimized',
    group: 'extreme',
    from: 'wish',
    advice: 'Say which number gets better, to what value, at what cost.',
  },
  {
    forms: `
      always available | always on | never fail | never fails | never crash | never crashes | never lose |
      never loses | zero downtime | bug-free
    `,
    group: 'absolute',
    from: 'wish',
  },
  {
    forms: `
      all major | all modern | all common | all popular | all relevant | all possible | all appropriate |
      all necessary | all browsers | all devices | all platforms | any browser | any device
    `,
    group: 'absolute',
    from: 'statement',
    advice: 'Name them.',
  },
  {forms: 'and/or', group: 'and-or', from: 'demand'},
]
