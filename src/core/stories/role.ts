import {type Defect, quoted, type Story} from './story.ts'

const anyone =
  /^(?:(?:an?|the)\s+)?(?:(?:end|generic|normal|regular|typical|average|any|some|system|app|application|website|site|web|product)[\s-]*)?(?:user|person|someone|somebody|anyone|everyone|everybody|human|individual|people)s?$/i
const machine =
  /^(?:the\s+)?(?:[a-zà-ÿ\d-]+\s+){0,2}?(?:system|app|application|api|backend|back[\s-]end|frontend|front[\s-]end|database|server|service|microservice|website|platform|software|program|script|job|scheduler|bot|product|component|module|ui|interface|device)$/i
export interface RoleDefect extends Defect {
  kind: 'none' | 'machine' | 'anybody'
}

/** Finds a story without a person in it, or with one who could be anybody. */
export function roleDefect(story: Story): RoleDefect | undefined {
  if (story.form === 'job') return undefined
  const role = story.role
  if (story.form === 'free' || !role) {
    const {start} = story
    const end = role ? role.end : (story.wish?.end ?? story.end)
    return {
      start,
      end,
      kind: 'none',
      confidence: 'sure',
      message: 'No role found: expected “As a …, I want …, so that …”',
    }
  }
  const where = {start: role.start, end: role.end}
  if (machine.test(role.text)) {
    const message = `The role is a machine (${quoted(role.text)}): expected the person who gains from it`
    return {...where, kind: 'machine', confidence: 'likely', message}
  }
  if (anyone.test(role.text)) {
    const message = `The role could be anybody (${quoted(role.text)}): expected which person, in which situation`
    return {...where, kind: 'anybody', confidence: 'possible', message}
  }
  return undefined
}
