import * as z from 'zod/mini'
import {sentences} from '../../document/sentences.ts'
import {vagueFinder} from '../../wording/vague.ts'
import {defineBlockRule} from '../rule.ts'

const options = z.strictObject({
  /** Words to leave alone. */
  allow: z._default(z.array(z.string()), []),
  /** Words to look for besides the built-in list. */
  words: z._default(z.array(z.string()), []),
})

const finders = new WeakMap<object, ReturnType<typeof vagueFinder>>()

export const vague = defineBlockRule({
  id: 'wording/vague',
  severity: 'information',
  what: 'A word that promises something nobody can test: fast, easy, as appropriate, etc.',
  why: 'Each reader fills a vague word with their own number, and all of them are surprised at the demo.',
  options,
  *checkBlock(block, settings) {
    let find = finders.get(settings)
    if (!find) {
      find = vagueFinder(settings.words)
      finders.set(settings, find)
    }
    const allowed = new Set(settings.allow.map(word => word.toLowerCase()))
    for (const sentence of block.fact(sentences)) {
      if (sentence.prose.kind === 'heading' || sentence.prose.kind === 'quote') continue
      for (const {start, end, word, confident, advice, replacement} of find(sentence.text)) {
        if (allowed.has(word.toLowerCase())) continue
        const place = {start: sentence.start + start, end: sentence.start + end}
        const gap = replacement === '' && /\s/.test(block.text.charAt(place.end)) ? 1 : 0
        yield {
          ...place,
          message: `“${word}” is open to interpretation: expected something to test it by. ${advice}`,
          ...(!confident && {severity: 'hint' as const}),
          ...(replacement !== undefined && {
            fixes: [
              {
                title: replacement === '' ? `Remove “${word}”` : `Replace “${word}” with “${replacement}”`,
                edits: [{...place, end: place.end + gap, text: replacement}],
                safe: true,
              },
            ],
          }),
        }
      }
    }
  },
})
