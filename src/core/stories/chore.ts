import {type Defect, quoted, type Story} from './story.ts'

/** Makers as such: an “app developer” or a “plugin developer” may well be the customer. */
const maker =
  /^(?:(?:back-?end|front-?end|full-?stack|software|senior|lead|test|qa|core|our|the)[\s-]+){0,2}(?:developer|dev|engineer|programmer|coder|architect|tester|qa|devops|scrum\s+master|product\s+owner|po|team|development\s+team|dev\s+team)s?$/i
/** What makers do to the code, and no user of the product ever sees. */
const chore =
  /^(?:(?:to\s+)?(?:be\s+able\s+to\s+)?(?:refactor|rewrite|dockeri[sz]e|containeri[sz]e|remove\s+dead|(?:write|add)\s+(?:more\s+)?(?:unit|integration)\s+tests|(?:migrate|clean\s+up|set\s+up|upgrade)\s+(?:the\s+|our\s+|an?\s+)?(?:[^\s,]+\s+){0,2}?(?:code\s?base|code|database|db|repo(?:sitory)?|pipeline|ci|linter|schema|framework|dependenc(?:y|ies)|librar(?:y|ies)|queue|modules?|tests?))\b|(?:the\s+|our\s+|all\s+)?(?:[^\s,]+\s+){1,4}?(?:to\s+be\s+)?(?:refactored|rewritten|dockeri[sz]ed|containeri[sz]ed)\b)/i

export interface ChoreDefect extends Defect {
  /** The same as a task, without the person; absent where it can not be said so. */
  task?: string
}

/** Finds a story that is a task of its makers: “As a developer, I want to refactor the booking queue”. */
export function choreDefect(story: Story): ChoreDefect | undefined {
  const {form, role, means} = story
  if (form !== 'connextra' || !role || !means || !maker.test(role.text) || !chore.test(means.text)) {
    return undefined
  }
  const act = /^to\s+(?:be\s+able\s+to\s+)?(?=\w)/i.exec(means.text)
  return {
    start: role.start,
    end: role.end,
    confidence: 'possible',
    message: `A task of the team’s own (${quoted(role.text)}): expected a person who uses the product, or a task instead of a story`,
    ...(act &&
      (story.marker !== undefined) === (story.benefit !== undefined) && {
        task: story.text.slice(means.start - story.start + act[0].length),
      }),
  }
}
