/** A piece of text that writers need again and again. */
export interface Snippet {
  name: string
  /** More words to find it by. */
  keywords?: string
  detail: string
  /** Markdown; its comments are guidance. What begins with `- ` takes on the list mark that has been typed. */
  text: string
}

const SYSTEM = '<!-- part of the product -->'
const RESPONSE = '<!-- what can then be seen, with limits as numbers -->'

export const snippets: readonly Snippet[] = [
  {
    name: 'user story',
    detail: 'Role, wish and benefit',
    text: 'As a <!-- role, by job or situation -->, I want to <!-- one act -->, so that <!-- what it gains me; not the act once more -->.',
  },
  {
    name: 'job story',
    detail: 'Situation, wish and outcome',
    text: 'When <!-- the situation -->, I want to <!-- one act -->, so I can <!-- what is then possible -->.',
  },
  {
    name: 'acceptance criteria',
    keywords: 'given when then',
    detail: 'Given, when, then: once as hoped for, once when it fails',
    text: '- Given <!-- the state before, with real data -->, when <!-- one event -->, then <!-- an outcome that a tester sees -->.\n- Given <!-- what is not as it should be -->, when <!-- the same event -->, then <!-- what the person sees and can do next -->.',
  },
  {
    name: 'metric',
    detail: 'Name, definition, baseline, target, date, guardrail, source',
    text: '- **<!-- name -->:** <!-- what is counted, out of what, per which period -->, from <!-- today’s value and when it was measured --> to <!-- target --> by <!-- date -->. Guardrail: <!-- what must not get worse, with its limit -->. Source: <!-- the log or table, and who reads it -->.',
  },
  {
    name: 'metrics table',
    detail: 'A row a metric',
    text: '| Metric | Definition | Baseline | Target | By when | Guardrail | Source and owner |\n| --- | --- | --- | --- | --- | --- | --- |\n| <!-- name --> | <!-- what is counted, out of what, per which period --> | <!-- today’s value, and when it was measured --> | <!-- target --> | <!-- date --> | <!-- what must not get worse, with its limit --> | <!-- log or table, and who reads it --> |\n',
  },
  {
    name: 'alternatives table',
    keywords: 'options trade-offs',
    detail: 'Options, one of them to do nothing, and why each lost or won',
    text: '| Option | Effect | Cost | Why it lost, or won |\n| --- | --- | --- | --- |\n| Do nothing | <!-- where the metric will be --> | <!-- what that costs --> | <!-- reason --> |\n| <!-- an option that works another way --> | <!-- by the same measure --> | <!-- weeks or money --> | <!-- the reason it lost, as its supporters would accept it --> |\n| <!-- the option you chose --> | <!-- by the same measure --> | <!-- weeks or money --> | <!-- the reason that tipped it --> |\n',
  },
  {
    name: 'risk',
    detail: 'Cause, event and effect, with mitigation and owner',
    text: '- **Risk:** <!-- cause, event, effect -->. **Mitigation:** <!-- what acts on the cause -->. **Owner:** <!-- a name -->. **Trigger:** <!-- the sign that it is happening -->.',
  },
  {
    name: 'open question',
    detail: 'With who answers it, and by when',
    text: '- <!-- a question that is really open, with its question mark --> Owner: <!-- a name -->. Due: <!-- a date -->. Blocks: <!-- what waits for the answer -->.',
  },
  {
    name: 'hypothesis',
    keywords: 'experiment',
    detail: 'What an experiment is to show, and what would refute it',
    text: 'We believe that <!-- the change --> for <!-- which people --> moves <!-- metric --> from <!-- baseline --> to <!-- the smallest value worth having -->, because <!-- evidence -->. We are wrong if <!-- which result --> by <!-- date -->.',
  },
  {
    name: 'EARS: always',
    keywords: 'requirement ubiquitous',
    detail: 'The … shall …',
    text: `The ${SYSTEM} shall ${RESPONSE}.`,
  },
  {
    name: 'EARS: event',
    keywords: 'requirement when',
    detail: 'When …, the … shall …',
    text: `When <!-- the trigger -->, the ${SYSTEM} shall ${RESPONSE}.`,
  },
  {
    name: 'EARS: state',
    keywords: 'requirement while',
    detail: 'While …, the … shall …',
    text: `While <!-- the state -->, the ${SYSTEM} shall ${RESPONSE}.`,
  },
  {
    name: 'EARS: failure',
    keywords: 'requirement if unwanted',
    detail: 'If …, then the … shall …',
    text: `If <!-- what goes wrong -->, then the ${SYSTEM} shall <!-- what the person sees and can do next -->.`,
  },
  {
    name: 'EARS: option',
    keywords: 'requirement where feature',
    detail: 'Where …, the … shall …',
    text: `Where <!-- the plan or feature that not all have -->, the ${SYSTEM} shall ${RESPONSE}.`,
  },
]

/** A first requirement, where the document numbers none yet. */
export const firstRequirement: Snippet = {
  name: 'R1',
  keywords: 'requirement',
  detail: 'A requirement with an id',
  text: `- **R1:** When <!-- the trigger -->, the ${SYSTEM} shall ${RESPONSE}.`,
}
