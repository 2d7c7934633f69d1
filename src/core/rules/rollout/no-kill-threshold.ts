import {keptWith} from '../../document/kept.ts'
import {lineAfter} from '../../sections/guidance-line.ts'
import {type OwnSection, ownSectionsOn} from '../../sections/own-section.ts'
import {sentencesOf} from '../../sections/sentences-of.ts'
import type {Problem} from '../../types.ts'
import {sentenceFact, someSentence} from '../metric/lacking.ts'
import {defineRule} from '../rule.ts'
import {rolloutIn, rolloutTypes} from './stages.ts'

export const noKillThreshold = defineRule({
  id: 'rollout/no-kill-threshold',
  severity: 'hint',
  what: 'A rollout that does not say at which value it is stopped.',
  why: 'In the hour when something breaks nobody has the calm to decide how bad is bad enough.',
  types: rolloutTypes,
  *check(draft) {
    for (const {own, offset} of ownSectionsOn(draft, 'rollout')) {
      const {vague, noWayBack} = thresholdsIn(own)
      for (const item of vague) yield {item, offset}
      if (noWayBack && !someSentence(draft, saysWhenToStop)) yield {item: noWayBack, offset}
    }
  },
})

/** What is wrong with the thresholds of one rollout; with `noWayBack` only where no other place has one. */
const thresholdsIn = keptWith((own: OwnSection): {vague: readonly Problem[]; noWayBack?: Problem} => {
  const {stages, guided} = rolloutIn(own)
  if (guided) return {vague: []}
  const vague = [...vagueOnes(own)]
  const {heading, parts} = own.section
  const last = parts.at(-1)
  if (vague.length > 0 || stages.length < 2 || !heading || !last) return {vague}
  const {at, lead} = lineAfter(own.document.text, {...last, item: {...last.item, kind: 'paragraph'}})
  const noWayBack = {
    start: heading.start,
    end: heading.end,
    message: `${stages.length} stages and no way back: expected the value at which you stop, and who stops it`,
    fixes: [
      {
        title: 'Add a kill threshold',
        edits: [
          {
            start: at,
            end: at,
            text: `${lead}**Kill threshold:** <!-- the measure, the value, and who turns it off how -->`,
          },
        ],
      },
    ],
  }
  return {vague, noWayBack}
})

function* vagueOnes(own: OwnSection): Generator<Problem> {
  for (const {item, offset} of sentencesOf(own, own.section)) {
    const match = VAGUE.exec(item.text)
    if (!match || /\d/.test(item.text.slice(match.index))) continue
    const start = offset + item.start + match.index + match[0].indexOf(match[1] as string)
    const end = start + (match[1] as string).length
    yield {
      start,
      end,
      message: `“${match[1]}” is no threshold: expected the measure and the value at which you stop`,
      fixes: [
        {
          title: 'Name the threshold',
          edits: [{start, end, text: 'if <!-- which measure --> passes <!-- which value -->'}],
        },
      ],
    }
  }
}

const VAGUE =
  /\b(?:roll(?:s|ed|ing)?[- ]?back|reverts?|stops?|pauses?|halts?|aborts?|disables?|turn (?:it )?off|switch (?:it )?off|kills?)\b[^.;]{0,50}?\b((?:if|when|in case) (?:something|anything|things|it|stuff) goes? wrong|(?:if|when) (?:there (?:are|is) |we (?:see|find|notice|have) |it causes )?(?:any |major |serious |critical |significant |an? )*(?:issues?|problems?|bugs?|errors?|incidents?)(?: (?:arise|arises|occur|occurs|appear|appears|happen|happens|come up))?|in case of (?:any |major |serious |critical )*(?:issues?|problems?|errors?))\b/i

const saysWhenToStop = sentenceFact(
  /roll|kill|stop|halt|pause|abort|revert|turn|switch|disable|back/i,
  text =>
    /\broll(?:s|ed|ing)?[- ]?back\b|\bkill[- ](?:threshold|switch|criteri\w*)\b|\b(?:stops?|halts?|pauses?|aborts?|reverts?|disables?|turn\w* (?:it |\w+ )?off|switch\w* (?:it |\w+ )?off|go(?:es)? back)\b[^.;]{0,60}\b(?:if|when|once|above|below|at|after)\b|\b(?:if|when|once)\b[^.;]{0,80}\b(?:stops?|halts?|pauses?|aborts?|reverts?|disables?|turn\w* (?:it |\w+ )?off|go(?:es)? back)\b/i.test(
      text,
    ),
)
