import type {Placed} from '../../document/document.ts'
import {keptWith} from '../../document/kept.ts'
import type {Part} from '../../sections/parts.ts'
import {allParts} from '../../sections/titled.ts'
import type {Draft} from '../rule.ts'

/** The press release of a PR/FAQ: what stands before its questions. */
export const pressParts = keptWith((draft: Draft): readonly Placed<Part>[] => {
  const parts = allParts(draft)
  const faq = parts.findIndex(
    ({item}) =>
      item.kind === 'heading' &&
      /\bfaqs?\b|\bfrequently asked\b|\bquestions\b/i.test(item.text) &&
      !/\bpr\W*faq\b/i.test(item.text),
  )
  return faq < 0 ? parts : parts.slice(0, faq)
})
