import {atEnd, atStart} from './patterns.ts'
import {howOrSo, type WeakWord} from './weak-word.ts'

/** “a small team”, “a large share”: said of the world. */
const world =
  'business\\w* | compan\\w* | teams? | enterprises? | shares? | parts? | portions? | majority | percentages?'

/** Words that stand where a number, a unit or a name is wanted. */
export const weakQuantities: readonly WeakWord[] = [
  {
    forms: 'several',
    group: 'fuzzy-amount',
    from: 'statement',
    // “one of several”, “if several …”: any number of them will do.
    unlessPrevious: atEnd`the | these | those | one or | depend(?:s|ing)? on | (?:if | whether | in case)(?: \S+){0,3}`,
  },
  {
    forms: 'various',
    group: 'fuzzy-amount',
    from: 'statement',
    unlessPrevious: atEnd`the | these | those | its | our | their | all`,
    advice: 'Name them.',
  },
  {
    forms: 'certain',
    group: 'fuzzy-amount',
    from: 'statement',
    // “for certain”, “be certain that”
    unlessPrevious: atEnd`be | is | are | am | not | quite | almost | make | absolutely`,
    unlessNext: atStart`that | of | to | about`,
    advice: 'Say which ones, or give the value.',
  },
  {
    forms: 'particular',
    group: 'fuzzy-amount',
    from: 'demand',
    ifPrevious: atEnd`a`,
    advice: 'Say which one.',
  },
  {
    forms: 'a few | few',
    group: 'fuzzy-amount',
    from: 'wish',
    unlessNext: atStart`of`,
    unlessPrevious: atEnd`the | vital | first | last | next | past | very | too | as | so`,
  },
  {
    forms: `
      some | many | a lot of | lots of | numerous | a number of | a variety of | a range of | plenty of |
      a handful of
    `,
    group: 'fuzzy-amount',
    from: 'demand',
    // In front of it, what the product does with them; else it is mostly plain English.
    ifPrevious: atEnd`
      support | handle | store | show | display | contain | offer | provide | accept | allow | process | send | import |
      export | include | consider | define | after | within | for
    `,
    unlessNext: atStart`of | form | kind | sort | point | time | extent | way | other | more | as | are | is`,
  },
  {
    forms: 'small | smaller',
    group: 'size',
    from: 'statement',
    unlessNext: atStart`(?:\S+ ){0,3}than | or equal | ${world} | screens? | talk | print | caps | and (?:mid | medium)`,
    unlessPrevious: howOrSo,
  },
  {
    forms: 'large | larger',
    group: 'size',
    from: 'statement',
    unlessNext: atStart`(?:\S+ ){0,3}than | or equal | ${world} | \d\S* | extent | language | screens? | print`,
    unlessPrevious: howOrSo,
  },
  {
    forms: 'long | longer',
    group: 'size',
    from: 'statement',
    ifNext: /^[a-z]/i,
    unlessNext: atStart`
      (?:\S+ ){0,3}than | as | range | term | side | distance | running | run | tail | lasting | press | story | haul |
      ago | before | after | until
    `,
    unlessPrevious: atEnd`as | how | so | no | any | all | not | before | (?:minute|hour|day|week|month|year)s?`,
  },
  {
    forms: 'short | shorter',
    group: 'size',
    from: 'statement',
    // Before a noun; alone it is the electrician's.
    ifNext: /^(?:and|[a-z]{4,})\b/,
    unlessNext: atStart`
      (?:\S+ ){0,3}than | circuits? | cut | list | term | name | designation | range | side | test | list | video |
      answer | form | codes? | links? | urls? | descriptions? | summar(?:y|ies) | messages? | using | because | when |
      between | against
    `,
    unlessPrevious: atEnd`as | how | so | open | cut | falls?`,
  },
  {
    forms: 'close | closer | closely',
    group: 'size',
    from: 'statement',
    // The adjective of place; not the verb, and not “close cooperation”.
    ifNext: atStart`to | together | by | vicinity | proximity | distance | view | ahead | behind`,
    unlessNext: atStart`to (?:be | being | zero | the (?:issue | task | deal))`,
    unlessPrevious: atEnd`
      to | shall | must | can | may | might | not | will | should | does | do | automatically | and | or | is | keep |
      stay | works? | working | steps?
    `,
  },
  {
    forms: 'near | nearly',
    group: 'size',
    from: 'statement',
    unlessNext: atStart`
      \d\S* | range | field | real | future | term | miss | end | duplicates? | half | every(?:one | body)? | identical |
      impossible | always | never | me | you
    `,
  },
  {
    forms: 'much',
    group: 'degree',
    from: 'statement',
    ifNext: /^(?:more|less|better|worse|\w{2,}er)\b/,
    unlessPrevious: howOrSo,
  },
  {
    forms: `
      significantly | substantially | considerably | greatly | drastically | dramatically | noticeably
    `,
    group: 'degree',
    from: 'wish',
  },
  {
    forms: 'significant | substantial | considerable | dramatic',
    group: 'degree',
    from: 'demand',
    unlessPrevious: atEnd`statistically`,
  },
  {
    forms: 'early',
    group: 'timing',
    from: 'statement',
    ifPrevious: atEnd`an | very | on | in`,
    unlessNext: atStart`adopters? | access | versions? | drafts? | exit | user | beta | days`,
    advice: 'Name the date, the phase or the event it has to come before.',
  },
  {
    forms: `
      soon | promptly | timely | in a timely manner | in a timely fashion | near real-time |
      near real time | in the near future | shortly
    `,
    group: 'timing',
    from: 'wish',
    unlessPrevious: howOrSo,
    unlessNext: atStart`as | after | before`,
  },
  {
    forms: `
      regularly | periodically | frequently | from time to time | occasionally | at regular intervals
    `,
    group: 'frequency',
    from: 'demand',
    unlessNext: atStart`asked`,
  },
  {
    forms: `
      usually | normally | typically | generally | in most cases | most of the time | sometimes | often
    `,
    group: 'frequency',
    from: 'demand',
    unlessPrevious: howOrSo,
  },
]
