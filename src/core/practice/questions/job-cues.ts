import type {Category} from '../../coach/types.ts'
import {type Cue, cues} from './cue.ts'

/** What a job description asks of people, by the category that tests it. */
export const jobCues: Readonly<Record<Category, readonly Cue[]>> = {
  'product-sense': cues({
    4: 'product sense',
    3: 'user research | customer research | customer discovery | product discovery | customer empathy | zero to one | 0 to 1 | 0→1',
    2: 'discovery | user needs | customer needs | empathy | user experience | 0-1 | design thinking | talk to customers | talk to users',
    1: 'ux | interview* | prototyp*',
  }),
  improvement: cues({
    3: 'continuous improvement | continuously improve',
    2: 'iterate | existing product* | usability | enhancement*',
    1: 'iterative* | improve | optimi* | feedback',
  }),
  metrics: cues({
    3: 'kpi* | okr* | north star',
    2: 'metric* | success criteria | data-driven | data driven | data-informed | sql | analytics | analytical | dashboards | measurable | quantitative',
    1: 'measure',
  }),
  diagnosis: cues({
    3: 'root cause* | diagnos*',
    2: 'troubleshoot* | investigat* | debug* | incident* | deep dive* | deep-dive*',
    1: 'problem solving | problem-solving',
  }),
  'trade-off': cues({
    4: 'trade-off* | tradeoff*',
    3: 'tough calls | hard decisions | difficult decisions',
    2: 'competing',
    1: 'balance | balancing | ambigu*',
  }),
  strategy: cues({
    3: 'p&l',
    2: 'strateg* | vision | market trends | competitive | competitor* | business model* | portfolio | market analysis | mergers',
    1: 'long-term | long term | board | business outcomes',
  }),
  estimation: cues({
    4: 'market sizing',
    3: 'business case* | financial model*',
    2: 'sizing | forecast* | roi | unit economics',
    1: 'estimat*',
  }),
  growth: cues({
    3: 'activation | funnel* | a/b test* | product-led | plg | virality',
    2: 'growth | acquisition | retention | monetisation | monetization | conversion | experiment* | referral* | self-serve | churn',
    1: 'onboarding | lifecycle',
  }),
  prioritization: cues({
    3: 'prioriti* | backlog*',
    2: 'roadmap* | say no | user stories | product owner',
    1: 'sprint* | requirements | scrum | agile',
  }),
  // Every job description has some of these: they count when many come together.
  behavioral: cues({
    2: 'people management | direct reports | without authority',
    1: 'stakeholder* | cross-functional | cross functional | influence | leadership | mentor* | coach | coaching',
    0.5: 'hire | collaborat* | communicat* | ownership | conflict*',
  }),
  technical: cues({
    3: 'computer science | engineering background | system design',
    2: 'api | apis | architecture | software engineer* | infrastructure | scalab* | data pipeline* | sdk*',
    1: 'technical | platform | cloud | systems | integrations | developer* | security',
  }),
  'go-to-market': cues({
    4: 'go-to-market | go to market | gtm',
    3: 'sales enablement | new markets',
    2: 'product marketing | pricing | packaging | positioning | launches',
    1: 'launch | sales | enterprise customers | b2b | channel*',
  }),
  'ai-product': cues({
    4: 'llm* | large language model* | generative | genai',
    3: 'ai | artificial intelligence | machine learning | ml | evals | evaluation sets | agentic | nlp',
    2: 'data science | data scientists | prompt* | agents | recommendation systems',
    1: 'models',
  }),
}
