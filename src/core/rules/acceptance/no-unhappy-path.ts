import {keptWith} from '../../document/kept.ts'
import {criteriaSets} from '../../requirements/criteria.ts'
import {speaksOfTrouble} from '../../requirements/unhappy.ts'
import {lineAfter} from '../../sections/guidance-line.ts'
import {MOST_TEXT, type Part} from '../../sections/parts.ts'
import type {Scenario} from '../../stories/scenario.ts'
import type {Fix} from '../../types.ts'
import {defineRule} from '../rule.ts'

const FEWEST = 3

/** “Install the linter”, “All tests pass”: work to be done, with no user whose path could go wrong. */
const TASK =
  /^[\s\d.:)[\]-]*(?:install|configure|set\s+up|create|implement|document|write|add|build|verify|update|remove|migrate|refactor|test|all\s+(?:\w+\s+)?tests|code|documentation|tests?)\b/i

export const noUnhappyPath = defineRule({
  id: 'acceptance/no-unhappy-path',
  severity: 'hint',
  what: 'Acceptance criteria that only say what happens when all goes well.',
  why: 'What nobody wrote down for the refused card and the lost connection is decided by whoever codes it.',
  types: ['prd', 'feature-spec', 'user-story', 'backlog'],
  *check(draft) {
    for (const {section, criteria, guided} of criteriaSets(draft)) {
      const {heading, parts} = section
      if (!heading || guided || criteria.length < FEWEST || speaksOfTrouble(heading.title)) continue
      if (criteria.some(it => wordsOf(it.source).ofTrouble)) continue
      if (2 * criteria.filter(it => wordsOf(it.source).isTask).length >= criteria.length) continue
      const last = criteria.at(-1)?.rule ?? parts.findLast(({item}) => item.kind === 'item')
      const fixes: Fix[] = []
      if (last?.item.kind === 'item') {
        const {at, lead} = lineAfter(draft.document.text, last)
        const text = `${lead}Given <!-- what is wrong: nothing found, not allowed, connection lost -->, when <!-- the same event -->, then <!-- what the person is told, and can do next -->.`
        fixes.push({title: 'Add an unhappy path', edits: [{start: at, end: at, text}]})
      }
      yield {
        start: heading.start,
        end: heading.end,
        message: `${criteria.length} criteria and none for what goes wrong: expected one for an error, a refusal, nothing found or a limit`,
        fixes,
      }
    }
  },
})

const wordsOf = keptWith((source: Part | Scenario) => {
  const text =
    'steps' in source
      ? source.steps.map(({word, body}) => `${word.text} ${body.text}`).join('\n')
      : [source.text, ...source.cells.map(it => it.text), ...source.inner.map(it => it.text)].join('\n')
  return {ofTrouble: speaksOfTrouble(text.slice(0, MOST_TEXT)), isTask: TASK.test(text)}
})
