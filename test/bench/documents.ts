/** A PRD-like document of about `bytes` characters, the same at every run: tables, nested lists, fences, links, stories. */
export function productDocument(bytes: number): string {
  const random = generator(bytes)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  const sentence = () => `${pick(SUBJECTS)} ${pick(VERBS)} ${pick(OBJECTS)}${pick(TAILS)}.`
  const paragraph = () => Array.from({length: 2 + Math.floor(random() * 4)}, sentence).join(' ')
  const bullets = () => Array.from({length: 3}, () => `- ${sentence()}`).join('\n')
  const nested = () =>
    `- ${sentence()}\n  - ${sentence()}\n  - ${sentence()}\n\n    ${sentence()}\n- ${sentence()}`
  const numbered = () => [1, 2, 3].map(number => `${number}. ${sentence()}`).join('\n')
  const story = () =>
    `- As a ${pick(ROLES)}, I want to ${pick(WISHES)}, so that ${pick(BENEFITS)}.\n` +
    `- As a ${pick(ROLES)}, I want to ${pick(WISHES)}, so that ${pick(BENEFITS)}.`
  const table = () =>
    `| Metric | Baseline | Target | By |\n|---|---:|---:|---|\n${[1, 2, 3]
      .map(() => `| ${pick(METRICS)} | ${percent()} | **${percent()}** | ${pick(DATES)} |`)
      .join('\n')}`
  const percent = () => `${Math.floor(random() * 90) + 5}%`
  const fence = () =>
    `\`\`\`json\n{"event": "${pick(METRICS)}", "value": ${Math.floor(random() * 100)}}\n\`\`\``
  const links = () =>
    `See [${pick(OBJECTS)}](https://docs.shop.example/${pick(ROLES)}) and \`${pick(METRICS)}\` or https://shop.example.`
  const criteria = () => `- Given ${pick(STATES)}, when ${pick(EVENTS)}, then ${pick(OUTCOMES)}.`
  const quote = () => `> “${sentence()}” – ${pick(ROLES)}, interview`

  const parts = [
    '---\npmprep: prd\ntitle: Refunds without a call\n---\n',
    '# Refunds without a call\n',
    paragraph(),
  ]
  let length = parts.join('\n').length
  const add = (part: string) => {
    parts.push(`\n${part}`)
    length += part.length + 2
  }
  for (let chapter = 0; length < bytes; chapter++) {
    add(`## ${HEADINGS[chapter % HEADINGS.length]}${chapter < HEADINGS.length ? '' : ` ${chapter}`}`)
    const bodies = [
      paragraph,
      paragraph,
      bullets,
      nested,
      numbered,
      story,
      table,
      fence,
      links,
      criteria,
      quote,
    ]
    for (let count = 0; count < 6 && length < bytes; count++) {
      if (random() < 0.2) add(`### ${pick(OBJECTS)}`)
      add(pick(bodies)())
    }
  }
  return `${parts.join('\n')}\n`
}

/** Numbers from 0 to 1 that look random (mulberry32). */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const HEADINGS = [
  'Problem',
  'Evidence',
  'Target users',
  'Goals',
  'Success metrics',
  'Out of scope',
  'Alternatives considered',
  'Requirements',
  'User stories',
  'Acceptance criteria',
  'Risks',
  'Rollout',
  'Open questions',
  'Notes',
]
const SUBJECTS = [
  'The shop owner',
  'Our support team',
  'A customer with an old order',
  'The refund page',
  'Each request',
  'Nobody in the pilot',
  'An accountant',
  'The payment provider',
]
const VERBS = [
  'phones us about',
  'has to wait for',
  'sees',
  'must confirm',
  'could not find',
  'compares',
  'gets a message about',
  'exports',
]
const OBJECTS = [
  'the refund',
  'every open order',
  'a list of payments',
  'the monthly report',
  'the receipt for an item',
  'their last three requests',
  'a **partial** refund',
  'the [order page](https://shop.example/orders)',
]
const TAILS = [
  '',
  ' within two working days',
  ', which costs 14 minutes a case',
  ' on a phone with a slow connection',
  ' because only an agent can do it',
  ' as quickly as possible',
  ' in 9 of 14 interviews',
  ' before the end of the month',
]
const ROLES = ['shop owner', 'support agent', 'accountant', 'shop assistant', 'warehouse clerk']
const WISHES = [
  'refund part of an order',
  'see who refunded an order',
  'export the refunds of a month',
  'print the receipt and mail it to the customer',
  'set a limit for my staff',
]
const BENEFITS = [
  'I can settle a complaint at once',
  'the books are right at the end of the month',
  'nobody has to phone',
  'I notice fraud early',
]
const METRICS = [
  'refund.requested',
  'calls about refunds',
  'time to refund',
  'share of refunds without a call',
  'refunds per shop',
]
const DATES = ['end of June', 'Q3', '2027-01-31', 'week 6 after launch']
const STATES = ['an order of 40 euros', 'an owner on the order page', 'a card that has run out']
const EVENTS = ['the owner refunds 10 euros', 'the page loads', 'the provider answers with an error']
const OUTCOMES = [
  'the order shows 30 euros',
  'the first ten orders show',
  'the owner sees why and what to do',
]
