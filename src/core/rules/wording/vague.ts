import {keptWith} from '../../document/kept.ts'
import {sentences} from '../../document/sentences.ts'
import {vagueFinder} from '../../wording/vague.ts'
import {defineBlockRule} from '../rule.ts'

type Options = Readonly<Record<'allow' | 'words', readonly string[]>>

/** Words to leave alone, and words to look for besides the built-in list. */
const options: Options = {allow: [], words: []}

/** What is made of the settings: once, not for each block. */
const toolsOf = keptWith(({allow, words}: Options) => ({
  find: vagueFinder(words),
  allowed: new Set(allow.map(word => word.toLowerCase())),
}))

export const vague = defineBlockRule({
  id: 'wording/vague',
  severity: 'information',
  what: 'A word that promises something nobody can test: fast, easy, as appropriate, etc.',
  why: 'Each reader fills a vague word with their own number, and all of them are surprised at the demo.',
  options,
  *checkBlock(block, settings) {
    const {find, allowed} = toolsOf(settings)
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
          ...(replacement === '' && {unnecessary: true}),
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
