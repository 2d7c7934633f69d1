/** Kinds of vague wording, in the order of the documentation: what a kind is called, and what to write instead. */
export const vagueGroups = {
  'unquantified-quality': {
    title: 'Quality without a measure',
    advice: 'Say how a tester would check it: a number with a unit, a task and a time, or a named standard.',
  },
  comparative: {
    title: 'Comparison without a baseline',
    advice: 'Say from what value to what value, or compared with what.',
  },
  adequacy: {
    title: 'Measure left to judgement',
    advice: 'Say what counts as enough, or who decides by which rule.',
  },
  loophole: {
    title: 'Loophole',
    advice: 'State the condition under which it applies, or drop the exception.',
  },
  'open-list': {
    title: 'Open list',
    advice: 'Name every item, or give the rule by which an item belongs to the list.',
  },
  'fuzzy-amount': {
    title: 'Fuzzy amount',
    advice: 'Give the number or a range, or name which ones.',
  },
  size: {
    title: 'Size, distance or duration without a number',
    advice: 'Give the number with its unit, or a limit.',
  },
  degree: {
    title: 'Degree without a number',
    advice: 'Give the difference as a number.',
  },
  timing: {
    title: 'Time without a limit',
    advice: 'Give a limit: “within 2 s”, “by the end of the next working day”.',
  },
  frequency: {
    title: 'How often is open',
    advice: 'Give the interval or the share of cases.',
  },
  extreme: {
    title: 'Extreme without a limit',
    advice: 'Nothing is ever at its best: give the value that is good enough.',
  },
  absolute: {
    title: 'Absolute promise',
    advice: 'Give a rate you can hold, or name the cases.',
  },
  'and-or': {
    title: 'And or or',
    advice: 'Choose: “A or B”, “A and B”, “A, B or both”.',
  },
  listed: {
    title: 'On your own list',
    advice: 'Your settings list this word: say what you mean by it.',
  },
} as const satisfies Record<string, {title: string; advice: string}>

export type VagueGroup = keyof typeof vagueGroups
