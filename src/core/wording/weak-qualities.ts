import {atEnd, atStart} from './patterns.ts'
import {howOrSo, type WeakWord} from './weak-word.ts'

/** Words that promise a quality, an improvement or a fitness, and leave its measure to the reader. */
export const weakQualities: readonly WeakWord[] = [
  {
    forms: 'fast | rapid | rapidly',
    group: 'unquantified-quality',
    from: 'statement',
    unlessNext: atStart`
      ethernet | track | channel | forward | lane | mode | charg(?:e|er|ing) | path | food | fashion |
      (?:mov|grow|chang)ing
    `,
    unlessPrevious: howOrSo,
    advice: 'Give a time and its condition: “in under 2 s on a 4G phone”.',
  },
  {
    forms: 'quick | quickly | swift | swiftly | speedy | snappy',
    group: 'unquantified-quality',
    from: 'wish',
    unlessNext: atStart`
      actions? | repl(?:y|ies) | starts? | fix(?:es)? | wins? | links? | access | views? | looks? | questions? | guides? |
      add | filters? | search | notes? | menu | settings? | tips? | checks? | and (?:dirty|scrappy)
    `,
    unlessPrevious: howOrSo,
    advice: 'Give a time and its condition: “in under 2 s on a 4G phone”.',
  },
  {
    forms: `
      easy to use | easy-to-use | ease of use | user-friendly | user friendly | intuitive | intuitively
    `,
    group: 'unquantified-quality',
    from: 'statement',
    advice:
      'Give a task, who does it, and a pass mark: “4 of 5 first-time users finish set-up in 3 minutes, unaided”.',
  },
  {
    forms: 'easy | easily | effortless | hassle-free | painless | convenient | conveniently',
    group: 'unquantified-quality',
    from: 'wish',
    unlessPrevious: howOrSo,
    advice: 'Say what it takes: the number of steps, the time, or what is no longer needed.',
  },
  {
    forms: 'simple | straightforward',
    group: 'unquantified-quality',
    from: 'demand',
    unlessPrevious: howOrSo,
    advice: 'Say what it takes: the number of steps, fields or choices.',
  },
  {
    forms: 'seamlessly | effortlessly | painlessly | flawlessly',
    group: 'unquantified-quality',
    from: 'statement',
    advice: 'Leave it out, or say what the person must not notice or do again.',
    replacement: '',
  },
  {
    forms: 'seamless | flawless | frictionless',
    group: 'unquantified-quality',
    from: 'statement',
    advice: 'Say what the person must not notice or do again.',
  },
  {
    forms: 'robust | robustly | resilient | scalable | performant | highly available',
    group: 'unquantified-quality',
    from: 'wish',
    advice: 'Name the load or the fault, and what still has to work under it.',
  },
  {
    forms: 'reliable | reliably | stable | dependable | fault-tolerant',
    group: 'unquantified-quality',
    from: 'demand',
    advice: 'Give a rate over a period: “99.5% of syncs succeed each month”.',
  },
  {
    forms: 'flexible | flexibly | extensible | versatile | adaptable | future-proof',
    group: 'unquantified-quality',
    from: 'wish',
    unlessNext: atStart`hours | work | working`,
    advice: 'Name what can be changed, by whom, without what.',
  },
  {
    forms: 'efficient | efficiently | lightweight',
    group: 'unquantified-quality',
    from: 'demand',
    advice: 'Name the resource and its limit: time, steps, memory, money.',
  },
  {
    forms: `
      state-of-the-art | state of the art | cutting-edge | best-in-class | world-class | next-generation |
      next-gen | industry-leading | best of breed | best-of-breed | enterprise-grade | top-notch
    `,
    group: 'unquantified-quality',
    from: 'statement',
    advice: 'Say what it does that the known alternative does not.',
  },
  {
    forms: 'smooth | smoothly | pleasant | delightful | engaging | attractive | appealing | beautiful',
    group: 'unquantified-quality',
    from: 'wish',
    unlessPrevious: howOrSo,
    advice: 'Say what is seen or felt, and how it is checked: a frame rate, a survey score, a task.',
  },
  {
    forms: `
      modern | clean | sleek | polished | powerful | nice | rich | elegant | high-quality | high quality
    `,
    group: 'unquantified-quality',
    from: 'demand',
    unlessNext: atStart`up | text | slate | to have`,
    unlessPrevious: howOrSo,
  },
  {
    forms: 'clear | clearly | understandable | readable | legible',
    group: 'unquantified-quality',
    from: 'demand',
    unlessNext: atStart`
      with | the | all | an? | out | cache | filters? | button | that | cut | labell?ed | marked | stated?
    `,
    advice: 'Say what it has to tell, and to whom.',
  },
  {
    forms: 'good | great | excellent | optimal | optimally | ideal | good enough | decent',
    group: 'unquantified-quality',
    from: 'demand',
    unlessPrevious: howOrSo,
  },
  {
    forms: 'secure | securely | safe | safely',
    group: 'unquantified-quality',
    from: 'never',
    advice: 'Name the threat, or the standard it is checked against.',
  },
  {
    forms: 'faster | quicker',
    group: 'comparative',
    from: 'wish',
    unlessNext: atStart`(?:\S+ ){0,3}than`,
    advice: 'Give the time today and the time you want.',
  },
  {
    forms: `
      easier | simpler | smoother | more easily | more efficiently | more efficient | more quickly
    `,
    group: 'comparative',
    from: 'wish',
    unlessNext: atStart`(?:\S+ ){0,3}than`,
    advice: 'Give today’s number of steps, minutes or errors, and the one you want.',
  },
  {
    forms: 'better | enhanced | improved',
    group: 'comparative',
    from: 'wish',
    unlessNext: atStart`(?:\S+ ){0,3}than | by | from | for you | if | to | be`,
    unlessPrevious: atEnd`had | be | is | are | was | even | gets? | the`,
    advice: 'Say from what value to what value, or better than what.',
  },
  {
    forms: 'improve | improves | improving | enhance | enhances | enhancing | streamline | streamlines',
    group: 'comparative',
    from: 'wish',
    // “improve X by …”, “so reports include …”, “, as users …”: the sentence goes on to say how.
    unlessNext: atStart`.*\b(?:from | by | so | because | through | via) | [^,]*, as | ["“].*`,
    advice: 'Say which number moves, from what value to what value.',
  },
  {
    forms: 'appropriate | appropriately',
    group: 'adequacy',
    from: 'statement',
    // “the appropriate X” is the one that applies; “appropriate to [a standard]” names its rule.
    unlessPrevious: atEnd`the | more`,
    unlessNext: /^to (?:\W|[A-Z])/,
    advice: 'Say which one, or the rule by which it is chosen.',
  },
  {forms: 'adequate | adequately', group: 'adequacy', from: 'statement'},
  {
    forms: `
      sufficient | sufficiently | suitable | suitably | reasonable | reasonably | acceptable |
      satisfactory
    `,
    group: 'adequacy',
    from: 'wish',
    unlessPrevious: atEnd`is | are | be | the`,
  },
  {
    forms: 'proper | properly | correctly | gracefully | as expected',
    group: 'adequacy',
    from: 'wish',
    unlessPrevious: atEnd`the`,
    advice: 'Say what happens when it does, and what a tester sees.',
  },
  {
    forms: 'relevant | meaningful | necessary | useful | helpful | actionable',
    group: 'adequacy',
    from: 'demand',
    ifNext: /^[a-z]{4,}/,
    unlessNext: atStart`to | for | that | in | when | if`,
    unlessPrevious: atEnd`the | as | if | where | when | most | all | any`,
    advice: 'Say which ones, or the rule by which they are chosen.',
  },
  {
    forms: `
      fast enough | long enough | short enough | large enough | small enough | close enough | early enough |
      high enough | low enough | too long | too short | too slow | too large | too small | too late
    `,
    group: 'adequacy',
    from: 'wish',
    advice: 'Give the limit.',
  },
  {
    forms: 'detail',
    group: 'adequacy',
    from: 'statement',
    ifPrevious: atEnd`in (?:more | every | greater | full) | in`,
    unlessPrevious: atEnd`(?:describ|explain|specifi|defin|document|list)ed in(?: \S+)? | shown in(?: \S+)?`,
    advice: 'Name the fields, the steps or the documents.',
  },
]
