import {entriesOf, fillIn, isBlank} from '../../sections/entries.ts'
import {sectionsOn} from '../../sections/titled.ts'
import {defineRule} from '../rule.ts'

/** With fewer words a hole is named, and not described. */
const FEWEST_WORDS = 2

export const unpatchedRabbitHole = defineRule({
  id: 'pitch/unpatched-rabbit-hole',
  severity: 'hint',
  what: 'A rabbit hole without the decision that closes it.',
  why: 'A hole that is only named is where the team will spend the second half of the cycle.',
  types: ['pitch'],
  *check(draft) {
    for (const section of sectionsOn(draft, 'rabbit-holes')) {
      for (const entry of entriesOf(draft, section)) {
        const words = entry.text.match(/\p{L}+/gu)?.length ?? 0
        if (entry.guided || words < FEWEST_WORDS || PATCHES.test(entry.text)) continue
        // A second clause may be the patch, in words that no list holds.
        if (/[:;.–—]\s+\S+\s+\S+\s+\S+/.test(entry.text) || entry.lines.length > 1) continue
        if ((entry.row?.item.cells.filter(it => !isBlank(it.text)).length ?? 0) > 1) continue
        yield {
          ...entry.place,
          message: `“${entry.name}” is a hole without a patch: expected what is decided, cut or left by hand so that nobody falls in`,
          fixes: [
            {
              title: 'Add the patch',
              edits: [
                fillIn(
                  draft,
                  entry,
                  /\b(?:patch|decision|answer|solution)\b/i,
                  'Patch',
                  'what we decide now, cut, or leave by hand',
                ),
              ],
            },
          ],
        }
      }
    }
  },
})

const PATCHES =
  /\b(?:we (?:will|use|reuse|cap|cut|skip|leave|keep|drop|do|only|decide\w*|take|ship|start|limit|don['’]t|won['’]t|do not|avoid|declare|call|show|refuse)|so we|so (?:it|that|they)|instead|only|never|out of (?:scope|bounds)|no-go|cut|cap(?:ped)?|skip|by hand|manual(?:ly)?|reuse|existing|limit\w*|fixed|patch|solution|answer|decision|therefore|fall-?back|hard-?code\w*|spike[sd]?|not (?:this cycle|now|needed)|later|declared?)\b|→|->/i
