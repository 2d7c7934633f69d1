import {defineRule} from '../rule.ts'
import {pressParts} from './press.ts'

export const opensWithUs = defineRule({
  id: 'press/opens-with-us',
  severity: 'hint',
  what: 'A press release that opens with the company: “we are excited to announce”.',
  why: 'A customer reads on when the first line is about them, and a reviewer learns whether there is one.',
  types: ['pr-faq'],
  *check(draft) {
    const first = pressParts(draft).find(
      ({item}) => item.kind !== 'heading' && (item.guided || wordsIn(item.text) >= FEWEST_WORDS),
    )
    if (!first || first.item.guided) return
    const {item, offset} = first
    const match = OPENS.exec(item.text)
    if (!match) return
    const start = offset + item.start + match.index
    const at = offset + item.start
    yield {
      start,
      end: start + match[0].length,
      message: `“${match[0].replace(/\s+/g, ' ')}” opens with us: expected the customer, and what they can do from today on`,
      fixes:
        item.kind === 'paragraph'
          ? [
              {
                title: 'Add the customer before it',
                edits: [
                  {
                    start: at,
                    end: at,
                    text: 'From today <!-- which customers --> can <!-- what they could not do before -->.\n\n',
                  },
                ],
              },
            ]
          : [],
    }
  },
})

/** A shorter line is a place and a date, or a name. */
const FEWEST_WORDS = 6

function wordsIn(text: string): number {
  return text.match(/\p{L}+/gu)?.length ?? 0
}

const OPENS =
  /\b(?:(?:is|are|am)\s+(?:\w+\s+)?(?:excited|thrilled|proud|pleased|delighted|happy|honou?red)\s+to\s+(?:announce|introduce|present|launch|share|unveil)|(?:today\s+)?(?:announce[sd]|unveil(?:s|ed)|introduce[sd])\s+(?:today\s+)?(?:the\s+)?(?:launch|release|general availability)\s+of)\b/i
