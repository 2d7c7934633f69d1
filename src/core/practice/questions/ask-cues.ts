import type {Category} from '../../coach/types.ts'
import {type Cue, cues} from './cue.ts'

/** What a question of each category sounds like. */
export const askCues: Readonly<Record<Category, readonly Cue[]>> = {
  'product-sense': cues({
    4: 'what would you design | how would you design a | how would you design an | design something',
    3: 'what do you build | design a | design an | what would you build | what should they build',
    2: 'build for the | what do we build | first product | which product would | build for | new product | from scratch | favourite product | favorite product | who is it for | wants to help',
    1: 'what problem | pain point*',
  }),
  improvement: cues({
    5: 'would you improve',
    4: 'do you improve | what would you make better | do you change first | improve',
    3: 'which change | which part of the product | improvement* | make it better | what would you change',
    2: 'make better | redesign',
    1: 'better | existing | already | complain*',
  }),
  metrics: cues({
    5: 'would you measure | do you measure | be measured by | what does success',
    4: 'which measure* | one measure | measures would | is it a success | success mean | doing its job | does its job | north star',
    3: 'you measure | what measure* | how would you judge | one number | metric* | measure | kpi* | success look like | how do you know it works | how would you know | how will you know | what number* | which number*',
    2: 'measured | goals for | is it working',
    1: 'dashboard | track',
  }),
  diagnosis: cues({
    5: 'find out what happened | find the cause',
    4: 'what is going on | what explains | where would you look | do you suspect | get to the truth | find out why | investigat* | root cause | diagnos*',
    3: 'fell | fallen | declin* | went down | is down | are down | what happened',
    2: 'going on | find out | who is right | prove it | drop* | dropped | falling | decreas* | jumped | spiked | why did | overnight',
    1: 'rose | since last',
  }),
  'trade-off': cues({
    4: 'do you keep it | which do you ship | trade-off* | tradeoff* | do you ship | would you ship',
    3: 'do you accept | do you sign | or keep both | do we do it | what do you decide | ship it | ship or | at the cost of | yes or no',
    2: 'which rule | which limit | do you build the | should we | launch it | on the one hand | do you keep | do you allow | conflict between | which side',
    1: 'either | versus',
    0.3: 'but',
  }),
  strategy: cues({
    5: 'what should our strategy',
    4: 'do we go into | strateg* | build, buy or partner',
    3: 'should we say yes | what becomes of | reallocate | where do you take | expand into | next five years | next three years | three-year | five-year | buy or build | moat',
    2: 'do we take it | in three years | next two years | should we build it with | enter the | enter a | competitor* | incumbent | board | business model | portfolio',
    1: 'what do we do | expand | acquire | acquisition of | market | respond',
  }),
  estimation: cues({
    5: 'estimate | estimation',
    4: 'how many | market size | size of the market | back of the envelope',
    3: 'how big',
    2: 'how much | roughly',
    1: 'per year | per day | in a day | in a year',
  }),
  growth: cues({
    5: 'would you grow',
    4: 'growth case | growth',
    3: 'grow it | grow from | get more people | grow | activation',
    2: 'retention | churn* | referral* | funnel | never come back | double',
    1: 'have more | onboarding | sign up | signed up | sign-up* | come back | new members | new users | trial* | convert* | first week',
  }),
  prioritization: cues({
    5: 'what is your order | what comes first | prioriti*',
    4: 'in what order | in which order | which sequence | what do you drop | set the order | which order | which one first',
    3: 'what do you fund | how do you choose | allocate | what stops | which of these | backlog | five requests | what first | do first | rank',
    2: 'do you fund | to split it | roadmap | only one team | room for | capacity | say no',
    1: 'all of them | requests',
    0.3: 'wants',
  }),
  behavioral: cues({
    6: 'tell me about a time | describe a time',
    5: 'describe a situation | a time when | a time you',
    4: 'tell me about someone | have you ever | give me an example | why do you want',
    3: 'tell me about | your biggest | your greatest | you disagreed | you failed | conflict with | your career | proud of',
    2: 'walk me through a | you had to | did you',
    1: 'you were',
  }),
  technical: cues({
    4: 'how would you design | how would you build | technically | how should it work | architecture | system design | design the system | work under the hood',
    3: 'api | apis | technical* | database | latency | synchroni* | with the engineers | data flow*',
    2: 'real time | real-time | scale to | sync | with engineers | server* | migrat*',
    1: 'cloud | how does | offline | sensor*',
  }),
  'go-to-market': cues({
    6: 'go to market | go-to-market | gtm',
    4: 'to market | would you launch | do you launch | your launch | who pays for it first | how do you sell | would you sell | make a market | bring to market | first customers | first customer',
    3: 'whom do you start with | should have it first | through whom | would you introduce | who buys | positioning',
    2: 'launch | bring it to | pricing | price | channel* | sell | sales | new country',
    1: 'introduce',
  }),
  'ai-product': cues({
    5: 'use ai | llm* | hallucinat*',
    4: 'an ai | let ai | where would you use ai | ai | language model* | machine learning | generative | chatbot',
    3: 'machine translation | a model | the model | copilot',
    2: 'trained on | models | recogni* | false alarm* | assistant | predict* | recommendation engine | wrong answers | classif* | agent',
    1: 'suggests | automatically | transcri*',
  }),
}
